using System;
using System.Collections.Generic;
using System.IO;

namespace HansardMiner.Extract.Mentions;

/// <summary>Reads the embedded lists: lines of tab-separated fields; a line that starts with # is a comment.</summary>
internal static class WordList
{
    /// <summary>The rows of a list.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the word list {name} is not built into the program");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
