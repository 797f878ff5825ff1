using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AngleSharp.Dom;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.Pages;

/// <summary>A table of a page. The rows of a table inside a cell follow the row of that cell.</summary>
internal static class PageTable
{
    /// <summary>The table; null when it holds no words.</summary>
    public static DrawnTable? Of(IElement element)
    {
        var rows = new List<IReadOnlyList<DrawnCell>>();
        string? caption = null;
        foreach (var part in PageNodes.Under(element, entersTables: true).OfType<IElement>())
        {
            if (part.LocalName == "caption" && caption is null && PageNodes.TextOf(part) is { Length: > 0 } words)
            {
                caption = words;
            }
            else if (part.LocalName == "tr")
            {
                var isHead = part.ParentElement?.LocalName == "thead";
                rows.Add([.. part.Children.Select(cell => Cell(cell, isHead))]);
            }
        }
        return caption is not null || rows.Exists(row => row.Any(cell => cell.Text.Length > 0)) ? new DrawnTable(rows) { Caption = caption } : null;
    }

    private static DrawnCell Cell(IElement cell, bool isHead)
    {
        var marks = isHead || cell.LocalName == "th" ? CellMarks.Header : CellMarks.None;
        marks |= IsAll(cell, "strong", "b") ? CellMarks.Strong : CellMarks.None;
        marks |= IsAll(cell, "em", "i") ? CellMarks.Italic : CellMarks.None;
        return new DrawnCell(PageNodes.TextOf(cell), Span(cell, "colspan"), Span(cell, "rowspan"), marks);
    }

    /// <summary>Whether one element of the kind holds all the words of a cell.</summary>
    private static bool IsAll(IElement cell, string name, string other)
    {
        INode only = cell;
        while (only.ChildNodes.Where(n => n is not IText words || !string.IsNullOrWhiteSpace(words.Data)).Take(2).ToList() is [IElement element])
        {
            if (element.LocalName == name || element.LocalName == other)
            {
                return true;
            }
            only = element;
        }
        return false;
    }

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? span : 1;
}
