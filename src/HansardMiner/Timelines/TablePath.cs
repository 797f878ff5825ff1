using System;
using System.Linq;
using HansardMiner.Claims;

namespace HansardMiner.Timelines;

/// <summary>The part of a cell's header path that belongs to what it counts: two cells are of one series only when it is the same.</summary>
internal static class TablePath
{
    private const string Separator = " › ";

    private static readonly string[] Empty = ["total", "number", "no", "count", "value", "amount", "volume", "all", "%", "percentage"];

    /// <summary>The path without its time, its place and what only repeats the thing counted; empty when nothing is left.</summary>
    public static string Of(Claim claim)
    {
        var times = claim.Period?.Words.Split(", ", StringSplitOptions.RemoveEmptyEntries) ?? [];
        var counted = claim.Counted is null ? [] : Stem.Of(claim.Counted);
        var parts = claim.HeaderPath!.Split(Separator)
            .Where(part => part != claim.Where)
            .Select(part => times.OrderByDescending(t => t.Length).Aggregate(part, (words, time) => words.Replace(time, "", StringComparison.Ordinal)))
            .Select(part => part.Trim(' ', ',', ':', '-', '–', '—', '(', ')'))
            .Where(part => part.Length > 0 && !Empty.Contains(part.ToLowerInvariant()))
            .Where(part => counted.Count == 0 || !Stem.Of(Thing(part)).SequenceEqual(counted));
        return string.Join(Separator, parts);
    }

    /// <summary>"Number of permits" → permits.</summary>
    private static string Thing(string part)
    {
        var at = part.IndexOf(" of ", StringComparison.OrdinalIgnoreCase);
        return at > 0 && Empty.Contains(part[..at].Split(' ')[^1].TrimEnd('.').ToLowerInvariant()) ? part[(at + 4)..] : part;
    }
}
