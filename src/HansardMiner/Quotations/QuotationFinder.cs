using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Pins;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;
using HansardMiner.Text;
using HansardMiner.Timelines;

namespace HansardMiner.Quotations;

/// <summary>Finds where a figure was given again: the same value of the same thing, or the same words. What counts something else is said to, and is no quotation.</summary>
/// <param name="store">The records.</param>
/// <param name="engine">Finds the words.</param>
/// <param name="figures">Finds the figures; its limit is how many are compared.</param>
public sealed class QuotationFinder(IRecordStore store, ISearchEngine engine, IFigureFinder figures)
{
    /// <summary>Figures are looked for by so many words of what they count.</summary>
    private const int MostWords = 4;

    private const int MostVerbatim = 40;

    private static readonly TimeSpan Time = TimeSpan.FromMilliseconds(800);

    /// <summary>Finds them.</summary>
    /// <param name="figure">The figure.</param>
    public LaterQuotations Find(ClaimHit figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var (candidates, notRead) = Candidates(figure);
        var verbatim = Verbatim(figure);
        var read = FigureReader.Read([figure, .. candidates, .. verbatim.Select(v => v.Figure).OfType<ClaimHit>()]);
        var own = read.First(f => f.Utterance.Sources.Any(s => s.Id == figure.Id));
        var places = new Dictionary<string, (LaterQuotation Place, bool IsQuotation)>(StringComparer.Ordinal);
        foreach (var other in read)
        {
            var hit = other.Hit;
            if (ReferenceEquals(other, own) || hit.IsSuperseded || hit.Id == figure.Id || !SameValue.Are(hit.Claim.Quantity, figure.Claim.Quantity))
            {
                continue;
            }
            var sameness = Sameness.Of(other, own);
            var shared = hit.Claim.HeaderPath is null && figure.Claim.HeaderPath is null ? Shared(figure, hit.Quotation) : null;
            var isQuotation = shared is not null || (sameness.Differs.Count == 0 && own.Definition.Counted is not null);
            places[hit.Id] = (Place(hit, sameness, shared), isQuotation);
        }
        foreach (var place in verbatim.Where(v => v.Figure is null))
        {
            places.TryAdd(place.Contribution.Value, (place, true));
        }
        return Sorted(figure, places.Values) with { NotRead = notRead };
    }

    private static LaterQuotations Sorted(ClaimHit figure, IEnumerable<(LaterQuotation Place, bool IsQuotation)> places)
    {
        var (quoted, undated, different, earlier) = (new List<LaterQuotation>(), new List<LaterQuotation>(), new List<LaterQuotation>(), new List<LaterQuotation>());
        foreach (var (place, isQuotation) in places.OrderBy(p => p.Place.Said ?? DateOnly.MaxValue).ThenBy(p => p.Place.Figure?.Id ?? p.Place.Contribution.Value, StringComparer.Ordinal))
        {
            var order = Order(place, figure);
            if (!isQuotation)
            {
                if (order is not < 0)
                {
                    different.Add(place);
                }
                continue;
            }
            (order switch { > 0 => quoted, < 0 => earlier, _ => undated }).Add(place);
        }
        return new LaterQuotations(figure, quoted, undated, different, earlier);
    }

    /// <summary>Whether it was said after the figure (1) or before (-1); null where that cannot be told.</summary>
    private static int? Order(LaterQuotation place, ClaimHit figure)
    {
        if (place.Figure?.Document == figure.Document || place.Contribution.Value.StartsWith(figure.Document.Value + "/", StringComparison.Ordinal))
        {
            return (OrdinalOf(place.Contribution), place.Figure?.Span.Start ?? 0).CompareTo((OrdinalOf(figure.Contribution), figure.Span.Start)) >= 0 ? 1 : -1;
        }
        return place.Said is { } said && figure.Said is { } first && said != first ? said.CompareTo(first) : null;
    }

    private static int OrdinalOf(RecordId contribution) =>
        int.TryParse(contribution.Value.AsSpan(contribution.Value.LastIndexOf("/c", StringComparison.Ordinal) + 2), System.Globalization.CultureInfo.InvariantCulture, out var ordinal) ? ordinal : 0;

