using System;
using System.Globalization;
using System.Linq;
using HansardMiner.Store;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Web.Harvest;

/// <summary>What the address of the page asks for. What it does not understand it leaves out.</summary>
/// <param name="Outcome">Only sources whose reading ended so.</param>
/// <param name="Format">Only sources of this format; empty for those that were not recognised.</param>
/// <param name="After">The path behind which the list begins.</param>
/// <param name="House">Only days of this House; "none" for what states no House.</param>
/// <param name="Before">The newest year of the calendar.</param>
public sealed record HarvestAsked(SourceOutcome? Outcome, string? Format, string? After, string? House, int? Before)
{
    /// <summary>The sources asked for.</summary>
    public SourceQuery Query => new() { Outcome = Outcome, Format = Format, After = After };

    /// <summary>Reads an address.</summary>
    public static HarvestAsked Of(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var outcome = One(query, "outcome");
        return new HarvestAsked(
            Enum.GetValues<SourceOutcome>().Cast<SourceOutcome?>().FirstOrDefault(o => HarvestWording.Key(o!.Value) == outcome), One(query, "format"), One(query, "after"),
            One(query, "house") is "commons" or "lords" or "none" ? One(query, "house") : null,
            int.TryParse(One(query, "before"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 10_000 ? year : null);
    }

    /// <summary>The address of the page that asks for this.</summary>
    public string Address(string path = Addresses.Sources) => Addresses.With(
        path, ("outcome", Outcome is { } outcome ? HarvestWording.Key(outcome) : null), ("format", Format), ("after", After), ("house", House), ("before", Before?.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Whether a month counts for the House asked for.</summary>
    public bool Takes(CoveredMonth month)
    {
        ArgumentNullException.ThrowIfNull(month);
        return House is null || House == (month.House is { } house ? house.ToString().ToLowerInvariant() : "none");
    }

    private static string? One(IQueryCollection query, string name) => query[name] is { Count: > 0 } values && values[0] is { Length: > 0 } value ? value : null;
}
