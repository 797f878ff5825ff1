using System;
using System.Linq;

namespace HansardMiner.Timelines;

/// <summary>What a figure is set to: so many for each head, each pupil, each 100,000 people.</summary>
internal static class PerEach
{
    /// <summary>How many words may stand between the figure and "per".</summary>
    private const int Reach = 8;

    private static readonly string[] Parts = ["cent", "annum", "year", "month", "week", "day", "se"];

    /// <summary>"per head", in one spelling; null when nothing of the kind stands near the figure.</summary>
    public static string? Near(SentenceWords sentence, int start, int end)
    {
        if (!sentence.Text.Contains("per ", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
        var first = sentence.From(start);
        var last = sentence.From(end) - 1;
        for (var i = Math.Max(0, first - Reach); i < Math.Min(sentence.Words.Count - 1, last + Reach); i++)
        {
            if (sentence.Words[i].Word == "per" && sentence.Words[i + 1].Word is var each && !Parts.Contains(each))
            {
                return each switch
                {
                    "capita" or "head" or "person" => "per head",
                    _ when char.IsDigit(each[0]) && i + 2 < sentence.Words.Count => $"per {sentence.Text[sentence.Words[i + 1].Start..(sentence.Words[i + 2].Start + sentence.Words[i + 2].Word.Length)]}",
                    _ => "per " + each,
                };
            }
        }
        return null;
    }
}
