using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Engines.Tests;

/// <summary>The slow, obvious search for figures: looks at every one. Documents that repeat each other's answers are not for it.</summary>
internal sealed class PlainFigures(IReadOnlyList<Document> documents, Func<RecordId, string> source)
{
    private readonly PlainScan _scan = new(documents);
    private readonly Dictionary<RecordId, string> _sources = documents.ToDictionary(d => d.Id, d => source(d.Id));

    /// <summary>The figures asked for, in the order of a list of figures.</summary>
    public IReadOnlyList<ClaimHit> Find(ClaimQuery query)
    {
        var parts = (query.Words?.Query ?? new SearchQuery.All()) is SearchQuery.And and ? and.Parts : [query.Words?.Query ?? new SearchQuery.All()];
        var own = parts.Where(p => p is SearchQuery.Field { Name: not QueryField.Heading } or SearchQuery.Dated or SearchQuery.Not { Part: SearchQuery.Field }).ToList();
        var numbers = parts.Where(IsNumber).Append(new SearchQuery.Number(query.Min, query.Max, query.Unit?.Symbol)).ToList();
        var whole = parts.Except(own).Except(numbers).Select(Documents).ToList();
        var met = own.Select(p => _scan.Search(p).ToHashSet(StringComparer.Ordinal)).ToList();
        return
        [
            .. documents.Where(d => whole.All(w => w.Contains(d.Id)) && (query.From is not { } from || d.Date >= from) && (query.To is not { } to || d.Date <= to))
                .OrderBy(d => d.Date ?? DateOnly.MaxValue).ThenBy(d => d.Id.Value, StringComparer.Ordinal)
                .SelectMany(d => d.Contributions.SelectMany((c, i) => Figures(d, c, i + 1)))
                .Where(h => met.All(m => m.Contains(h.Contribution.Value)) && numbers.All(n => IsMet(n, h)) && (query.WithSuperseded || !h.IsSuperseded))
                .Where(h => query.Speaker is null || (h.Attribution is { } who && QueryFolding.Fold(who.Printed).Contains(query.Speaker, StringComparison.Ordinal))),
        ];
    }

    private IEnumerable<ClaimHit> Figures(Document document, Contribution contribution, int ordinal) =>
        Make.Figures(contribution.Text).Select(c => ClaimHits.Of(document, ordinal, contribution, c, _sources[document.Id]));

    private static bool IsNumber(SearchQuery part) => part is SearchQuery.Number || (part is SearchQuery.Or or && or.Parts.All(p => p is SearchQuery.Number));

    private static bool IsMet(SearchQuery part, ClaimHit hit) => part is SearchQuery.Or or ? or.Parts.Any(p => IsMet(p, hit)) : ((SearchQuery.Number)part).IsMetBy(hit.Claim);

    private HashSet<RecordId> Documents(SearchQuery query) => query switch
    {
        SearchQuery.And and => [.. documents.Select(d => d.Id).Where(d => and.Parts.All(p => Documents(p).Contains(d)))],
        SearchQuery.Or or => [.. or.Parts.SelectMany(Documents)],
        SearchQuery.Not not => [.. documents.Select(d => d.Id).Except(Documents(not.Part))],
        _ => [.. _scan.Hits(query).Select(h => h.Document.Id)],
    };
}
