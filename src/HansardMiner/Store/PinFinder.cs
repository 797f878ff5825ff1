using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Pins;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>
/// Finds the sentence of a link again: with the same words at its place or in its document; changed between the same neighbours; with the same words in another document of the
/// index; and only then changed by more.
/// </summary>
/// <param name="store">The records.</param>
/// <param name="engine">Finds the words elsewhere.</param>
public sealed class PinFinder(IRecordStore store, ISearchEngine engine)
{
    /// <summary>A sentence of fewer words is said too often to be told by its words alone.</summary>
    private const int Telling = 6;

    private const int Looked = 20;

    private static readonly TimeSpan Time = TimeSpan.FromMilliseconds(500);

    /// <summary>Finds it.</summary>
    /// <param name="stored">The document that the link names; null when it is no more.</param>
    /// <param name="ordinal">The place of the contribution that the link names, from 1; 0 when it names none.</param>
    /// <param name="sentence">The number of the sentence; 0 when the link has none.</param>
    /// <param name="pin">What the link carries.</param>
    public PinFinding Find(StoredDocument? stored, int ordinal, int sentence, SentencePin pin)
    {
        ArgumentNullException.ThrowIfNull(pin);
        var near = stored is null ? null : new PinnedDocument(stored.Document).Resolve(pin, ordinal, sentence);
        if (stored is not null && near is { Fit: not PinFit.Changed })
        {
            return Found(stored.Document.Id, near, []);
        }
        var elsewhere = Elsewhere(pin, stored?.Document.Id);
        IReadOnlyList<RecordId> ids = [.. elsewhere.Select(e => e.Document.Contribution(e.Match.Ordinal))];
        if (stored is not null && near is not null && (near.Ordinal == ordinal || near.Neighbours == 2))
        {
            // The speaker's words at this place were changed: a copy of the old ones elsewhere is mentioned, and does not take their place.
            return Found(stored.Document.Id, near, ids);
        }
        var best = elsewhere.Where(e => e.Match.Neighbours == elsewhere[0].Match.Neighbours).ToList();
        if (best.Count > 0 && (best[0].Match.Neighbours == 2 || (best.Count == 1 && (best[0].Match.Neighbours > 0 || pin.WordCount >= Telling))))
        {
            return Found(best[0].Document, best[0].Match, [.. ids.Skip(1)]);
        }
        return stored is not null && near is not null ? Found(stored.Document.Id, near, ids) : new PinFinding(null, null, ids);
    }

    /// <summary>Sentences of other documents with the same words, those with the same neighbours first.</summary>
    private List<(RecordId Document, PinMatch Match)> Elsewhere(SentencePin pin, RecordId? but)
    {
        var words = pin.FirstWords;
        if (words.Count == 0)
        {
            return [];
        }
        SearchQuery query = words.Count == 1 ? new SearchQuery.Word(words[0]) : new SearchQuery.Phrase(words);
        var found = engine.Find(new SearchRequest(query) { Take = Looked, IsCounted = false, TimeLimit = Time });
        var places = new List<(RecordId Document, PinMatch Match)>();
        foreach (var document in found.Hits.SelectMany(h => h.AlsoAt.Prepend(h.Contribution)).Select(DocumentOf).Where(d => d != but).Distinct().Take(Looked))
        {
            if (store.Find(document.Value) is { } other && new PinnedDocument(other.Document).Exact(pin, 0, 0) is { } match)
            {
                places.Add((other.Document.Id, match with { Fit = PinFit.Moved }));
            }
        }
        return [.. places.OrderByDescending(p => p.Match.Neighbours).ThenBy(p => p.Document)];
    }

    private static PinFinding Found(RecordId document, PinMatch match, IReadOnlyList<RecordId> also) => new(document.Contribution(match.Ordinal), match, also);

    private static RecordId DocumentOf(RecordId contribution) => new(contribution.Value[..contribution.Value.LastIndexOf('/')]);
}
