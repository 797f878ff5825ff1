using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Questions;

/// <summary>Finds the places to which an answer refers: questions by number, columns of the Official Report, written statements, days.</summary>
public static partial class References
{
    private const int LeastBareDigits = 4;

    /// <summary>The references of an answer, in order.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="said">The day it was given, from which "on 5 March" is counted; null when not stated.</param>
    public static IReadOnlyList<AnswerReference> In(Contribution answer, DateOnly? said) => In(answer, said, _ => true);

    /// <summary>The references in those sentences of an answer that are asked for, in order.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="said">The day it was given, from which "on 5 March" is counted; null when not stated.</param>
    /// <param name="isWanted">Whether a sentence is looked at, by where it stands.</param>
    public static IReadOnlyList<AnswerReference> In(Contribution answer, DateOnly? said, Func<TextSpan, bool> isWanted)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(isWanted);
        var found = new List<AnswerReference>();
        foreach (var (span, words) in AnswerSentences.Each(answer))
        {
            var sentence = answer.Text.AsSpan(span.Start, span.Length);
            if (sentence.ContainsAnyInRange('0', '9') && isWanted(span))
            {
                Read(sentence.ToString(), span.Start, SentenceRules.Of(words) == SentencePart.Referred, said, found);
            }
        }
        return found.Count == 0 ? [] : found;
    }

    private static void Read(string sentence, int shift, bool isReferring, DateOnly? said, List<AnswerReference> found)
    {
        var days = ReferenceDays.In(sentence, said);
        var marks = Marks(sentence, isReferring, days);
        var house = HouseOf(sentence);
        if (marks.Count == 0)
        {
            if (isReferring)
            {
                found.AddRange(days.Where(d => d.Day is not null).Select(d => new AnswerReference
                {
                    Span = d.Span.Shift(shift), Date = d.Day, IsYearStated = d.IsYearStated, House = house, Numbers = [d.Span.Shift(shift)],
                }));
            }
            return;
        }
        for (var first = 0; first < marks.Count;)
        {
            var end = first + 1;
            while (end < marks.Count && IsOneList(sentence, marks[end - 1].Span.End, marks[end].Span.Start))
            {
                end++;
            }
            var own = DaysOf(sentence, days, marks, first, end);
            for (var i = first; i < end; i++)
            {
                var day = own.Count == end - first ? own[i - first] : own.Count == 1 ? own[0] : (ReferenceDay?)null;
                var span = day is { } near ? Both(marks[i].Span, near.Span) : marks[i].Span;
                found.Add(marks[i].Reference with
                {
                    Span = span.Shift(shift), Date = day?.Day, IsYearStated = day?.IsYearStated ?? false, House = marks[i].Reference.House ?? house,
                    Numbers = [marks[i].Span.Shift(shift), .. own.Select(d => d.Span.Shift(shift))],
                });
            }
            first = end;
        }
    }

    /// <summary>The days of a list of numbers: one just after it ("on 5 March"), or else those between it and the number before.</summary>
    private static List<ReferenceDay> DaysOf(string sentence, IReadOnlyList<ReferenceDay> days, List<(TextSpan Span, AnswerReference Reference)> marks, int first, int end)
    {
        var last = marks[end - 1].Span.End;
        var after = days.Where(d => d.Span.Start >= last && DayAfter().IsMatch(sentence[last..d.Span.Start])).Take(1).ToList();
        if (after.Count > 0)
        {
            return after;
        }
        var from = first == 0 ? 0 : marks[first - 1].Span.End;
        var taken = first == 0 ? -1 : days.Where(d => d.Span.Start >= from && DayAfter().IsMatch(sentence[from..d.Span.Start])).Select(d => d.Span.Start).DefaultIfEmpty(-1).First();
        var before = days.Where(d => d.Span.Start >= from && d.Span.End <= marks[first].Span.Start && d.Span.Start != taken).ToList();
        // "on 11, 18 and 19 March in response to Questions 1, 2 and 3": in order; otherwise the nearest day counts.
        return before.Count == end - first || before.Count <= 1 ? before : [before[^1]];
    }

    private static List<(TextSpan Span, AnswerReference Reference)> Marks(string sentence, bool isReferring, IReadOnlyList<ReferenceDay> days)
    {
        var marks = new List<(TextSpan Span, AnswerReference Reference)>();
        foreach (var match in StatementNumber().EnumerateMatches(sentence))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            var number = sentence[span.Start..span.End].ToUpperInvariant();
            Add(span, new AnswerReference { Span = span, Statement = number, House = number[1] == 'L' ? House.Lords : House.Commons });
        }
        foreach (var list in ColumnList().Matches(sentence).AsEnumerable())
        {
            foreach (var column in ColumnNumber().Matches(list.Value[list.Groups["word"].Length..]).AsEnumerable())
            {
                var start = list.Index + list.Groups["word"].Length + column.Index;
                var span = new TextSpan(start, start + column.Length);
                var (from, to) = ReferenceColumns.Of(column);
                Add(span, new AnswerReference { Span = span, Column = from, LastColumn = to });
            }
        }
        foreach (var list in QuestionList().Matches(sentence).AsEnumerable())
        {
            foreach (var number in Number().Matches(list.Groups["list"].Value).AsEnumerable())
            {
                if (isReferring || list.Groups["sure"].Success || number.Length >= LeastBareDigits)
                {
                    Uin(list.Groups["list"].Index + number.Index, number.Value);
                }
            }
        }
        foreach (var number in BareNumber().Matches(sentence).AsEnumerable())
        {
            if (isReferring || number.Value[0] is 'H' or 'h')
            {
                Uin(number.Index, number.Value);
            }
        }
        marks.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return marks;

        void Uin(int at, string number)
        {
            var uin = new Uin(number.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant());
            var span = new TextSpan(at, at + number.Length);
            Add(span, new AnswerReference { Span = span, Uin = uin, House = uin.Value.StartsWith("HL", StringComparison.Ordinal) ? House.Lords : null });
        }

        void Add(TextSpan span, AnswerReference reference)
        {
            if (!marks.Exists(m => m.Span.Overlaps(span)) && !days.Any(d => d.Span.Overlaps(span)))
            {
                marks.Add((span, reference));
            }
        }
    }

    private static bool IsOneList(string sentence, int from, int to) => to >= from && Between().IsMatch(sentence[from..to]);

    private static TextSpan Both(TextSpan left, TextSpan right) => new(Math.Min(left.Start, right.Start), Math.Max(left.End, right.End));

    private static House? HouseOf(string sentence) => InLords().IsMatch(sentence) ? House.Lords : InCommons().IsMatch(sentence) ? House.Commons : null;
}
