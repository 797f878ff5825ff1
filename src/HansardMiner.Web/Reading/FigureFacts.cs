using System.Collections.Generic;
using HansardMiner.Present;
using HansardMiner.Query;
using HansardMiner.Timelines;

namespace HansardMiner.Web.Reading;

/// <summary>How a figure was read, fact by fact. What the words do not say is "not stated".</summary>
internal static class FigureFacts
{
    /// <summary>The facts in the order in which they are shown.</summary>
    public static IReadOnlyList<(string Name, string Value)> Of(ClaimHit hit)
    {
        var claim = hit.Claim;
        var facts = new List<(string, string)>
        {
            ("Value", Wording.Figure(claim)),
            ("Counted", claim.Counted ?? Wording.NotStated),
            ("Period", Wording.Period(claim.Period)),
            ("Place", claim.Where ?? Wording.NotStated),
            ("Status", ChainWording.Status(claim.Status)),
            ("Definition", Definition.Of(hit).Title),
            ("Attributed to", claim.Source ?? Wording.NotStated),
        };
        if (claim.HeaderPath is { } path)
        {
            facts.Add(("In the table", path));
        }
        if (hit.Links.Count > 0)
        {
            facts.Add(("Tied to", LinkWording.Line(hit)));
        }
        if (hit.CorrectedFrom is { } before)
        {
            facts.Add(("Corrected from", before));
        }
        facts.Add(("Found by", Rule(hit)));
        return facts;
    }

    /// <summary>The facts that fit into a cell's note, where row and column say the rest.</summary>
    public static string Short(ClaimHit hit) => string.Join(" · ", Wording.Figure(hit.Claim), hit.Claim.Counted ?? "counted: " + Wording.NotStated,
        hit.Claim.Period is { } period ? Wording.Period(period) : "period: " + Wording.NotStated, hit.Claim.Where ?? "place: " + Wording.NotStated);

    private static string Rule(ClaimHit hit) =>
        hit.Claim.Derivation.Rule + (hit.Claim.Derivation.Steps.Length > 0 ? ": " + hit.Claim.Derivation.Steps.ReplaceLineEndings("; ") : "");
}
