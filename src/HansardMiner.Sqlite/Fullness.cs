using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Sqlite;

/// <summary>
/// How full a reading of a document is. Of several readings the current one is: not clipped before clipped; corrected before answered before holding;
/// more text; and last, so that the order of mining does not matter, the first path.
/// </summary>
internal readonly record struct Fullness(bool IsClipped, int StateRank, long Letters)
{
    /// <summary>The same rule for rows.</summary>
    public const string Order = "d.has_clipped_text, d.state_rank DESC, d.letters DESC, s.path";

    public static Fullness Of(Document document)
    {
        var question = document as WrittenQuestion;
        var isClipped = question is { IsClipped: true } || document.Contributions.Any(c => c.Passages.Any(p => p.IsClipped));
        var rank = question?.State switch
        {
            AnswerState.Corrected => 4,
            AnswerState.Answered => 3,
            AnswerState.Holding => 2,
            AnswerState.Withdrawn => 1,
            _ => 0,
        };
        return new Fullness(isClipped, rank, document.Contributions.Sum(c => (long)c.Text.Length));
    }
}
