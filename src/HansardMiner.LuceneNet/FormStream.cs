using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace HansardMiner.LuceneNet;

/// <summary>The forms noted in the other fields, each once; the flags hold the length of the whole contribution in words, for the ranking.</summary>
internal sealed class FormStream : TokenStream
{
    private readonly WordStock _words;
    private readonly ICharTermAttribute _term;
    private readonly IFlagsAttribute _length;
    private int _at;

    public FormStream(WordStock words)
    {
        _words = words;
        _term = AddAttribute<ICharTermAttribute>();
        _length = AddAttribute<IFlagsAttribute>();
    }

    public override bool IncrementToken()
    {
        if (_at >= _words.Forms.Count)
        {
            return false;
        }
        ClearAttributes();
        _term.Append(_words.Forms[_at++].Form);
        return true;
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _at = 0;
    }

    /// <inheritdoc/>
    public override void End()
    {
        base.End();
        _length.Flags = _words.Met + _words.Forms.Count;
    }
}
