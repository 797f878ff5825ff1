using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Present;
using HansardMiner.Query;

namespace HansardMiner.Web.Finding;

/// <summary>What hits can be narrowed down by, as links; and the terms of a query by which they are narrowed down already.</summary>
internal static class Facets
{
    /// <summary>With more years than these, they are counted by decades.</summary>
    private const int MostYears = 14;
    private const int LongestLabel = 80;

    /// <summary>The facets in the order of the page.</summary>
    public static IReadOnlyList<SearchFacet> Shown { get; } =
        [SearchFacet.House, SearchFacet.Kind, SearchFacet.Figures, SearchFacet.Year, SearchFacet.Department, SearchFacet.Speaker, SearchFacet.Party];

    /// <summary>How many values are asked for.</summary>
    public const int Values = 8;

    /// <summary>The terms of a query that narrow it down.</summary>
    public static IReadOnlyList<ActiveTerm> Active(SearchAsked asked, ParsedQuery parsed)
    {
        var parts = Parts(parsed);
        return asked.IsLong ? [] : [.. parts.Where(IsFilter).Select(p => new ActiveTerm(QueryText.Of(p), asked.Of(Joined([.. parts.Where(o => !ReferenceEquals(o, p))]))))];
    }

    /// <summary>The facets that were counted.</summary>
    public static IReadOnlyList<FacetList> Of(SearchAsked asked, ParsedQuery parsed, SearchResult found)
    {
        var parts = Parts(parsed);
        var links = new Linking(asked, parsed, parts);
        return [.. found.Facets.Where(f => f.Values.Any(v => v.Value is not null)).Select(f => f.Facet == SearchFacet.Year ? Years(f, links) : Plain(f, links))];
    }

    private static FacetList Plain(FacetCounts facet, Linking links)
    {
        var most = facet.Values.Max(v => v.Count);
        return new FacetList(FacetWording.Title(facet.Facet), [.. facet.Values.Select(v => links.Link(Short(FacetWording.Value(facet.Facet, v.Value)), v.Count, most, FacetTerm.Of(facet.Facet, v.Value)))],
            facet.Others, HasBars: false);
    }

    /// <summary>Years or, where they are many, decades, the newest first.</summary>
    private static FacetList Years(FacetCounts facet, Linking links)
    {
        var dated = facet.Values.Where(v => v.Value is not null).Select(v => (Year: int.Parse(v.Value!, CultureInfo.InvariantCulture), v.Count)).ToList();
        var undated = facet.Values.FirstOrDefault(v => v.Value is null);
        var rows = dated.Count <= MostYears
            ? dated.Select(y => (Label: Year(y.Year), y.Count, Term: "date:" + Year(y.Year))).ToList()
            : [.. dated.GroupBy(y => y.Year / 10 * 10).Select(g => (Label: $"{Year(g.Key)}s", Count: g.Sum(y => y.Count), Term: $"date:{Year(g.Key)}..{Year(g.Key + 9)}"))];
        var most = Math.Max(1, Math.Max(rows.Count == 0 ? 0 : rows.Max(r => r.Count), undated?.Count ?? 0));
        return new FacetList(FacetWording.Title(SearchFacet.Year),
            [.. rows.Select(r => links.Link(r.Label, r.Count, most, r.Term)), .. undated is null ? [] : new[] { links.Link(Wording.NotStated, undated.Count, most, FacetTerm.Of(SearchFacet.Year, null)) }], 0, HasBars: true);
    }

    private static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    private static string Short(string label) => label.Length <= LongestLabel ? label : string.Concat(label.AsSpan(0, LongestLabel - 1), "…");

    private static IReadOnlyList<SearchQuery> Parts(ParsedQuery parsed) => QueryVariants.AsTyped(parsed.Query) switch
    {
        SearchQuery.And and => and.Parts,
        SearchQuery.All => [],
        var single => [single],
    };

    private static string Joined(IReadOnlyList<SearchQuery> parts) => parts.Count switch
    {
        0 => "*",
        1 => QueryText.Of(parts[0]),
        _ => QueryText.Of(new SearchQuery.And(parts)),
    };

    private static bool IsFilter(SearchQuery part) => part switch
    {
        SearchQuery.Field or SearchQuery.FieldRange or SearchQuery.Dated or SearchQuery.Number => true,
        SearchQuery.Not not => IsFilter(not.Part),
        SearchQuery.Or or => or.Parts.All(p => p is SearchQuery.Field or SearchQuery.Dated),
        _ => false,
    };

    private sealed class Linking(SearchAsked asked, ParsedQuery parsed, IReadOnlyList<SearchQuery> parts)
    {
        public FacetLink Link(string label, int count, int most, string? term)
        {
            var isActive = term is not null && QueryParser.Parse(term).Query is var asPart && parts.Any(p => p.Equals(asPart));
            return new FacetLink(label, count, (int)Math.Ceiling(100.0 * count / most))
            {
                Term = term,
                IsActive = isActive,
                Address = term is null || isActive || asked.IsLong ? null : asked.Of(With(term)),
            };
        }

        /// <summary>The query as typed with one more term; where something of it was ignored, its settled form.</summary>
        private string With(string term) => parts.Count == 0 ? term : (parsed.Ignored.Count == 0 ? asked.Typed : Joined(parts)) + " " + term;
    }
}
