using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Timelines;

namespace HansardMiner.Web.Reading;

/// <summary>The question whose timeline a figure stands on: what it counts and what is done to it.</summary>
internal static class FigureTimeline
{
    private const int Most = 5;

    /// <summary>The words to ask for; null when the figure does not say what it counts.</summary>
    public static string? Words(ClaimHit hit)
    {
        var definition = Definition.Of(hit);
        if (definition.Counted is not { } counted)
        {
            return null;
        }
        var words = new List<string>();
        foreach (var word in QueryFolding.Words(counted).Concat(QueryFolding.Words(definition.Act?.Name ?? "")))
        {
            if (word.Length > 2 && word.All(char.IsLetter) && word is not ("the" or "and" or "not" or "near" or "for" or "who" or "with" or "from") && !words.Contains(word, StringComparer.Ordinal))
            {
                words.Add(word);
            }
        }
        return words.Count == 0 ? null : string.Join(' ', words.Take(Most));
    }
}
