using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace HansardMiner.Text;

/// <summary>The word lists that are part of the program, as rows of cells; lines that begin with # are for people.</summary>
internal static class WordList
{
    /// <summary>The rows of one list.</summary>
    public static IReadOnlyList<string[]> Rows(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"the word list {name} is not part of the program");
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(l => l.TrimEnd('\r'))
                .Where(l => l.Length > 0 && !l.StartsWith('#'))
                .Select(l => l.Split('\t', StringSplitOptions.TrimEntries)),
        ];
    }

    /// <summary>The forms in one cell, parted by semicolons.</summary>
    public static IEnumerable<string> Forms(string cell) =>
        cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
