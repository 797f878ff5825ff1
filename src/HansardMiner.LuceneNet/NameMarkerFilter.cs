using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace HansardMiner.LuceneNet;

/// <summary>Marks the words of a field as names and numbers, which are not stemmed: "Davies" is not "Davy".</summary>
internal sealed class NameMarkerFilter : TokenFilter
{
    private readonly IKeywordAttribute _keyword;

    public NameMarkerFilter(TokenStream input)
        : base(input) => _keyword = AddAttribute<IKeywordAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }
        _keyword.IsKeyword = true;
        return true;
    }
}
