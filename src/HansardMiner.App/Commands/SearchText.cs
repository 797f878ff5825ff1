using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.Present;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.App.Commands;

/// <summary>A page of hits for people to read.</summary>
internal static class SearchText
{
    private const int MostValues = 8;

    private static readonly TableHead[] s_columns = [new("counted by"), new("value", Wraps: true), new("hits", IsNumber: true), new("to narrow down", Wraps: true)];

    public static void Write(Screen screen, ParsedQuery parsed, IReadOnlyList<string> meant, SearchRequest request, SearchResult found, bool isWalking)
    {
        screen.Wrapped(Screen.Safe($"Looking for {parsed.ReadBack}."));
        screen.Wrapped(Screen.Safe($"As a query: {parsed.Text}"));
        if (found.Note is { } note)
        {
            screen.Wrapped($"Note: {note}.");
        }
        screen.Line(Counted(request, found));
        foreach (var query in meant)
        {
            screen.Wrapped(Screen.Safe($"Did you mean {query}?"));
        }
        for (var i = 0; i < found.Hits.Count; i++)
        {
            Hit(screen, request.Skip + i + 1, found.Hits[i]);
        }
        if (found.Facets.Count > 0 && found.Total > 0)
        {
            screen.Line();
            screen.Table(s_columns, [.. found.Facets.SelectMany(Rows)]);
        }
        if (found.Next is { } next)
        {
            screen.Line();
            screen.Line(isWalking ? $"More: --after {next}" : $"More: add --page {(request.Skip / request.Take) + 2}.");
        }
    }

    private static string Counted(SearchRequest request, SearchResult found)
    {
        var count = $"{(found.IsTotalExact ? "" : "at least ")}{Wording.Number("contribution", found.Total)} found";
        count = char.ToUpperInvariant(count[0]) + count[1..];
        if (found.Hits.Count == 0)
        {
            return count + ".";
        }
        var order = request.Order == SearchOrder.Relevance ? "best first" : request.Order.ToString().ToLowerInvariant() + " first";
        return request.After is null ? $"{count}; showing {request.Skip + 1} to {request.Skip + found.Hits.Count}, {order}."
            : $"{count}; showing the next {found.Hits.Count}, {order}.";
    }

    /// <summary>One hit.</summary>
    public static void Hit(Screen screen, int number, Hit hit)
    {
        screen.Line();
        screen.Wrapped($"{number}. {screen.Strong(Screen.Safe(SpeakerWording.Line(hit.Attribution, hit.Speaker)))}, {Wording.Part(hit.ContributionKind)}, {Wording.Day(hit.Date)}");
        screen.Wrapped(Screen.Safe(Wording.Heading(hit.Headings)) + (hit.Attribution?.Office is null && SpeakerWording.Office(hit.Speaker) is null ? " · office " + Wording.NotStated : ""), 3);
        screen.Wrapped(Snippet(screen, hit.Snippet), 3);
        screen.Wrapped(Screen.Safe(hit.Citation + (hit.AlsoAnswers.Count > 0 ? " · also the answer to " + string.Join(", ", hit.AlsoAnswers) : "")
            + (hit.Outcome is { } outcome and not AnswerOutcome.Answered ? " · outcome: " + Wording.Outcome(outcome) : "")), 3);
        screen.Line("   id " + hit.Contribution);
        if (hit.AlsoAt.Count > 0)
        {
            screen.Wrapped("also at " + string.Join(", ", hit.AlsoAt), 3);
        }
    }

    private static string Snippet(Screen screen, string snippet)
    {
        var parts = snippet.ReplaceLineEndings(" ").Split(Query.Hit.MarkStart);
        var text = Screen.Safe(parts[0]);
        foreach (var part in parts[1..])
        {
            var end = part.IndexOf(Query.Hit.MarkEnd, StringComparison.Ordinal);
            text += end < 0 ? Screen.Safe(part) : screen.Mark(Screen.Safe(part[..end])) + Screen.Safe(part[(end + 1)..]);
        }
        return text;
    }

    private static IEnumerable<string[]> Rows(FacetCounts facet)
    {
        var name = facet.Facet == SearchFacet.House ? "House" : facet.Facet.ToString().ToLowerInvariant();
        var most = facet.Facet == SearchFacet.Year ? facet.Values.Count : MostValues;
        foreach (var (i, value) in facet.Values.Take(most).Index())
        {
            yield return [i == 0 ? name : "", Screen.Safe(value.Value ?? Wording.NotStated), Wording.Plain(value.Count), Screen.Safe(FacetTerm.Of(facet.Facet, value.Value) ?? "")];
        }
        var others = facet.Others + Math.Max(0, facet.Values.Count - most);
        if (others > 0)
        {
            yield return ["", $"and {Wording.Number("other", others)}", "", ""];
        }
    }
}
