using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Tests.Shared;

namespace HansardMiner.Tests.Structure;

/// <summary>The tables under "Who may look at whom" of src/README.md.</summary>
internal static class FloorTable
{
    public static IReadOnlyDictionary<string, (IReadOnlyList<string> Folders, IReadOnlyList<string> Outside)> Read(string head = "folder")
    {
        var lines = File.ReadAllLines(Path.Combine(Corpus.Repository, "src", "README.md"));
        return lines.SkipWhile(l => !l.StartsWith($"| {head} | may use", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(l => l.StartsWith('|'))
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries)[1..4])
            .ToDictionary(c => c[0], c => (List(c[1]), List(c[2])), StringComparer.Ordinal);
    }

    private static IReadOnlyList<string> List(string cell) => cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
