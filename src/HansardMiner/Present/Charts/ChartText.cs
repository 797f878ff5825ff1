using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Present.Charts;

/// <summary>How much room letters take in a sans-serif face, so that texts can be broken before they are drawn.</summary>
public static class ChartText
{
    private const double Safety = 1.04;

    private const double BoldFactor = 1.07;

    /// <summary>The width of a text on one line, rather too much than too little.</summary>
    public static double Width(string text, double size, bool isBold = false) =>
        text.Sum(Letter) / 1000 * size * Safety * (isBold ? BoldFactor : 1);

    /// <summary>The text in lines that fit a width; a word longer than a line is cut.</summary>
    public static IReadOnlyList<string> Lines(string text, double size, double width, bool isBold = false)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Cut(w, size, width, isBold)))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && Width(longer, size, isBold) > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = longer;
            }
        }
        if (line.Length > 0)
        {
            lines.Add(line);
        }
        return lines;
    }

    /// <summary>The text shortened to one line, with an ellipsis where something was left out.</summary>
    public static string Fit(string text, double size, double width, bool isBold = false)
    {
        if (Width(text, size, isBold) <= width)
        {
            return text;
        }
        var end = Fitting(text, size, width, isBold);
        while (end > 0 && Width(text[..end].TrimEnd() + "…", size, isBold) > width)
        {
            end--;
        }
        return text[..end].TrimEnd() + "…";
    }

    private static IEnumerable<string> Cut(string word, double size, double width, bool isBold)
    {
        while (word.Length > 1 && Fitting(word, size, width, isBold) < word.Length)
        {
            var end = Math.Max(1, Fitting(word, size, width, isBold));
            yield return word[..end];
            word = word[end..];
        }
        yield return word;
    }

    /// <summary>How many letters from the beginning fit; looks at no more than those and one, however long the text is.</summary>
    private static int Fitting(string text, double size, double width, bool isBold)
    {
        var (sum, end) = (0.0, 0);
        while (end < text.Length && (sum += Letter(text[end])) / 1000 * size * Safety * (isBold ? BoldFactor : 1) <= width)
        {
            end++;
        }
        return end;
    }

    private static double Letter(char c) => c switch
    {
        'i' or 'j' or 'l' or '\'' or '’' or '‘' or '|' or '.' or ',' or ':' or ';' or '!' => 250,
        'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '-' or '/' or ' ' or '“' or '”' or '"' or 'I' => 330,
        'm' or 'M' or 'W' or '—' or '…' or '@' or '%' => 900,
        'w' or 'G' or 'O' or 'Q' or 'D' or 'C' or 'N' or 'H' or 'U' or 'R' => 740,
        >= 'A' and <= 'Z' => 680,
        'c' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' or 'J' => 510,
        _ => 560,
    };
}
