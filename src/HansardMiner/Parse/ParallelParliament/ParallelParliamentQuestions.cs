using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.ParallelParliament;

/// <summary>Written questions on Parallel Parliament pages: one by itself, or a list of them.</summary>
/// <param name="reading">Takes the questions.</param>
/// <param name="address">The page's address where it is of one question; else null.</param>
internal sealed partial class ParallelParliamentQuestions(IReading reading, ParallelParliamentAddress? address)
{
    private readonly ContentIds _ids = new("parallel-parliament/question");

    /// <summary>Where the questions of the page begin: at the title over "(asked on …)", or at "Written Question".</summary>
    public static List<int> Starts(List<CapturedParagraph> page)
    {
        var starts = new List<int>();
        for (var i = 0; i < page.Count; i++)
        {
            if (AskedOn().IsMatch(page[i].Text))
            {
                starts.Add(i > 0 && ParallelParliamentLine.MayBeTitle(page[i - 1].Text) ? i - 1 : i);
            }
            else if (page[i].Text is "Written Question" && i + 1 < page.Count)
            {
                starts.Add(i);
            }
        }
        if (starts.Count == 0 && page.Any(p => AnsweredOn().IsMatch(p.Text)) && page.Any(p => QuestionTo().IsMatch(p.Text)))
        {
            starts.Add(0);
        }
        return starts;
    }

    /// <summary>Reads the questions and says how many there were.</summary>
    public int Read(List<CapturedParagraph> page, List<int> starts)
    {
        var found = 0;
        if (starts[0] > 0)
        {
            reading.Report(TextFaults.NoiseLeftOut(starts[0]));
        }
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : page.Count;
            found += Add(ParallelParliamentQuestion.Of(page[starts[i]..end])) ? 1 : 0;
        }
        return found;
    }

    private bool Add(ParallelParliamentQuestion read)
    {
        var contributions = new List<Contribution>();
        if (read.Question is not null)
        {
            contributions.Add(read.Question);
        }
        if (read.Answer is not null)
        {
            contributions.Add(read.Answer);
        }
        if (contributions.Count == 0)
        {
            return false;
        }
        if (read.UndecidedDate is { } undecided)
        {
            reading.Report(new Diagnostic(
                DiagnosticKind.Note, "date not stated", $"the page prints {undecided} without saying whether it is the day asked or answered"));
        }
        if (contributions.Exists(c => c.Tables.Count == 0 && c.Passages.Any(p => p.Kind == PassageKind.Table)))
        {
            reading.Report(new Diagnostic(
                DiagnosticKind.Note, "table without columns", "the page gives a table a cell on each line: how many columns it had is not certain, so its words are kept and no figures are taken from it"));
        }
        IReadOnlyList<string> headings = read.Title is null ? [] : [read.Title];
        var isHolding = read.Answer is { } answer && Holding().IsMatch(answer.Text);
        reading.Add(new WrittenQuestion
        {
            Id = _ids.Of(headings, read.Answered ?? read.Asked, contributions), Headings = headings, Contributions = contributions,
            Uins = read.Uin is { } uin ? [uin] : [], AnsweringBody = read.Body, Tabled = read.Asked,
            Date = isHolding ? null : read.Answered, HoldingAnswered = isHolding ? read.Answered : null,
            Place = contributions[0].Place, Permalink = QuestionPage.Of(read.Uin, read.Asked) ?? address?.Page,
            State = read.Answer is null ? AnswerState.Unanswered : isHolding ? AnswerState.Holding : AnswerState.Answered,
        });
        return true;
    }

    // (asked on 22nd October 2014) - View Source · (asked 2 days ago)
    [GeneratedRegex(@"^\(asked (?:on )?[^)]+\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex AskedOn();

    // This question was answered on 3rd November 2014 · This question was answered 3 hours, 2 minutes ago
    [GeneratedRegex("^This question was answered (?:on |\\d.{1,30} ago$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex AnsweredOn();

    // Question to the Ministry of Justice:
    [GeneratedRegex("^Question to (?:the )?(?<body>.+?):?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex QuestionTo();

    // It will not be possible to answer this question within the usual time period.
    [GeneratedRegex("not (?:be|been) possible to answer (?:this|the|these) questions? within the usual time", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Holding();
}
