using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.HansardApi;

/// <summary>The contributions of one debate as a document; under "Written Answers" as one written question for each question with its answer.</summary>
internal static class HansardApiDocument
{
    /// <summary>Makes the documents of a debate.</summary>
    public static IEnumerable<Document> Of(HansardApiFacts facts, IReadOnlyList<Contribution> contributions, UniqueIds ids)
    {
        var id = facts.Id ?? Slug.Of(facts.Title);
        if (facts.IsWrittenAnswer && contributions.Any(c => c.Kind == ContributionKind.Question))
        {
            return Questions(contributions).Select(group => Question(facts, group, ids, id));
        }
        return [new Debate
        {
            Id = Record(facts, ids, id),
            Headings = facts.Headings,
            Contributions = OralTurns.Tell(contributions, facts.Tag?.Contains("Statement", StringComparison.OrdinalIgnoreCase) == true),
            House = facts.House,
            Date = facts.Date,
            SourceId = facts.Id,
            Permalink = facts.Page(),
            Place = facts.At,
            Venue = facts.Venue,
            Volume = facts.Volume,
            Department = facts.Department,
            Proceeding = facts.IsStatement ? DocumentKind.Statement : facts.IsOral || OralTurns.OpenWithQuestion(contributions) ? DocumentKind.Oral : DocumentKind.Debate,
        }];
    }

    private static WrittenQuestion Question(HansardApiFacts facts, IReadOnlyList<Contribution> group, UniqueIds ids, string id)
    {
        var answers = group.Where(c => c.Kind == ContributionKind.Answer).ToArray();
        var isHolding = answers.Length > 0 && Array.TrueForAll(answers, a => HoldingAnswer.IsWordedAsOne(a.Text));
        return new WrittenQuestion
        {
            Id = Record(facts, ids, id),
            Headings = facts.Headings,
            Contributions = group,
            House = facts.House,
            Date = answers.Length > 0 ? facts.Date : null,
            SourceId = facts.Id,
            Permalink = facts.Page(),
            Place = group[0].Place,
            Uins = [.. group.Select(c => c.Uin).OfType<Uin>().Distinct()],
            State = answers.Length == 0 ? AnswerState.Unanswered : isHolding ? AnswerState.Holding : AnswerState.Answered,
            AnsweringBody = facts.Department,
            HoldingAnswered = isHolding ? facts.Date : null,
        };
    }

    /// <summary>A question that comes after an answer begins the next group.</summary>
    private static List<List<Contribution>> Questions(IReadOnlyList<Contribution> contributions)
    {
        var groups = new List<List<Contribution>>();
        foreach (var contribution in contributions)
        {
            if (groups.Count == 0 || (contribution.Kind == ContributionKind.Question && groups[^1].Exists(c => c.Kind == ContributionKind.Answer)))
            {
                groups.Add([]);
            }
            groups[^1].Add(contribution);
        }
        return groups;
    }

    private static RecordId Record(HansardApiFacts facts, UniqueIds ids, string id) =>
        ids.Of("hansard-api", UniqueIds.House(facts.House), UniqueIds.Day(facts.Date), id);
}
