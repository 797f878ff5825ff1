using System;
using HansardMiner.Query;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace HansardMiner.LuceneNet;

/// <summary>
/// Puts stems in the place of words by <see cref="Stemmer"/>, the same as in queries and in the other engine. (Lucene's PorterStemFilter has two
/// rules more than the paper, for -bly and -logy, and gives the same for all other words.)
/// </summary>
internal sealed class StemFilter : TokenFilter
{
    private readonly WordStock _words;
    private readonly ICharTermAttribute _term;
    private readonly IKeywordAttribute _keyword;

    public StemFilter(TokenStream input, WordStock words)
        : base(input)
    {
        _words = words;
        _term = AddAttribute<ICharTermAttribute>();
        _keyword = AddAttribute<IKeywordAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }
        if (!_keyword.IsKeyword)
        {
            var word = _words.Of(_term.Buffer.AsSpan(0, _term.Length));
            if (word.Stem.Length != word.Form.Length || word.Stem != word.Form)
            {
                _term.SetEmpty().Append(word.Stem);
            }
        }
        return true;
    }
}
