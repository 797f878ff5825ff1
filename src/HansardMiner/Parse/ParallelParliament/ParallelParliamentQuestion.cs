using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.ParallelParliament;

/// <summary>One written question as printed on a Parallel Parliament page. What the page does not print is null.</summary>
internal sealed partial record ParallelParliamentQuestion
{
    private const int LongestCell = 40;

    private const int FewestCells = 4;

    public string? Title { get; init; }

    public string? Body { get; init; }

    public DateOnly? Asked { get; init; }

    public DateOnly? Answered { get; init; }

    /// <summary>A date that is printed without saying what happened on it.</summary>
    public string? UndecidedDate { get; init; }

    public Uin? Uin { get; init; }

    public Contribution? Question { get; init; }

    public Contribution? Answer { get; init; }

    /// <summary>Reads the lines of one question.</summary>
    public static ParallelParliamentQuestion Of(List<CapturedParagraph> lines)
    {
        var read = new ParallelParliamentQuestion();
        var question = new PassageBuilder();
        var answer = new List<CapturedParagraph>();
        var names = new List<string>();
        Attribution? asker = null;
        SourcePlace? asked = null;
        var part = Part.Head;
        foreach (var paragraph in lines)
        {
            var line = paragraph.Text;
            if (ParallelParliamentQuestions.AskedOn().IsMatch(line))
            {
                read = read with { Asked = PrintedDates.Find(line)?.Date };
            }
            else if (ParallelParliamentQuestions.AnsweredOn().IsMatch(line))
            {
                (read, part) = (read with { Answered = PrintedDates.Find(line)?.Date }, Part.Answer);
            }
            else if (part == Part.Head && ParallelParliamentQuestions.QuestionTo().Match(line) is { Success: true } to)
            {
                (read, part) = (read with { Body = to.Groups["body"].Value }, Part.Question);
            }
            else if (AnsweredBy().Match(line) is { Success: true } by && part is Part.Head or Part.Question)
            {
                if (by.Groups["name"].Success)
                {
                    names.Add(by.Groups["name"].Value);
                }
                part = by.Groups["name"].Success ? Part.Answer : Part.Answerer;
            }
            else if (UinLine().Match(line) is { Success: true } uin)
            {
                read = read with { Uin = new Uin(uin.Groups["uin"].Value) };
            }
            else if (part == Part.Head)
            {
                (read, asker) = TakeHead(read, asker, line);
            }
            else if (part == Part.Question)
            {
                asked ??= new SourcePlace(PlaceUnit.Line, paragraph.Line);
                question.Add(paragraph);
            }
            else if (part == Part.Answerer)
            {
                names.Add(line);
            }
            else if (!ParallelParliamentFurniture.Has(line))
            {
                answer.Add(paragraph);
            }
        }
        return read with
        {
            Question = question.IsEmpty ? null : question.Finish(ContributionKind.Question, asker) with { Place = asked, Uin = read.Uin },
            Answer = AnswerOf(answer, names),
        };
    }

    private static (ParallelParliamentQuestion Read, Attribution? Asker) TakeHead(ParallelParliamentQuestion read, Attribution? asker, string line)
    {
        if (AskedBy().Match(line) is { Success: true } by)
        {
            var (party, seat) = (by.Groups["party"], by.Groups["seat"]);
            asker = new Attribution
            {
                Printed = by.Groups["printed"].Value, Name = by.Groups["name"].Value.Trim(),
                Party = party.Success ? party.Value.Trim() : null, Constituency = seat.Success ? seat.Value.Trim() : null,
            };
        }
        else if (PrintedDates.Whole(line) is not null)
        {
            read = read with { UndecidedDate = line };
        }
        else if (read.Title is null && line is not "Written Question" && !ParallelParliamentFurniture.Has(line))
        {
            read = read with { Title = line };
        }
        return (read, asker);
    }

    private static Contribution? AnswerOf(List<CapturedParagraph> lines, List<string> names)
    {
        var text = new PassageBuilder();
        for (var i = 0; i < lines.Count;)
        {
            var end = i;
            while (end < lines.Count && lines[end].Table is null && IsCell(lines[end].Text))
            {
                end++;
            }
            var isTable = end - i >= FewestCells && lines[i..end].Count(cell => cell.Text.Any(char.IsAsciiDigit)) * 3 >= end - i;
            if (isTable)
            {
                text.AddLost(string.Join('\n', lines[i..end].Select(cell => cell.Text)));
                i = end;
            }
            else
            {
                text.Add(lines[i++]);
            }
        }
        return text.IsEmpty ? null : text.Finish(ContributionKind.Answer, Answerer(names)) with { Place = new SourcePlace(PlaceUnit.Line, lines[0].Line) };
    }

    private static bool IsCell(string line) => line.Length <= LongestCell && line[^1] is not ('.' or '?' or '!' or ':' or ';');

    private static Attribution? Answerer(List<string> lines)
    {
        var names = lines.Where(line => !line.EndsWith(" Portrait", StringComparison.Ordinal)).ToList();
        var portrait = lines.FirstOrDefault(line => line.EndsWith(" Portrait", StringComparison.Ordinal))?[..^" Portrait".Length];
        if (names.Count == 0)
        {
            return portrait is null ? null : new Attribution { Printed = portrait, Name = portrait };
        }
        var inline = InlineOffice().Match(names[0]);
        return inline.Success
            ? new Attribution { Printed = names[0], Name = inline.Groups["name"].Value, Office = inline.Groups["office"].Value }
            : PrintedSpeaker.Parse(names[0]) with { Office = names.Count > 1 ? names[1] : PrintedSpeaker.Parse(names[0]).Office };
    }

    private enum Part
    {
        Head, Question, Answerer, Answer,
    }

    // Answered by · Answered by Will Example
    [GeneratedRegex("^Answered by:?(?: (?<name>.+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex AnsweredBy();

    // Asked by: Jane Example (Labour - Newport East)
    [GeneratedRegex(@"^Asked by:? (?<printed>(?<name>[^(]+?)(?: \((?<party>[^()]+?) - (?<seat>.+)\))?)$", RegexOptions.CultureInvariant)]
    private static partial Regex AskedBy();

    // Will Example - Parliamentary Under-Secretary (Department of Health and Social Care)
    [GeneratedRegex("^(?<name>.+?) - (?<office>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex InlineOffice();

    // UIN 211535
    [GeneratedRegex(@"^UIN:? (?<uin>(?:HL)?\d{1,7})$", RegexOptions.CultureInvariant)]
    private static partial Regex UinLine();
}
