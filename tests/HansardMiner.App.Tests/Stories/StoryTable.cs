using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Tests.Shared;

namespace HansardMiner.App.Tests.Stories;

/// <summary>The tables in this folder: what the figure stories expect, as numbers, names and words of a few letters.</summary>
internal static class StoryTable
{
    /// <summary>The rows of one table.</summary>
    public static IReadOnlyList<string[]> Rows(string name) =>
    [
        .. File.ReadLines(Path.Combine(Corpus.Repository, "tests", "HansardMiner.App.Tests", "Stories", name))
            .Where(l => l.Length > 0 && !l.StartsWith('#'))
            .Select(l => l.Split('\t')),
    ];

    /// <summary>The parts of one cell.</summary>
    public static IEnumerable<string> Parts(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries);
}
