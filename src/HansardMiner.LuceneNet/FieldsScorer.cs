using System;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace HansardMiner.LuceneNet;

/// <summary>Walks over what several fields have, in order of documents.</summary>
internal sealed class FieldsScorer : Scorer
{
    private readonly DocsEnum[] _parts;
    private readonly int[] _at;
    private readonly float[] _times;
    private readonly float _rarity;
    private readonly Bm25? _ranking;
    private readonly int[] _lengths;
    private int _doc = -1;

    public FieldsScorer(Weight weight, DocsEnum[] parts, float[] times, float rarity, Bm25? ranking, int[] lengths)
        : base(weight)
    {
        (_parts, _times, _rarity, _ranking, _lengths) = (parts, times, rarity, ranking, lengths);
        _at = new int[parts.Length];
        Array.Fill(_at, -1);
    }

    public override int DocID => _doc;

    public override int Freq => 1;

    public override int NextDoc()
    {
        if (_parts.Length == 1)
        {
            return _doc = _at[0] = _parts[0].NextDoc();
        }
        var least = NO_MORE_DOCS;
        for (var i = 0; i < _at.Length; i++)
        {
            var at = _at[i];
            if (at <= _doc)
            {
                _at[i] = at = _parts[i].NextDoc();
            }
            least = Math.Min(least, at);
        }
        return _doc = least;
    }

    public override int Advance(int target)
    {
        var least = NO_MORE_DOCS;
        for (var i = 0; i < _at.Length; i++)
        {
            var at = _at[i];
            if (at < target)
            {
                _at[i] = at = _parts[i].Advance(target);
            }
            least = Math.Min(least, at);
        }
        return _doc = least;
    }

    public override float GetScore()
    {
        if (_ranking is null)
        {
            return 0;
        }
        var frequency = 0f;
        for (var i = 0; i < _at.Length; i++)
        {
            if (_at[i] == _doc)
            {
                frequency += _times[i] * _parts[i].Freq;
            }
        }
        return frequency == 0 ? 0 : _ranking.Score(_rarity, frequency, _lengths[_doc]);
    }

    public override long GetCost()
    {
        var cost = 0L;
        foreach (var part in _parts)
        {
            cost += part.GetCost();
        }
        return cost;
    }
}
