using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Access;
using HansardMiner.Coverage;
using HansardMiner.Store;

namespace HansardMiner.Web.Harvest;

/// <summary>The harvest report as a page.</summary>
/// <param name="Asked">What the address asked for.</param>
/// <param name="Summary">What was mined and what is missing, in numbers.</param>
/// <param name="Sources">The sources shown.</param>
/// <param name="Next">The path behind which the next page of sources begins; null when there is none.</param>
/// <param name="Engine">The search engine's name; null when it cannot be used.</param>
/// <param name="Condition">The condition of its index.</param>
public sealed record HarvestModel(HarvestAsked Asked, HarvestSummary Summary, IReadOnlyList<SourceRecord> Sources, string? Next, string? Engine, IndexReport Condition)
{
    /// <summary>Sources on a page.</summary>
    public const int SourcesShown = 25;

    /// <summary>Rows of the calendar on a page.</summary>
    public const int YearsShown = 20;

    /// <summary>Reasons of a kind on a page.</summary>
    public const int ReasonsShown = 30;

    /// <summary>What was fetched and what is missing of it; null where nobody looked.</summary>
    public FetchCoverage? Fetched { get; init; }

    /// <summary>All sources.</summary>
    public int All => Summary.Sources.Sum(s => s.Sources);

    /// <summary>Documents without a date.</summary>
    public int Undated => Summary.Months.Where(m => m.Year is null).Sum(m => m.Documents);

    /// <summary>The rows of the calendar from the newest year asked for.</summary>
    public IReadOnlyList<CalendarYear> Years => [.. CalendarYear.Of(Summary.Months.Where(Asked.Takes)).Where(y => Asked.Before is null || y.First <= Asked.Before).Take(YearsShown + 1)];

    /// <summary>The documents of the fullest month.</summary>
    public int Fullest => CalendarYear.Of(Summary.Months.Where(Asked.Takes)).SelectMany(y => y.Months).DefaultIfEmpty().Max();

    /// <summary>How many sources ended so.</summary>
    public int Count(SourceOutcome outcome) => Summary.Sources.Where(s => s.Outcome == outcome).Sum(s => s.Sources);

    /// <summary>What was found by format.</summary>
    public IEnumerable<IGrouping<string?, SourceTally>> Formats => Summary.Sources.GroupBy(s => s.Format);

    /// <summary>Puts the report together.</summary>
    public static HarvestModel Of(IOpenIndex index, HarvestSummary summary, HarvestAsked asked)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(asked);
        var some = index.Store.Sources(asked.Query with { Take = SourcesShown + 1 });
        return new HarvestModel(asked, summary, [.. some.Take(SourcesShown)], some.Count > SourcesShown ? some[SourcesShown - 1].Source.Path : null, Name(index), index.Report());
    }

    private static string? Name(IOpenIndex index)
    {
        try
        {
            return index.Search.Name;
        }
        catch (StoreException)
        {
            return null;
        }
    }
}
