using System;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace HansardMiner.LuceneNet;

/// <summary>Walks over what several fields have, in order of documents.</summary>
internal sealed class FieldsScorer(Weight weight, Scorer[] parts, float[] times, float rarity, Bm25? ranking, NumericDocValues? lengths) : Scorer(weight)
{
    private int _doc = -1;

    public override int DocID => _doc;

    public override int Freq => 1;

    public override int NextDoc()
    {
        if (parts.Length == 1)
        {
            return _doc = parts[0].NextDoc();
        }
        var least = NO_MORE_DOCS;
        foreach (var part in parts)
        {
            var at = part.DocID;
            if (at <= _doc)
            {
                at = part.NextDoc();
            }
            least = Math.Min(least, at);
        }
        return _doc = least;
    }

    public override int Advance(int target)
    {
        var least = NO_MORE_DOCS;
        foreach (var part in parts)
        {
            var at = part.DocID;
            if (at < target)
            {
                at = part.Advance(target);
            }
            least = Math.Min(least, at);
        }
        return _doc = least;
    }

    public override float GetScore()
    {
        if (ranking is null)
        {
            return 0;
        }
        var frequency = 0f;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].DocID == _doc)
            {
                frequency += times[i] * parts[i].Freq;
            }
        }
        return frequency == 0 ? 0 : ranking.Score(rarity, frequency, lengths?.Get(_doc) ?? 1);
    }

    public override long GetCost()
    {
        var cost = 0L;
        foreach (var part in parts)
        {
            cost += part.GetCost();
        }
        return cost;
    }
}
