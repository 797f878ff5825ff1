using System.Globalization;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Parse.Turns;

/// <summary>Holds the numbers that a division states against the names that it lists.</summary>
internal static class DivisionCounts
{
    /// <summary>"158 ayes are stated and 157 names are listed"; null when they agree, or when nothing is stated or listed. Tellers may be counted or not.</summary>
    public static string? Disagreement(Division division)
    {
        var differences = new[] { ("ayes", division.Ayes, Vote.Aye), ("noes", division.Noes, Vote.No), ("abstentions", division.Abstentions, Vote.Abstain) }
            .Select(side => (Name: side.Item1, Stated: side.Item2, All: division.Votes.Count(v => v.Vote == side.Item3),
                Tellers: division.Votes.Count(v => v.Vote == side.Item3 && v.IsTeller)))
            .Where(side => side.Stated is { } stated && stated != side.All && stated != side.All - side.Tellers)
            .Select(side => string.Create(CultureInfo.InvariantCulture, $"{side.Stated} {side.Name} are stated and {side.All} names are listed")).ToArray();
        return division.Votes.Count == 0 || differences.Length == 0 ? null : string.Join("; ", differences);
    }
}
