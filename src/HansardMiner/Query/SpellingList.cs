using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Text;

namespace HansardMiner.Query;

/// <summary>The words of <c>spellings.tsv</c>: which forms are one word in another spelling.</summary>
internal static class SpellingList
{
    private static readonly Dictionary<string, Side> s_sides = [];
    private static readonly List<(string Left, string Right)> s_beginnings = [];

    static SpellingList()
    {
        foreach (var row in WordList.Rows("spellings.tsv"))
        {
            string[] endings = row.Length < 3 ? [""] : [.. row[2].Split(' ').Select(e => e == "·" ? "" : e)];
            IReadOnlyList<Spelling> left = [.. endings.Select(e => Read(row[0] + e))];
            IReadOnlyList<Spelling> right = [.. endings.Select(e => Read(row[1] + e))];
            Add(left, right);
            Add(right, left);
            if (!row[0].Contains('-', StringComparison.Ordinal))
            {
                s_beginnings.Add((row[0], row[1]));
                s_beginnings.Add((row[1], row[0]));
            }
        }
    }

    /// <summary>How many forms have another spelling.</summary>
    public static int Count => s_sides.Count;

    /// <summary>The other spellings of a word and of those of its forms that it would find itself, as far as it would not find them anyway.</summary>
    public static IEnumerable<Spelling> Of(string word)
    {
        if (!s_sides.TryGetValue(word, out var side))
        {
            yield break;
        }
        var stem = Stemmer.Stem(word);
        // The form asked for comes first: it is the one to be shown.
        foreach (var at in Enumerable.Range(0, side.Own.Count).OrderBy(i => side.Own[i].Joined == word ? 0 : 1))
        {
            var (own, other) = (side.Own[at], side.Others[at]);
            if (own.Parts.Count == 1 && Stemmer.Stem(own.Parts[0]) == stem && (other.Parts.Count > 1 || Stemmer.Stem(other.Parts[0]) != stem)
                && (other.Parts.Count == 1 || own.Joined == word))
            {
                yield return other;
            }
        }
    }

    /// <summary>The other spellings of the beginning of a word: <c>organis</c> → <c>organiz</c>.</summary>
    public static IEnumerable<string> OfBeginning(string beginning) => s_beginnings
        .Where(b => beginning.StartsWith(b.Left, StringComparison.Ordinal) && !b.Right.StartsWith(beginning, StringComparison.Ordinal))
        .Select(b => b.Right + beginning[b.Left.Length..]).Distinct();

    private static void Add(IReadOnlyList<Spelling> own, IReadOnlyList<Spelling> others)
    {
        foreach (var spelling in own.Where(o => o.Parts.Count == 1))
        {
            if (!s_sides.TryAdd(spelling.Joined, new Side(own, others)) && !ReferenceEquals(s_sides[spelling.Joined].Own, own))
            {
                throw new InvalidOperationException($"spellings.tsv has “{spelling.Joined}” twice");
            }
        }
    }

    private static Spelling Read(string form) => new(form, form.Split('-'));

    /// <summary>One way to write a word.</summary>
    /// <param name="Joined">As written.</param>
    /// <param name="Parts">The words that it is to a searcher: two for <c>e-mail</c>.</param>
    public sealed record Spelling(string Joined, IReadOnlyList<string> Parts);

    private sealed record Side(IReadOnlyList<Spelling> Own, IReadOnlyList<Spelling> Others);
}
