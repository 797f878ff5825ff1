using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Text;

namespace HansardMiner.Timelines;

/// <summary>Words that tell what a sentence does with its figures, by their sort.</summary>
internal static class SignalWords
{
    private static readonly Dictionary<string, string[]> Sorts = WordList.Rows("signal-words.tsv").ToDictionary(row => row[0], row => WordList.Forms(row[1]).ToArray(), StringComparer.Ordinal);

    /// <summary>The words of a sort.</summary>
    public static string[] Of(string sort) => Sorts[sort];

    /// <summary>The stems of the words of a sort.</summary>
    public static HashSet<string> StemsOf(string sort) => new(Of(sort).Select(Stem.OfWord), StringComparer.Ordinal);
}
