using System;
using System.Collections.Generic;
using System.Linq;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>Leaps to the entries that have all words, and looks how often they stand there as asked for.</summary>
internal sealed class PlacesScorer : Scorer
{
    private readonly DocsAndPositionsEnum[] _words;
    private readonly DocsEnum[] _all;
    private readonly int _reach;
    private readonly IBits? _acceptDocs;
    private readonly int[] _left;
    private readonly int[] _at;
    private int[] _starts = new int[64];
    private int _doc = -1;
    private int _freq;

    /// <param name="weight">The weight.</param>
    /// <param name="words">The places of the words, in the order of the phrase.</param>
    /// <param name="filters">What an entry must have besides.</param>
    /// <param name="reach">From the first word to the last one no more than so many may stand; 0 when they must be next to each other in order.</param>
    /// <param name="acceptDocs">Which entries there still are; null for all.</param>
    public PlacesScorer(Weight weight, DocsAndPositionsEnum[] words, IReadOnlyList<DocsEnum> filters, int reach, IBits? acceptDocs)
        : base(weight)
    {
        (_words, _reach, _acceptDocs) = (words, reach, acceptDocs);
        _all = [.. filters.Concat(words).OrderBy(w => w.GetCost())];
        (_left, _at) = (new int[words.Length], new int[words.Length]);
    }

    public override int DocID => _doc;

    /// <summary>How often the words stand there as asked for.</summary>
    public override int Freq => _freq;

    public override int NextDoc() => _doc = Settle(_all[0].NextDoc());

    public override int Advance(int target) => _doc = Settle(_all[0].Advance(target));

    public override float GetScore() => 0;

    public override long GetCost() => _all[0].GetCost();

    private int Settle(int doc)
    {
        while (doc != NO_MORE_DOCS)
        {
            var next = doc;
            for (var i = 1; i < _all.Length && next == doc; i++)
            {
                next = _all[i].DocID < doc ? _all[i].Advance(doc) : _all[i].DocID;
            }
            if (next == doc && (_acceptDocs?.Get(doc) ?? true))
            {
                _freq = _reach == 0 ? Phrases() : Meetings();
                if (_freq > 0)
                {
                    return doc;
                }
            }
            doc = next == doc ? _all[0].NextDoc() : _all[0].Advance(next);
        }
        return doc;
    }

    /// <summary>At how many places the words stand next to each other: the places of the rarest word, as far as the others follow.</summary>
    private int Phrases()
    {
        var rarest = 0;
        for (var i = 1; i < _words.Length; i++)
        {
            rarest = _words[i].Freq < _words[rarest].Freq ? i : rarest;
        }
        var count = 0;
        for (var left = _words[rarest].Freq; left > 0; left--)
        {
            if (count == _starts.Length)
            {
                Array.Resize(ref _starts, 2 * count);
            }
            _starts[count++] = _words[rarest].NextPosition() - rarest;
        }
        for (var i = 0; i < _words.Length && count > 0; i++)
        {
            count = i == rarest ? count : Follow(_words[i], i, count);
        }
        return count;
    }

    /// <summary>Keeps the starts at which a word stands in its place.</summary>
    private int Follow(DocsAndPositionsEnum word, int offset, int count)
    {
        var kept = 0;
        var left = word.Freq;
        var place = int.MinValue;
        for (var i = 0; i < count; i++)
        {
            var wanted = _starts[i] + offset;
            while (place < wanted)
            {
                if (left-- == 0)
                {
                    return kept;
                }
                place = word.NextPosition();
            }
            if (place == wanted)
            {
                _starts[kept++] = _starts[i];
            }
        }
        return kept;
    }

    /// <summary>How often all words stand within reach, going on from the first of them each time.</summary>
    private int Meetings()
    {
        var last = 0;
        for (var i = 0; i < _words.Length; i++)
        {
            (_left[i], _at[i]) = (_words[i].Freq - 1, _words[i].NextPosition());
            last = Math.Max(last, _at[i]);
        }
        for (var count = 0; ; )
        {
            var first = 0;
            for (var i = 1; i < _at.Length; i++)
            {
                first = _at[i] < _at[first] ? i : first;
            }
            count += last - _at[first] < _reach ? 1 : 0;
            if (_left[first]-- == 0)
            {
                return count;
            }
            _at[first] = _words[first].NextPosition();
            last = Math.Max(last, _at[first]);
        }
    }
}
