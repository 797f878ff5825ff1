using System.Linq;
using System.Numerics;
using Lucene.Net.Index;

namespace HansardMiner.LuceneNet;

/// <summary>Walks over what several fields have of a word, and scores it once for all of them.</summary>
/// <param name="parts">What each field has, before the first entry.</param>
/// <param name="times">How much more it counts there.</param>
/// <param name="rarity">How rare the word is.</param>
/// <param name="ranking">How to score; null when hits need no score.</param>
/// <param name="lengths">The length of each entry.</param>
internal sealed class FieldsWalk(DocsEnum[] parts, float[] times, float rarity, Bm25? ranking, int[] lengths) : WindowWalk
{
    private readonly int[] _at = [.. parts.Select(p => p.NextDoc())];
    private readonly float[] _frequencies = ranking is null ? [] : new float[Window.Length];
    private readonly ulong[] _found = ranking is null ? [] : new ulong[Window.Length / 64];

    public override int Next => _at.Min();

    public override long Cost => parts.Sum(p => p.GetCost());

    public override void Fill(Window window)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (_at[i] < window.First)
            {
                _at[i] = parts[i].Advance(window.First);
            }
            if (_at[i] < window.End)
            {
                _at[i] = ranking is null ? Note(parts[i], _at[i], window) : Weigh(parts[i], _at[i], times[i], window);
            }
        }
        if (ranking is not null)
        {
            Score(window, ranking);
        }
    }

    private static int Note(DocsEnum docs, int doc, Window window)
    {
        for (var end = window.End; doc < end; doc = docs.NextDoc())
        {
            window.Add(doc);
        }
        return doc;
    }

    private int Weigh(DocsEnum docs, int doc, float weight, Window window)
    {
        var (first, end) = (window.First, window.End);
        for (; doc < end; doc = docs.NextDoc())
        {
            _frequencies[doc - first] += weight * docs.Freq;
            _found[(doc - first) >> 6] |= 1UL << (doc - first);
        }
        return doc;
    }

    private void Score(Window window, Bm25 bm25)
    {
        for (var i = 0; i < _found.Length; i++)
        {
            var word = _found[i];
            if (word == 0)
            {
                continue;
            }
            _found[i] = 0;
            window.Bits[i] |= word;
            for (; word != 0; word &= word - 1)
            {
                var at = (i * 64) + BitOperations.TrailingZeroCount(word);
                var frequency = _frequencies[at];
                if (frequency != 0)
                {
                    window.Scores[at] += bm25.Score(rarity, frequency, lengths[window.First + at]);
                    _frequencies[at] = 0;
                }
            }
        }
    }
}
