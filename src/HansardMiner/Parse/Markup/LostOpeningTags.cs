using System;
using System.Text.RegularExpressions;

namespace HansardMiner.Parse.Markup;

/// <summary>
/// Mends the HTML of captures that lost their opening tags but kept the closing ones: there every cell stands on a line of its own and
/// ends with its tag, so that the table can be told apart again. What begins on the line of the first cell is that cell.
/// </summary>
internal static partial class LostOpeningTags
{
    /// <summary>The text with the tables' opening tags put back; other text as it is.</summary>
    public static string Mend(string html)
    {
        if (html.Contains("<td", StringComparison.OrdinalIgnoreCase) || !html.Contains("</td>", StringComparison.OrdinalIgnoreCase))
        {
            return html;
        }
        return string.Concat(Array.ConvertAll(TableEnds().Split(html), Table));
    }

    private static string Table(string part)
    {
        var cell = part.IndexOf("</td>", StringComparison.OrdinalIgnoreCase);
        if (cell < 0)
        {
            return part;
        }
        var line = part[..cell].TrimEnd().LastIndexOf('\n') + 1;
        var block = line > 0 ? -1 : LastBlock(part[..cell]);
        var start = Math.Max(line, block < 0 ? 0 : block);
        return $"{part[..start]}<table><tr>{RowEnds().Replace(part[start..], "</tr><tr>")}</table>";
    }

    /// <summary>Where everything stands on one line, the end of the last paragraph that is not the cell's own.</summary>
    private static int LastBlock(string before)
    {
        var words = before.TrimEnd();
        words = words.EndsWith("</p>", StringComparison.OrdinalIgnoreCase) ? words[..^4] : words;
        var at = words.LastIndexOf("</p>", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? -1 : at + 4;
    }

    // </table>
    [GeneratedRegex("(?<=</table>)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TableEnds();

    // </tr>
    [GeneratedRegex("</tr>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RowEnds();
}
