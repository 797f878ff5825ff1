using System;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace HansardMiner.Present.Exports;

/// <summary>Texts as cells of a workbook hold them.</summary>
internal static partial class XlsxText
{
    /// <summary>How many letters a cell holds.</summary>
    public const int Most = 32_767;

    private const string Cut = " … [cut here: a cell holds no more]";

    /// <summary>A text as it is written: letters that XML forbids as _x0001_, and what looks like such an escape guarded.</summary>
    public static string Escaped(string text)
    {
        var guarded = text.Contains("_x", StringComparison.Ordinal) ? Escape().Replace(text, "_x005F$0") : text;
        var bad = IndexOfBad(guarded, 0);
        if (bad < 0)
        {
            return guarded;
        }
        var clean = new StringBuilder(guarded.Length + 16);
        var done = 0;
        for (; bad >= 0; bad = IndexOfBad(guarded, done))
        {
            clean.Append(guarded, done, bad - done);
            clean.Append(char.IsSurrogate(guarded[bad]) ? "\uFFFD" : string.Create(CultureInfo.InvariantCulture, $"_x{(int)guarded[bad]:X4}_"));
            done = bad + 1;
        }
        return clean.Append(guarded, done, guarded.Length - done).ToString();
    }

    /// <summary>A text that a cell can hold; the same one where it fits.</summary>
    public static string Fitting(string text)
    {
        if (text.Length <= Most)
        {
            return text;
        }
        var end = Most - Cut.Length;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + Cut;
    }

    private static int IndexOfBad(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] == '\r' || (!char.IsSurrogate(text[i]) && !XmlConvert.IsXmlChar(text[i])))
            {
                return i;
            }
            if (char.IsSurrogate(text[i]))
            {
                if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    // "_x000D_"
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
