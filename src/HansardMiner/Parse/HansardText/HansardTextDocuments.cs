using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.HansardText;

/// <summary>Makes documents of the turns under a heading of a saved page or text download: a debate, or written questions with their answers.</summary>
/// <param name="page">The head of the page.</param>
internal sealed class HansardTextDocuments(HansardTextPage page)
{
    private readonly ContentIds _ids = new("hansard-text");

    /// <summary>The documents of these turns.</summary>
    public IEnumerable<Document> Of(IReadOnlyList<string> headings, IReadOnlyList<Contribution> turns, string? department) =>
        IsWritten(turns) ? Groups(turns).Select(group => Question(headings, group)) : [Debate(headings, turns, department)];

    /// <summary>
    /// Whether the turns are written questions: the page says so, an answer follows a holding answer, or every question is printed as written ones are,
    /// "To ask … [203456]", without a number.
    /// </summary>
    private bool IsWritten(IReadOnlyList<Contribution> turns)
    {
        var questions = turns.Where(t => t.Kind == ContributionKind.Question && t.Attribution is not null).ToList();
        return questions.Count > 0 && (page.IsWritten || turns.Any(t => HoldingAnswer.Day(t.Text) is not null)
            || questions.TrueForAll(q => q.QuestionNumber is null && q.Uin is not null && q.Text.StartsWith("To ask ", StringComparison.Ordinal) && q.Text.EndsWith(']')));
    }

    private Debate Debate(IReadOnlyList<string> headings, IReadOnlyList<Contribution> turns, string? department)
    {
        var isOral = turns.Any(c => c.Kind == ContributionKind.Question);
        var told = OralTurns.Tell(turns, page.IsStatement);
        return new Debate
        {
            Id = _ids.Of(headings, page.Date, told), Headings = headings, Contributions = told, House = page.House, Date = page.Date,
            Venue = page.Venue, Volume = page.Volume, Department = isOral ? department : null, Place = Place(turns),
            Proceeding = page.IsStatement ? DocumentKind.Statement : isOral ? DocumentKind.Oral : DocumentKind.Debate,
        };
    }

    private WrittenQuestion Question(IReadOnlyList<string> headings, IReadOnlyList<Contribution> group)
    {
        var isAnswered = false;
        var turns = group.Select(t =>
        {
            isAnswered |= t.Kind is ContributionKind.Speech or ContributionKind.Answer && t.Attribution is not null;
            return t.Kind == ContributionKind.Speech && t.Attribution is not null ? t with { Kind = ContributionKind.Answer } : t;
        }).ToList();
        var answers = turns.FindAll(t => t.Kind == ContributionKind.Answer);
        var isHolding = isAnswered && answers.TrueForAll(a => HoldingAnswer.IsWordedAsOne(a.Text));
        return new WrittenQuestion
        {
            Id = _ids.Of(headings, page.Date, turns), Headings = headings, Contributions = turns, House = page.House, Volume = page.Volume,
            Date = isAnswered && !isHolding ? page.Date : null, AnsweringBody = headings.Count > 1 ? headings[^2] : null, Place = Place(turns),
            Uins = [.. turns.Where(t => t.Kind == ContributionKind.Question).SelectMany(t => PrintedQuestion.Uins(t.Text).Concat(t.Uin is { } uin ? [uin] : [])).Distinct()],
            State = isHolding ? AnswerState.Holding : isAnswered ? AnswerState.Answered : AnswerState.Unanswered,
            HoldingAnswered = answers.Select(a => HoldingAnswer.Day(a.Text)).FirstOrDefault(day => day is not null) ?? (isHolding ? page.Date : null),
        };
    }

    /// <summary>A question that comes after an answer begins the next group.</summary>
    private static List<List<Contribution>> Groups(IReadOnlyList<Contribution> turns)
    {
        var groups = new List<List<Contribution>>();
        foreach (var turn in turns)
        {
            var begins = turn.Kind == ContributionKind.Question && groups is [.., var last] && last.Exists(t => t.Kind is ContributionKind.Speech or ContributionKind.Answer);
            if (groups.Count == 0 || begins)
            {
                groups.Add([]);
            }
            groups[^1].Add(turn);
        }
        return groups;
    }

    private static SourcePlace? Place(IReadOnlyList<Contribution> turns) => turns.Count > 0 ? turns[0].Place : null;
}
