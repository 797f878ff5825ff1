using System;
using System.Collections.Generic;

namespace HansardMiner.Timelines;

/// <summary>Places said in more than one way, compared as one: "in England and Wales", "E&amp;W".</summary>
internal static class Place
{
    private static readonly string[] Before = ["in ", "across ", "throughout ", "within ", "for ", "at ", "from ", "of ", "around ", "over ", "the "];

    private static readonly Dictionary<string, string> Same = new(StringComparer.Ordinal)
    {
        ["e&w"] = "england and wales",
        ["england & wales"] = "england and wales",
        ["uk"] = "united kingdom",
        ["u.k."] = "united kingdom",
        ["gb"] = "great britain",
        ["ni"] = "northern ireland",
    };

    /// <summary>The place without its preposition, in one spelling, lower case.</summary>
    public static string? Of(string? where) => where is null ? null : Bare(where.Trim()).ToLowerInvariant() is var bare && Same.TryGetValue(bare, out var same) ? same : Bare(where.Trim()).ToLowerInvariant();

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
        return where;
    }
}
