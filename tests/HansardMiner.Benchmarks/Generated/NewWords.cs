using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Benchmarks.Generated;

/// <summary>
/// Words that no document had before, put together of pieces of rare ones. There is no end of them: the more is written, the more of them are met,
/// as in a real corpus, a few often and most of them once.
/// </summary>
internal sealed class NewWords
{
    private const double Growth = 0.8;
    private const int Known = 300;

    private readonly string[] _beginnings;
    private readonly string[] _middles;
    private readonly string[] _endings;

    public NewWords(IEnumerable<string> rare)
    {
        var cores = rare.Select(w => w.Trim('.', ',', ';', ':', '(', ')', '?', '!', '"', '\'', '“', '”', '‘', '’').ToLowerInvariant())
            .Where(w => w.Length is >= 6 and < 16 && w.All(char.IsAsciiLetterLower)).Distinct().Order(StringComparer.Ordinal).ToList();
        _beginnings = Pieces(cores.Select(w => w[..3]));
        _middles = Pieces(cores.Select(w => w[3..^3]).Where(m => m.Length < 4));
        _endings = Pieces(cores.Select(w => w[^3..]));
    }

    /// <summary>Whether there are pieces.</summary>
    public bool IsEmpty => _beginnings.Length == 0;

    /// <summary>A word: of low rank often, of any rank sometimes.</summary>
    public string Any(Dice dice)
    {
        var rank = (ulong)(Known * (Math.Pow(1 - dice.Part(), -1 / Growth) - 1));
        var bits = new Dice(rank);
        return string.Concat(One(_beginnings, bits), One(_middles, bits), One(_endings, bits));
    }

    private static string One(string[] pieces, Dice bits) => pieces.Length == 0 ? "" : pieces[bits.Below(pieces.Length)];

    private static string[] Pieces(IEnumerable<string> all) => [.. all.Distinct().Order(StringComparer.Ordinal)];
}
