using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace HansardMiner.LuceneNet;

/// <summary>The pairs of frequent words in a text, each time that they stand side by side.</summary>
internal sealed class PairStream : TokenStream
{
    private readonly WordStock _words;
    private readonly ICharTermAttribute _term;
    private int _at;

    public PairStream(WordStock words)
    {
        _words = words;
        _term = AddAttribute<ICharTermAttribute>();
    }

    public override bool IncrementToken()
    {
        var text = _words.Text;
        for (_at++; _at < text.Count; _at++)
        {
            if (text[_at].IsFrequent && text[_at - 1].IsFrequent)
            {
                ClearAttributes();
                _term.Append(text[_at - 1].Stem).Append(' ').Append(text[_at].Stem);
                return true;
            }
        }
        return false;
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _at = 0;
    }
}
