using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Questions;

/// <summary>Words in order, as <c>outcomes.tsv</c> writes them: <c>do|does not ~ hold * data</c>.</summary>
internal sealed class WordPattern
{
    private const int Near = 3;
    private const int Far = 12;

    private readonly (string[] Words, int Gap, bool MayMiss)[] _steps;

    private WordPattern((string[] Words, int Gap, bool MayMiss)[] steps)
    {
        _steps = steps;
    }

    /// <summary>The words with which it may begin.</summary>
    public IReadOnlyList<string> First => _steps[0].Words;

    /// <summary>Reads a pattern. It begins with a word that may not be missing.</summary>
    public static WordPattern Parse(string text)
    {
        var steps = new List<(string[] Words, int Gap, bool MayMiss)>();
        var gap = 0;
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is "~" or "*")
            {
                gap = part == "~" ? Near : Far;
                continue;
            }
            var words = part.Split('|').Select(w => w.TrimEnd('?')).ToArray();
            steps.Add((words, gap, part.EndsWith('?')));
            gap = 0;
        }
        return steps.Count == 0 || steps[0].MayMiss || steps[0].Gap > 0
            ? throw new FormatException($"the pattern “{text}” does not begin with a word") : new WordPattern([.. steps]);
    }

    /// <summary>Whether the words from <paramref name="at"/> on, of which the first is known to fit, fit the pattern.</summary>
    public bool FitsAt(IReadOnlyList<string> words, int at) => Fits(words, at + 1, 1);

    private bool Fits(IReadOnlyList<string> words, int at, int step)
    {
        if (step == _steps.Length)
        {
            return true;
        }
        var (wanted, gap, mayMiss) = _steps[step];
        for (var i = at; i <= at + gap && i < words.Count; i++)
        {
            if (Array.IndexOf(wanted, words[i]) >= 0 && Fits(words, i + 1, step + 1))
            {
                return true;
            }
        }
        return mayMiss && Fits(words, at, step + 1);
    }
}
