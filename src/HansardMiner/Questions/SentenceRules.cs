using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Text;

namespace HansardMiner.Questions;

/// <summary>The rules of <c>outcomes.tsv</c>: what a sentence does, by its words.</summary>
internal static class SentenceRules
{
    private static readonly IReadOnlyList<(SentencePart Part, WordPattern Pattern)> All =
        [.. WordList.Rows("outcomes.tsv").Select(row => (Enum.Parse<SentencePart>(row[0]), WordPattern.Parse(row[1])))];

    private static readonly FrozenDictionary<string, int[]> ByFirst = All
        .SelectMany((rule, index) => rule.Pattern.First.Distinct().Select(word => (word, index)))
        .GroupBy(pair => pair.word, pair => pair.index)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>
    /// What a sentence does. Of several things the one that decides most: disproportionate cost and a promise to write explain why nothing is given,
    /// so they come before "not held".
    /// </summary>
    public static SentencePart Of(IReadOnlyList<string> words)
    {
        var best = SentencePart.Substance;
        for (var at = 0; at < words.Count; at++)
        {
            if (!ByFirst.TryGetValue(words[at], out var rules))
            {
                continue;
            }
            foreach (var rule in rules)
            {
                var (part, pattern) = All[rule];
                if ((part == SentencePart.Substance || Weight(part) > Weight(best)) && pattern.FitsAt(words, at))
                {
                    if (part == SentencePart.Substance)
                    {
                        return part;
                    }
                    best = part;
                }
            }
        }
        return best;
    }

    private static int Weight(SentencePart part) => part switch
    {
        SentencePart.Substance => 0,
        SentencePart.Courtesy => 1,
        SentencePart.NotHeld => 2,
        SentencePart.Gives => 3,
        SentencePart.Referred => 4,
        SentencePart.DisproportionateCost => 5,
        SentencePart.ToFollow => 6,
        _ => 7,
    };
}
