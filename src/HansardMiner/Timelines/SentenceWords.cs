using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Timelines;

/// <summary>A sentence's words, read once for all the figures that stand in it.</summary>
internal sealed class SentenceWords
{
    private static readonly HashSet<string> Times = new(
        "january february march april may june july august september october november december year month week day last this previous financial end beginning"
        .Split(' ').Select(Stem.OfWord), StringComparer.Ordinal);

    private IReadOnlyList<FoundAct>? _acts;
    private HashSet<string>? _names;
    private HashSet<string>? _meaning;

    private SentenceWords(string text)
    {
        Text = text;
        Words = Stem.Words(text);
        Stems = new string[Words.Count];
        for (var i = 0; i < Stems.Length; i++)
        {
            Stems[i] = Stem.OfWord(Words[i].Word);
        }
    }

    /// <summary>The sentence.</summary>
    public string Text { get; }

    /// <summary>Its words, lower case, with where each begins.</summary>
    public IReadOnlyList<(string Word, int Start)> Words { get; }

    /// <summary>The stem of each word.</summary>
    public string[] Stems { get; }

    /// <summary>Everything in it that may be an act.</summary>
    public IReadOnlyList<FoundAct> Acts => _acts ??= [.. Act.In(this)];

    /// <summary>The stems of its capitalised words behind the first, but for words of time.</summary>
    public HashSet<string> Names => _names ??= Stemmed(i => i > 0 && Words[i].Word.Length > 1 && char.IsUpper(Text[Words[i].Start]));

    /// <summary>The stems of its words that carry meaning, but for words of time.</summary>
    public HashSet<string> Meaning => _meaning ??= Stemmed(i => Stem.HasMeaning(Words[i].Word));

    /// <summary>Reads a sentence.</summary>
    public static SentenceWords Of(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return new SentenceWords(sentence);
    }

    private HashSet<string> Stemmed(Func<int, bool> counts)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Stems.Length; i++)
        {
            if (counts(i) && !Times.Contains(Stems[i]))
            {
                stems.Add(Stems[i]);
            }
        }
        return stems;
    }

    /// <summary>The first word that begins at or behind an offset; the number of words when there is none.</summary>
    public int From(int offset)
    {
        var (low, high) = (0, Words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Words[middle].Start >= offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }
        return low;
    }
}