    /// <summary>Figures of the size, by what they count; and, where the number is a particular one, by the number alone.</summary>
    private (IReadOnlyList<ClaimHit> Hits, long NotRead) Candidates(ClaimHit figure)
    {
        var value = figure.Claim.Quantity.Value;
        var unit = figure.Claim.Quantity.Unit?.Symbol;
        var near = figure.Claim.Quantity.High is null ? Math.Abs(value) * 0.06m : 0;
        var hits = new List<ClaimHit>();
        var notRead = 0L;
        if (Words(figure) is { Count: > 0 } words)
        {
            Take(new SearchQuery.And([.. words.Select(w => new SearchQuery.Word(w)), new SearchQuery.Number(value - near, value + near, unit)]));
        }
        if (SameValue.IsTelling(figure.Claim.Quantity))
        {
            Take(new SearchQuery.Number(value, value, unit));
        }
        return ([.. hits.DistinctBy(h => h.Id)], notRead);

        void Take(SearchQuery query)
        {
            var found = figures.Find(Question.Of("", new ParsedQuery(query, "", [])));
            hits.AddRange(found.Hits);
            notRead += found.NotRead;
        }
    }

    private static IReadOnlyList<string> Words(ClaimHit figure)
    {
        var definition = Definition.Of(figure);
        return [.. QueryFolding.Words(definition.Counted ?? "").Concat(QueryFolding.Words(definition.Act?.Name ?? "")).Where(Stem.HasMeaning).Distinct().TakeLast(MostWords)];
    }

    /// <summary>Contributions with the words around the figure in one run.</summary>
    private IReadOnlyList<LaterQuotation> Verbatim(ClaimHit figure)
    {
        var must = Within(figure);
        if (figure.Claim.HeaderPath is not null || must is not { } stretch || SharedWords.Around(figure.Quotation, stretch) is not { Count: > 0 } words)
        {
            return [];
        }
        var found = engine.Find(new SearchRequest(new SearchQuery.Phrase(words)) { Take = MostVerbatim, IsCounted = false, TimeLimit = Time, Order = SearchOrder.Newest });
        return [.. found.Hits.Where(h => h.Contribution != figure.Contribution && !h.AlsoAt.Contains(figure.Contribution)).Select(h => At(h, figure, stretch)).OfType<LaterQuotation>()];
    }

    private LaterQuotation? At(Hit hit, ClaimHit figure, TextSpan stretch)
    {
        if (store.Find(hit.Contribution.Value) is not { Asked: { } asked } stored)
        {
            return null;
        }
        var contribution = stored.Document.Contributions[OrdinalOf(asked) - 1];
        if (contribution.Kind == ContributionKind.OriginalAnswer || SharedWords.In(figure.Quotation, stretch, contribution.Text) is not { } run)
        {
            return null;
        }
        var claim = stored.Claims.FirstOrDefault(c => c.Contribution == asked && c.Span.Overlaps(run) && SameValue.Are(c.Claim.Quantity, figure.Claim.Quantity));
        var sentence = NumberedSentences.Of(contribution).Where(s => s.Span.Overlaps(run)).Select(s => s.Span).DefaultIfEmpty(run).First();
        return new LaterQuotation
        {
            Figure = claim, Contribution = asked, Quotation = claim?.Quotation ?? sentence.Of(contribution.Text), Attribution = hit.Attribution, Speaker = hit.Speaker, Said = hit.Date,
            Headings = hit.Headings, DocumentKind = hit.DocumentKind, Citation = hit.Citation, Permalink = contribution.Permalink ?? stored.Document.Permalink, SharedWords = run.Of(contribution.Text),
            Same = ["the words"],
        };
    }

    private static string? Shared(ClaimHit figure, string other) =>
        Within(figure) is { } stretch && SharedWords.In(figure.Quotation, stretch, other) is { } run ? run.Of(other) : null;

    /// <summary>The figure's place in its sentence; null where the sentence does not hold it.</summary>
    private static TextSpan? Within(ClaimHit figure)
    {
        var span = figure.Span.Shift(-figure.Sentence.Start);
        return span.Start >= 0 && span.End <= figure.Quotation.Length && !span.IsEmpty ? span : null;
    }

    private static LaterQuotation Place(ClaimHit hit, Sameness sameness, string? shared) => new()
    {
        Figure = hit, Contribution = hit.Contribution, Quotation = hit.Quotation, Attribution = hit.Attribution, Speaker = hit.Speaker, Said = hit.Said, Headings = hit.Headings,
        DocumentKind = hit.DocumentKind, Citation = hit.Citation, Permalink = hit.Permalink, SharedWords = shared,
        Same = shared is null ? sameness.Same : [.. sameness.Same.Prepend("the words")], Differs = [.. sameness.Differs, .. sameness.Unsaid],
    };
}
