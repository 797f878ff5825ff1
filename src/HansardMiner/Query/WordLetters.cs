using System;
using System.Globalization;

namespace HansardMiner.Query;

/// <summary>Which letters are the same letter to a searcher. Written out here, so that it does not depend on the machine's language data.</summary>
internal static class WordLetters
{
    private static readonly string[] s_plain = Build();
    private static readonly byte[] s_ascii = BuildAscii();

    /// <summary>For each ASCII character the lower-case letter or the digit that it is; 0 when it is neither.</summary>
    public static ReadOnlySpan<byte> Ascii => s_ascii;

    /// <summary>The letter in lower case and without its accent; two letters for <c>æ</c>, <c>œ</c>, <c>ß</c> and <c>þ</c>.</summary>
    public static string Plain(char c) => c < s_plain.Length ? s_plain[c] : Other(c);

    /// <summary>Combining accents, soft hyphens and other signs that do not part a word.</summary>
    public static bool IsInvisible(char c) => c is >= '\u0300' and <= '\u036f' or '\u00ad' or >= '\u200b' and <= '\u200f' or '\u2060' or '\ufeff';

    /// <summary>The apostrophes in use.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '＇' or '`' or '´';

    private static string Other(char c)
    {
        if (char.IsDigit(c))
        {
            return ((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c))).ToString();
        }
        return c switch
        {
            >= 'Ａ' and <= 'Ｚ' => ((char)(c - 'Ａ' + 'a')).ToString(),
            >= 'ａ' and <= 'ｚ' => ((char)(c - 'ａ' + 'a')).ToString(),
            >= '\u1e80' and <= '\u1e85' => "w",
            >= '\u1ea0' and <= '\u1eb7' => "a",
            >= '\u1eb8' and <= '\u1ec7' => "e",
            >= '\u1ec8' and <= '\u1ecb' => "i",
            >= '\u1ecc' and <= '\u1ee3' => "o",
            >= '\u1ee4' and <= '\u1ef1' => "u",
            >= '\u1ef2' and <= '\u1ef9' => "y",
            _ => char.ToLowerInvariant(c) is var lower && lower < s_plain.Length ? s_plain[lower] : lower.ToString(),
        };
    }

    private static string[] Build()
    {
        var plain = new string[0x180];
        for (var c = 0; c < plain.Length; c++)
        {
            plain[c] = char.ToLowerInvariant((char)c).ToString();
        }
        Set(plain, 0xc0, "aaaaaa*ceeeeiiiidnooooo*ouuuuy");
        Set(plain, 0xe0, "aaaaaa*ceeeeiiiidnooooo*ouuuuy*y");
        Set(plain, 0x100, "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkkllllllllllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs");
        (plain['Æ'], plain['æ'], plain['Œ'], plain['œ']) = ("ae", "ae", "oe", "oe");
        (plain['Þ'], plain['þ'], plain['ß'], plain['Ĳ'], plain['ĳ']) = ("th", "th", "ss", "ij", "ij");
        return plain;
    }

    private static byte[] BuildAscii()
    {
        var ascii = new byte[128];
        for (var c = 0; c < ascii.Length; c++)
        {
            ascii[c] = char.IsAsciiLetterOrDigit((char)c) ? (byte)char.ToLowerInvariant((char)c) : (byte)0;
        }
        return ascii;
    }

    private static void Set(string[] plain, int from, string letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] != '*')
            {
                plain[from + i] = letters[i].ToString();
            }
        }
    }
}
