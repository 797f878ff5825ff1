using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Engines.Tests;

/// <summary>Counts the values of facets the slow, obvious way: by looking at every hit.</summary>
internal static class PlainFacets
{
    /// <summary>One line for each facet: "Party: Con 12, Lab 7, (none) 3, and 2 more".</summary>
    public static string Of(IReadOnlyList<PlainHit> hits, IReadOnlyList<SearchFacet> facets, int most) => string.Join('\n', facets.Select(f => Of(hits, f, most)));

    /// <summary>What an engine has counted, in the same lines.</summary>
    public static string Of(SearchResult result) =>
        string.Join('\n', result.Facets.Select(f => Line(f.Facet, [.. f.Values.Select(v => (v.Value, v.Count))], f.Others)));

    private static string Of(IReadOnlyList<PlainHit> hits, SearchFacet facet, int most)
    {
        var values = hits.GroupBy(h => Value(h, facet)).Select(g => (Value: g.Key, Count: g.Count()));
        var inOrder = facet == SearchFacet.Year
            ? values.OrderByDescending(v => v.Value, StringComparer.Ordinal).ToList()
            : [.. values.OrderByDescending(v => v.Count).ThenBy(v => v.Value is null).ThenBy(v => v.Value, StringComparer.Ordinal)];
        var given = facet == SearchFacet.Year ? inOrder : [.. inOrder.Take(most)];
        return Line(facet, given, inOrder.Count - given.Count);
    }

    private static string Line(SearchFacet facet, IReadOnlyList<(string? Value, int Count)> values, int others) =>
        $"{facet}: {string.Join(", ", values.Select(v => $"{v.Value ?? "(none)"} {v.Count}"))}, and {others} more";

    private static string? Value(PlainHit hit, SearchFacet facet) => facet switch
    {
        SearchFacet.House => hit.Document.House switch { House.Commons => "commons", House.Lords => "lords", House.Scotland => "scotland", House.NorthernIreland => "northernireland", _ => null },
        SearchFacet.Kind => hit.Document.Kind switch { DocumentKind.Oral => "oral", DocumentKind.Written => "written", DocumentKind.Statement => "statement", DocumentKind.Article => "article", _ => "debate" },
        SearchFacet.Year => hit.Document.Date is { } day ? $"{day.Year}" : null,
        SearchFacet.Department => hit.Document is WrittenQuestion question ? question.AnsweringBody : (hit.Document as Debate)?.Department,
        SearchFacet.Party => hit.Contribution.Attribution?.Party,
        SearchFacet.Speaker => (hit.Contribution.Speaker as Speaker.Known)?.Name ?? hit.Contribution.Attribution?.Name ?? hit.Contribution.Attribution?.Printed,
        _ => Make.Figures(hit.Contribution.Text).Count > 0 ? "figures" : "no figures",
    };
}
