using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.Pages;

/// <summary>
/// The text of a page as somebody who copies it in a browser gets it: a line for each block, the words that stand for a picture, tables as tables. What is not shown is left out:
/// scripts, menus, what is marked as hidden.
/// </summary>
internal static partial class VisibleText
{
    /// <summary>The lines under an element, each with the line of the source on which it begins.</summary>
    public static List<CapturedParagraph> Of(IElement root)
    {
        var lines = new List<CapturedParagraph>();
        var text = new StringBuilder();
        var begins = 0;
        foreach (var node in PageNodes.Under(root, isDroppedToo: IsHidden))
        {
            if (node is IText words)
            {
                begins = begins > 0 || string.IsNullOrWhiteSpace(words.Data) ? begins : LineOf(words.ParentElement);
                text.Append(PageNodes.Words(words));
            }
            else if (node is IElement { LocalName: "img" } picture && picture.GetAttribute("alt") is { Length: > 0 } alternative)
            {
                begins = begins > 0 ? begins : LineOf(picture);
                text.Append(' ').Append(alternative).Append(' ');
            }
            else if (node is null || PageNodes.IsBlock(node))
            {
                End();
                if (node is IElement { LocalName: "table" } element)
                {
                    Table(lines, element);
                }
            }
        }
        End();
        return lines;

        void End()
        {
            var line = Spaces().Replace(text.ToString(), " ").Trim();
            if (line.Length > 0)
            {
                lines.Add(new CapturedParagraph(begins, line, PassageKind.Paragraph, 1));
            }
            text.Clear();
            begins = 0;
        }
    }

    /// <summary>A table of one column parts nothing: its cells are lines like others.</summary>
    private static void Table(List<CapturedParagraph> lines, IElement element)
    {
        if (PageTable.Of(element) is not { } table)
        {
            return;
        }
        var line = LineOf(element);
        if (table.Rows.Any(row => row.Count > 1))
        {
            lines.Add(new CapturedParagraph(line, table.Text, PassageKind.Table, 1) { Table = table });
            return;
        }
        lines.AddRange(table.Rows.SelectMany(row => row).Where(cell => cell.Text.Length > 0).Select(cell => new CapturedParagraph(line, cell.Text, PassageKind.Paragraph, 1)));
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("role") is "dialog" or "navigation"
        || (element.GetAttribute("style") is { } style && HiddenStyle().IsMatch(style))
        || (element.ClassList.Contains("d-none") && !element.ClassList.Any(name => ShownWide().IsMatch(name)))
        || element.ClassList.Contains("sr-only") || element.ClassList.Contains("visually-hidden") || element.ClassList.Contains("modal");

    private static int LineOf(IElement? element) => element?.SourceReference?.Position.Line ?? 0;

    // display:none · visibility: hidden
    [GeneratedRegex(@"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HiddenStyle();

    // d-md-block: hidden on small screens only
    [GeneratedRegex("^d-(?:sm|md|lg|xl|xxl)-(?!none)", RegexOptions.CultureInvariant)]
    private static partial Regex ShownWide();

    // any run of white space
    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
