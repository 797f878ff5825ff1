using System;

namespace HansardMiner.Query;

/// <summary>
/// The stem of an English word, by the rules of M. F. Porter, "An algorithm for suffix stripping" (1980):
/// <c>prosecuted</c>, <c>prosecution</c> and <c>prosecutions</c> are all <c>prosecut</c>.
/// </summary>
public static class Stemmer
{
    private static readonly (string Ending, string Instead)[] s_second =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("abli", "able"), ("alli", "al"),
        ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"),
        ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
    ];

    private static readonly (string Ending, string Instead)[] s_third =
    [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ];

    private static readonly string[] s_fourth =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic", "ou",
    ];

    /// <summary>The stem of a folded word; a word with a digit or a letter beyond a to z stays as it is.</summary>
    public static string Stem(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.Length < 3 || form.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return form;
        }
        var word = Plural(form);
        word = PastAndContinuous(word);
        if (word.EndsWith('y') && HasVowel(word.AsSpan(0, word.Length - 1)))
        {
            word = word[..^1] + "i";
        }
        word = Replace(word, s_second);
        word = Replace(word, s_third);
        word = Strip(word);
        return Tidy(word);
    }

    private static string Plural(string word)
    {
        if (!word.EndsWith('s'))
        {
            return word;
        }
        return Ends(word, "sses") || Ends(word, "ies") ? word[..^2] : Ends(word, "ss") ? word : word[..^1];
    }

    private static string PastAndContinuous(string word)
    {
        if (Ends(word, "eed"))
        {
            return Measure(word.AsSpan(0, word.Length - 3)) > 0 ? word[..^1] : word;
        }
        var cut = Ends(word, "ed") ? 2 : Ends(word, "ing") ? 3 : 0;
        if (cut == 0 || !HasVowel(word.AsSpan(0, word.Length - cut)))
        {
            return word;
        }
        word = word[..^cut];
        if (Ends(word, "at") || Ends(word, "bl") || Ends(word, "iz"))
        {
            return word + "e";
        }
        if (EndsDouble(word) && word[^1] is not ('l' or 's' or 'z'))
        {
            return word[..^1];
        }
        return Measure(word) == 1 && EndsShort(word) ? word + "e" : word;
    }

    private static string Replace(string word, (string Ending, string Instead)[] endings)
    {
        foreach (var (ending, instead) in endings)
        {
            if (Ends(word, ending))
            {
                var stem = word.AsSpan(0, word.Length - ending.Length);
                return Measure(stem) > 0 ? string.Concat(stem, instead) : word;
            }
        }
        return word;
    }

    private static string Strip(string word)
    {
        foreach (var ending in s_fourth)
        {
            if (Ends(word, ending))
            {
                var stem = word.AsSpan(0, word.Length - ending.Length);
                var mayGo = ending != "ion" || (stem.Length > 0 && stem[^1] is 's' or 't');
                return mayGo && Measure(stem) > 1 ? stem.ToString() : word;
            }
        }
        return word;
    }

    private static string Tidy(string word)
    {
        if (word.EndsWith('e'))
        {
            var stem = word[..^1];
            var measure = Measure(stem);
            if (measure > 1 || (measure == 1 && !EndsShort(stem)))
            {
                word = stem;
            }
        }
        return Ends(word, "ll") && Measure(word) > 1 ? word[..^1] : word;
    }

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static bool IsConsonant(ReadOnlySpan<char> word, int at) => word[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => at == 0 || !IsConsonant(word, at - 1),
        _ => true,
    };

    /// <summary>How many times a vowel is followed by a consonant.</summary>
    private static int Measure(ReadOnlySpan<char> word)
    {
        var measure = 0;
        for (var i = 1; i < word.Length; i++)
        {
            measure += IsConsonant(word, i) && !IsConsonant(word, i - 1) ? 1 : 0;
        }
        return measure;
    }

    private static bool HasVowel(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (!IsConsonant(word, i))
            {
                return true;
            }
        }
        return false;
    }

    private static bool EndsDouble(string word) => word.Length > 1 && word[^1] == word[^2] && IsConsonant(word, word.Length - 1);

    /// <summary>Consonant, vowel, consonant, the last not w, x or y: hop, fil.</summary>
    private static bool EndsShort(string word) =>
        word.Length > 2 && word[^1] is not ('w' or 'x' or 'y')
        && IsConsonant(word, word.Length - 1) && !IsConsonant(word, word.Length - 2) && IsConsonant(word, word.Length - 3);
}
