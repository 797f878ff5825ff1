using System.IO;
using Lucene.Net.Analysis;

namespace HansardMiner.LuceneNet;

/// <summary>
/// From text to words: folded words (possessives, accents, numbers, initials), their forms noted, then stems, except in fields of names and numbers. One
/// analyzer serves one thread.
/// </summary>
internal sealed class HansardAnalyzer : Analyzer
{
    /// <summary>The way in which words are made; to be counted up when it changes, so that older indexes are built again.</summary>
    public const string Version = "2";

    public HansardAnalyzer()
        : base(PER_FIELD_REUSE_STRATEGY)
    {
    }

    /// <summary>The words of the contribution at hand.</summary>
    public WordStock Words { get; } = new();

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new FoldedWordTokenizer(reader);
        TokenStream chain = new FormNoteFilter(words, Words, fieldName);
        if (!IndexFields.IsStemmed(fieldName))
        {
            chain = new NameMarkerFilter(chain);
        }
        return new TokenStreamComponents(words, new StemFilter(chain, Words));
    }
}
