using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Web.Harvest;

/// <summary>What the index has of one House and one kind of document.</summary>
/// <param name="House">The House; null when not stated.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Documents">How many documents.</param>
/// <param name="Days">On how many days.</param>
/// <param name="Contributions">How many contributions.</param>
/// <param name="Figures">How many figures.</param>
/// <param name="Undated">How many of the documents have no date.</param>
/// <param name="First">The first month, "2012-11"; null when none is dated.</param>
/// <param name="Last">The last month.</param>
public sealed record CoveredKind(House? House, DocumentKind Kind, int Documents, int Days, long Contributions, long Figures, int Undated, (int Year, int Month)? First, (int Year, int Month)? Last)
{
    /// <summary>The kinds of all months.</summary>
    public static IReadOnlyList<CoveredKind> Of(IEnumerable<CoveredMonth> months) =>
        [.. months.GroupBy(m => (m.House, m.Kind)).OrderBy(g => g.Key.House is null).ThenBy(g => g.Key.House).ThenBy(g => g.Key.Kind).Select(g =>
        {
            var dated = g.Where(m => m is { Year: not null, Month: not null }).Select(m => (Year: m.Year!.Value, Month: m.Month!.Value)).Order().ToList();
            return new CoveredKind(
                g.Key.House, g.Key.Kind, g.Sum(m => m.Documents), g.Sum(m => m.Days), g.Sum(m => m.Contributions), g.Sum(m => m.Claims), g.Where(m => m.Year is null).Sum(m => m.Documents),
                dated.Count == 0 ? null : dated[0], dated.Count == 0 ? null : dated[^1]);
        })];
}
