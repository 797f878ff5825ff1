using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Text;

namespace HansardMiner.Extract.Mentions;

/// <summary>The words that the rules know, from the embedded lists; built once, then immutable.</summary>
internal sealed class Lexicon
{
    private const int LongestWord = 32;
    private readonly (ulong Key, Word? Word)[] _slots;
    private readonly int _mask;

    private Lexicon(Dictionary<string, Word> words)
    {
        var size = 1024;
        while (size < words.Count * 4)
        {
            size *= 2;
        }
        _slots = new (ulong, Word?)[size];
        _mask = size - 1;
        foreach (var word in words.Values.Select((w, i) => w with { Id = i + 1 }))
        {
            var key = WordKey.Of(word.Text);
            var slot = WordKey.Slot(key, _mask);
            while (_slots[slot].Word is not null)
            {
                slot = (slot + 1) & _mask;
            }
            _slots[slot] = (key, word);
        }
        Count = words.Count;
    }

    /// <summary>The built-in lists.</summary>
    public static Lexicon Default { get; } = Load();

    /// <summary>How many words the lists hold.</summary>
    public int Count { get; }

    /// <summary>The entry of a word as printed, or <see cref="Word.Unknown"/>.</summary>
    public Word Find(ReadOnlySpan<char> printed)
    {
        if (printed.Length > LongestWord)
        {
            return Word.Unknown;
        }
        Span<char> buffer = stackalloc char[LongestWord];
        var folded = Folding.Fold(printed, buffer);
        var key = WordKey.Of(folded);
        var slots = _slots;
        for (var slot = WordKey.Slot(key, _mask); ; slot = (slot + 1) & _mask)
        {
            var (other, word) = slots[slot];
            if (word is null)
            {
                return Word.Unknown;
            }
            if (other == key && (!WordKey.IsHash(key) || folded.SequenceEqual(word.Text)))
            {
                return word;
            }
        }
    }

    private static Lexicon Load()
    {
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);
        foreach (var list in (string[])["closed", "numbers", "units", "time", "verbs", "nouns", "change", "sources", "moods", "confusables", "places", "constituencies", "plain", "undertakings", "corpus"])
        {
            foreach (var row in WordList.Rows(list + ".tsv"))
            {
                var classes = WordClass.None;
                foreach (var name in row[0].Split(','))
                {
                    classes |= Enum.Parse<WordClass>(name);
                }
                var value = decimal.TryParse(row[1], NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : 0;
                var symbol = row[1].Length > 0 && value == 0 ? row[1] : null;
                foreach (var printed in row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    Add(words, printed, classes, value, symbol);
                    if ((classes & WordClass.Verb) != 0 && symbol == "regular")
                    {
                        Inflect(words, printed, classes);
                    }
                }
            }
        }
        foreach (var list in (string[])["hedges.tsv", "idioms.tsv"])
        {
            foreach (var row in WordList.Rows(list))
            {
                foreach (var word in row[^1].Split(' '))
                {
                    Add(words, word, WordClass.None, 0, null);
                }
            }
        }
        return new Lexicon(words);
    }

    private static void Add(Dictionary<string, Word> words, string printed, WordClass classes, decimal value, string? symbol)
    {
        printed = string.Intern(printed);
        symbol = symbol == "regular" ? null : symbol;
        words[printed] = words.TryGetValue(printed, out var known)
            ? new Word(printed, known.Classes | classes, value == 0 ? known.Value : value, symbol ?? known.Symbol)
            : new Word(printed, classes, value, symbol);
    }

    // "rise" → rises, rising; "carry" → carries, carried, carrying; "plan" → plans, planned, planning
    private static void Inflect(Dictionary<string, Word> words, string verb, WordClass classes)
    {
        var rest = classes & ~WordClass.Verb;
        var last = verb[^1];
        var endsInE = last == 'e';
        var y = last == 'y' && verb.Length > 1 && !"aeiou".Contains(verb[^2], StringComparison.Ordinal);
        var hiss = last is 's' or 'x' or 'z' || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal);
        var doubled = verb + (DoublesLast(verb) ? last.ToString() : "");
        Add(words, y ? verb[..^1] + "ies" : hiss ? verb + "es" : verb + "s", rest | WordClass.Verb, 0, null);
        Add(words, y ? verb[..^1] + "ied" : endsInE ? verb + "d" : doubled + "ed", rest | WordClass.Past, 0, null);
        Add(words, endsInE && !verb.EndsWith("ee", StringComparison.Ordinal) ? verb[..^1] + "ing" : doubled + "ing", rest | WordClass.Gerund, 0, null);
    }

    private static bool DoublesLast(string verb) =>
        verb is "plan" or "drop" or "stop" or "commit" or "transfer" or "refer" or "permit" or "submit" or "admit" or "occur" or "cancel" or "travel" or "ban" or "rob" or "stab" or "fit" or "ship" or "top" or "trap" or "step" or "slip" or "level" or "label" or "model" or "control" or "fulfil" or "enrol" or "defer" or "incur" or "cap" or "scrap" or "strip" or "plot" or "scan" or "chat" or "beg" or "regret" or "prefer" or "omit";
}
