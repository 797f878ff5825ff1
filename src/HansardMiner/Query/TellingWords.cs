using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Query;

/// <summary>Finds the words that tell what a text is about, by how often they occur in it and how seldom elsewhere (TF-IDF).</summary>
public static class TellingWords
{
    /// <summary>How many words to the most.</summary>
    public const int Most = 12;

    /// <summary>So many different words are looked up in the index: those of headings and those repeated first, then the longest.</summary>
    private const int MostLookedUp = 150;

    private const int ShortestWord = 3;

    private sealed class Met
    {
        public int Times;
        public bool IsInHeading;
        public readonly Dictionary<string, int> Forms = [];

        public string Form => Forms.OrderByDescending(f => f.Value).ThenBy(f => f.Key.Length).ThenBy(f => f.Key, StringComparer.Ordinal).First().Key;
    }

    /// <summary>The most telling words, the most telling first; numbers are none, nor is what only this text has.</summary>
    /// <param name="texts">The text, in one part or several.</param>
    /// <param name="headings">The headings over it.</param>
    /// <param name="known">The words of the index.</param>
    /// <param name="own">How many contributions of the index are this text itself.</param>
    public static IReadOnlyList<TellingWord> Of(IEnumerable<string> texts, IEnumerable<string> headings, IKnownWords known, int own)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(headings);
        ArgumentNullException.ThrowIfNull(known);
        var met = new Dictionary<string, Met>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            Meet(met, text, isHeading: false);
        }
        foreach (var heading in headings)
        {
            Meet(met, heading, isHeading: true);
        }
        var all = known.Count(new SearchQuery.All(), int.MaxValue);
        // What stands in an eighth of all contributions tells nothing; to count further would only take time.
        var common = Math.Clamp(all / 8, 10, 20_000);
        return [.. met.Values.OrderByDescending(m => m.IsInHeading).ThenByDescending(m => Math.Min(m.Times, 3)).ThenByDescending(m => m.Form.Length)
            .ThenBy(m => m.Form, StringComparer.Ordinal).Take(MostLookedUp)
            .Select(m => Weighed(m, known.Count(new SearchQuery.Word(m.Form), common), all))
            .Where(w => w.Contributions > own && w.Contributions < common)
            .OrderByDescending(w => w.Weight).ThenBy(w => w.Word, StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>The query that finds contributions with any of the words; null when there are none.</summary>
    public static SearchQuery? Query(IReadOnlyList<TellingWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        IReadOnlyList<SearchQuery> parts = [.. words.Select(w => new SearchQuery.Word(w.Word))];
        return parts.Count switch { 0 => null, 1 => parts[0], _ => new SearchQuery.Or(parts) };
    }

    private static void Meet(Dictionary<string, Met> met, string text, bool isHeading)
    {
        foreach (var form in QueryFolding.Words(text))
        {
            if (form.Length < ShortestWord || !form.All(char.IsLetter))
            {
                continue;
            }
            var stem = Stemmer.Stem(form);
            if (!met.TryGetValue(stem, out var word))
            {
                met[stem] = word = new Met();
            }
            word.Times++;
            word.IsInHeading |= isHeading;
            word.Forms[form] = word.Forms.GetValueOrDefault(form) + 1;
        }
    }

    private static TellingWord Weighed(Met word, int contributions, int all) =>
        new(word.Form, word.Times, contributions, (1 + Math.Log(word.Times)) * Math.Log((all + 1.0) / (contributions + 0.5)));
}
