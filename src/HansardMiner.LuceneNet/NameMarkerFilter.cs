using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Miscellaneous;

namespace HansardMiner.LuceneNet;

/// <summary>Marks the words of a field as names and numbers, which are not stemmed: "Davies" is not "Davy".</summary>
internal sealed class NameMarkerFilter(TokenStream input) : KeywordMarkerFilter(input)
{
    /// <inheritdoc/>
    protected override bool IsKeyword() => true;
}
