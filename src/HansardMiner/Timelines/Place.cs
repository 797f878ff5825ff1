using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Text;

namespace HansardMiner.Timelines;

/// <summary>Places said in more than one way, compared as one: "in England and Wales", "E&amp;W".</summary>
internal static class Place
{
    private static readonly string[] Before =
        ["in ", "across ", "throughout ", "within ", "for ", "at ", "from ", "of ", "around ", "over ", "the ", "neighbouring ", "nearby ", "all of ", "the whole of "];

    private static readonly string[] Behind = [" combined", " alone", " as a whole", " together", " overall"];

    private static readonly Dictionary<string, string> Same = WordList.Rows("same-places.tsv")
        .SelectMany(row => WordList.Forms(row[1]).Select(form => (form, row[0])))
        .ToDictionary(f => f.form, f => f.Item2, StringComparer.Ordinal);

    /// <summary>The place without its preposition, in one spelling, lower case.</summary>
    public static string? Of(string? where)
    {
        if (where is null)
        {
            return null;
        }
        var bare = Bare(where.Trim()).ToLowerInvariant();
        return Same.GetValueOrDefault(bare, bare);
    }

    /// <summary>The ways to write a place that <see cref="Of"/> gives, itself among them.</summary>
    public static IEnumerable<string> FormsOf(string place) => Same.Where(f => f.Value == place).Select(f => f.Key).Prepend(place);

    /// <summary>The place without its preposition, as printed.</summary>
    public static string Bare(string where)
    {
        foreach (var before in Before)
        {
            if (where.StartsWith(before, StringComparison.OrdinalIgnoreCase) && where.Length > before.Length)
            {
                return Bare(where[before.Length..]);
            }
        }
        foreach (var behind in Behind)
        {
            if (where.EndsWith(behind, StringComparison.OrdinalIgnoreCase) && where.Length > behind.Length)
            {
                return where[..^behind.Length];
            }
        }
        return where;
    }
}
