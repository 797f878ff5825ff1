using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Sqlite.Rows;

/// <summary>
/// How full a reading of a document is. Of several readings the current one is: corrected before answered before holding; not clipped before clipped;
/// more text; and last, so that the order of mining does not matter, the first path.
/// </summary>
internal readonly record struct Fullness(bool IsClipped, int StateRank, long Letters)
{
    /// <summary>The same rule for rows.</summary>
    public const string Order = "d.state_rank DESC, d.has_clipped_text, d.letters DESC, s.path";

    public static Fullness Of(Document document)
    {
        var question = document as WrittenQuestion;
        var isClipped = question is { IsClipped: true } || document.Contributions.Any(c => c.Passages.Any(p => p.IsClipped));
        var isAnswered = document.Contributions.Any(c => c.Kind == ContributionKind.Answer);
        var rank = (question?.State, isAnswered) switch
        {
            (AnswerState.Corrected, true) => 5,
            (AnswerState.Answered, true) => 4,
            (AnswerState.Holding, true) => 3,
            (AnswerState.Withdrawn, _) => 1,
            (null or AnswerState.Unanswered, _) => 0,
            _ => 2,
        };
        return new Fullness(isClipped, rank, document.Contributions.Sum(c => (long)c.Text.Length));
    }
}
