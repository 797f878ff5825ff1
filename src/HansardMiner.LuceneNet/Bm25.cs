using System;
using Lucene.Net.Index;

namespace HansardMiner.LuceneNet;

/// <summary>The weight of a word by its rarity, and its score in a contribution.</summary>
internal sealed class Bm25
{
    private const float K1 = 1.2f;
    private const float B = 0.75f;
    private const double LeastRarity = 1e-6;
    private readonly float _perWord;
    private readonly int _contributions;

    public Bm25(IndexReader reader)
    {
        _contributions = Math.Max(1, reader.NumDocs);
        long words = 0;
        foreach (var field in (string[])[IndexFields.Text, IndexFields.Heading, IndexFields.Speaker, IndexFields.Uin, IndexFields.Office, IndexFields.Party, IndexFields.Dept, IndexFields.Columns])
        {
            words += Math.Max(0, MultiFields.GetTerms(reader, field)?.SumTotalTermFreq ?? 0);
        }
        words += Math.Max(0, MultiFields.GetTerms(reader, IndexFields.Forms)?.SumDocFreq ?? 0) + Math.Max(0, MultiFields.GetTerms(reader, IndexFields.Facets)?.SumDocFreq ?? 0);
        // The mark of what is shown with others is no word of the contribution.
        words -= reader.DocFreq(new Term(IndexFields.Facets, IndexFields.Grouped));
        _perWord = K1 * B / Math.Max(1f, words / (float)Math.Max(1, reader.MaxDoc));
    }

    /// <summary>How rare a word is: greater for one that stands in few contributions.</summary>
    public float Rarity(long found) => (float)Math.Max(LeastRarity, Math.Log((_contributions - Math.Min(found, _contributions) + 0.5) / (found + 0.5)));

    /// <summary>The score.</summary>
    /// <param name="rarity">How rare the word is.</param>
    /// <param name="frequency">How often it occurs, weighted by fields.</param>
    /// <param name="length">The length of the contribution in words.</param>
    public float Score(float rarity, float frequency, long length) => rarity * frequency * (K1 + 1) / (frequency + (K1 * (1 - B)) + (_perWord * length));
}
