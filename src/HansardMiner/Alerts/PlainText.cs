using System;
using System.Globalization;
using System.Text;
using System.Xml;

namespace HansardMiner.Alerts;

/// <summary>Text of the record made fit for feeds and mails: what cannot stand in XML, and signs that turn the direction of what follows, are left out.</summary>
public static class PlainText
{
    /// <summary>The text without them; line breaks and tabs stay.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else if (XmlConvert.IsXmlChar(c) && c is not (>= '\u202A' and <= '\u202E') and not (>= '\u2066' and <= '\u2069') and not (>= '\u0080' and <= '\u009F') and not '\u007F')
            {
                clean.Append(c);
            }
        }
        return clean.ToString();
    }

    /// <summary>The same on one line: every run of blanks, line breaks and control characters is one blank.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder();
        foreach (var c in Clean(text))
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }
        return line.ToString().TrimEnd();
    }

    /// <summary>Text on one line, cut with "…" where it is longer than wanted; no letter is cut in two.</summary>
    public static string Short(string text, int most)
    {
        var line = Line(text);
        if (line.Length <= most)
        {
            return line;
        }
        var end = 0;
        foreach (var at in StringInfo.ParseCombiningCharacters(line))
        {
            if (at > most - 1)
            {
                break;
            }
            end = at;
        }
        return line[..end].TrimEnd() + "…";
    }
}
