using System;
using System.Collections.Frozen;

namespace HansardMiner.Text;

/// <summary>Tells where sentences end in parliamentary print: "hon. Member", "Mr. Smith", "per cent. of", "No. 7" do not end one.</summary>
public static class Sentences
{
    private static readonly FrozenSet<string> Never = FrozenSet.ToFrozenSet(
        ["hon", "mr", "mrs", "ms", "dr", "prof", "rev", "st", "sir", "messrs", "lieut", "gen", "capt", "maj", "sgt", "no", "nos", "vol", "col", "cols",
         "cc", "pp", "para", "paras", "cl", "ss", "art", "cf", "eg", "ie", "viz", "approx", "fig", "v", "vs", "op", "ed", "eds", "ltd", "inc", "dept", "gt", "lt", "rt", "al", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "eliz", "geo", "vict", "edw"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NeverBySpan = Never.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the mark at <paramref name="mark"/> ends a sentence.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="before">The token before the mark; null at the start.</param>
    /// <param name="mark">The offset of a full stop, question or exclamation mark.</param>
    /// <param name="end">Where the passage ends.</param>
    public static bool EndsAt(ReadOnlySpan<char> text, Token? before, int mark, int end)
    {
        var next = mark + 1;
        while (next < end && text[next] is '.' or '?' or '!' or '"' or '\u201D' or '\u2019' or '\'' or ')' or ']')
        {
            next++;
        }
        var space = next;
        while (next < end && char.IsWhiteSpace(text[next]))
        {
            next++;
        }
        if (next >= end)
        {
            return true;
        }
        if (next == space)
        {
            // "May 2014.Up from": a capital glued to a full stop after a lower-case word or a number
            return text[mark] == '.' && before is { } glued && glued.End - glued.Start > 2 && char.IsUpper(text[next]) && next + 1 < end && char.IsLower(text[next + 1])
                && char.IsLower(text[glued.End - 1]) is var lower && (lower || glued.Kind == TokenKind.Number) && !IsWeb(text, glued);
        }
        var c = text[next];
        if (char.IsLower(c))
        {
            return false;
        }
        if (text[mark] != '.' || before is not { } word || word.End != mark)
        {
            return true;
        }
        return word.Kind != TokenKind.Word || !IsAbbreviation(text, word, next, end);
    }

    private static bool IsWeb(ReadOnlySpan<char> text, Token word) =>
        text[word.Start..word.End].Equals("www", StringComparison.OrdinalIgnoreCase);

    private static bool IsAbbreviation(ReadOnlySpan<char> text, Token word, int next, int end)
    {
        var letters = text[word.Start..word.End];
        if (letters.Length == 1 && letters[0] is 'c' or 'p')
        {
            // "Vol. 487, c. 1083": a column or page
            return char.IsAsciiDigit(text[next]) && (word.Start == 0 || !char.IsAsciiDigit(text[word.Start - 1]));
        }
        if (letters.Length == 1 && letters[0] is 's' or 'd' or 'l')
        {
            // "£1 4s. 6d."
            return char.IsAsciiDigit(text[next]) && word.Start > 0 && (char.IsAsciiDigit(text[word.Start - 1]) || text[word.Start - 1] == '½');
        }
        if (letters.Length == 1)
        {
            // An initial: "J. Smith"; "I." may end a sentence and "16p." is a number's letter.
            return char.IsUpper(letters[0]) && letters[0] != 'I' && (word.Start == 0 || !char.IsAsciiDigit(text[word.Start - 1]));
        }
        if (letters.Equals("cent", StringComparison.OrdinalIgnoreCase))
        {
            // "2.5 per cent. VAT cut", "of 5 per cent. 12 of them": only a word with one capital starts a new sentence.
            return next + 1 >= end || !char.IsLower(text[next + 1]) && text[next] != 'A' && text[next] != 'I' && !char.IsAsciiDigit(text[next]);
        }
        if (letters.Equals("no", StringComparison.OrdinalIgnoreCase) || letters.Equals("nos", StringComparison.OrdinalIgnoreCase))
        {
            return char.IsAsciiDigit(text[next]);
        }
        return NeverBySpan.Contains(letters);
    }
}
