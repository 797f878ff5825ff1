using System.Linq;
using System.Numerics;
using System.Text;
using HansardMiner.Records;

namespace HansardMiner.Sqlite.Words;

/// <summary>A hash of words in their order, by which the same words are told again.</summary>
internal struct SpokenPrint
{
    /// <summary>Fewer words are said again by chance: "I am grateful to the noble Lord".</summary>
    private const int Fewest = 8;

    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private ulong _hash;
    private int _words;

    /// <summary>The hash of one word (FNV-1a over its bytes).</summary>
    public static ulong OfWord(byte[] form)
    {
        var hash = Start;
        foreach (var letter in form)
        {
            hash = (hash ^ letter) * Prime;
        }
        return hash;
    }

    /// <summary>Takes the next word in.</summary>
    public void Add(ulong word)
    {
        _hash = (BitOperations.RotateLeft(_hash, 5) ^ word) * Prime;
        _words++;
    }

    /// <summary>
    /// What contributions with the same words by the same speaker and of the same kind share; null for what is never taken for a copy: few words, a text cut short,
    /// nobody named, or no day.
    /// </summary>
    /// <param name="speaker">The words of the speaker's name.</param>
    /// <param name="document">The document.</param>
    /// <param name="contribution">The contribution.</param>
    public readonly long? With(SpokenPrint speaker, Document document, Contribution contribution)
    {
        if (_words < Fewest || speaker._words == 0 || document.Date is null || contribution.Passages.Any(p => p.IsClipped))
        {
            return null;
        }
        var all = this;
        all.Add(speaker._hash);
        all.Add(OfWord(Encoding.UTF8.GetBytes(contribution.Kind.ToString())));
        return (long)all._hash;
    }
}
