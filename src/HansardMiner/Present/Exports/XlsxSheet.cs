using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace HansardMiner.Present.Exports;

/// <summary>One sheet: a frozen header row with a filter, then rows as they come.</summary>
internal sealed class XlsxSheet(XmlWriter xml, IReadOnlyList<XlsxColumn> columns)
{
    private const string Main = XlsxPackage.Main;

    /// <summary>A sheet holds so many addresses that can be opened; what comes after them is their text.</summary>
    private const int MostLinks = 65_530;

    // Excel counts 1900 as a leap year, and knows no day before it: from this day on its numbers are right.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    private readonly string[] _letters = [.. Enumerable.Range(0, columns.Count).Select(Letters)];
    private readonly List<(string Cell, string Address)> _links = [];

    /// <summary>How many texts were cut because a cell could not hold them.</summary>
    public int Cut { get; private set; }

    /// <summary>Writes the sheet; answers its addresses, in the order of their relationships.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="most">No more than these come.</param>
    public IReadOnlyList<string> Write(IEnumerable<object?[]> rows, int most)
    {
        xml.WriteStartElement("worksheet", Main);
        new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 })
            .WriteTo(xml);
        new Columns(columns.Select((c, i) => (OpenXmlElement)new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true })).WriteTo(xml);
        xml.WriteStartElement("sheetData", Main);
        Begin(1);
        for (var i = 0; i < columns.Count; i++)
        {
            Text(i, 1, columns[i].Name, XlsxStyles.Header);
        }
        xml.WriteEndElement();
        var number = 1;
        foreach (var row in rows.Take(most))
        {
            Begin(++number);
            for (var i = 0; i < row.Length; i++)
            {
                Cell(i, number, row[i]);
            }
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        new AutoFilter { Reference = string.Create(CultureInfo.InvariantCulture, $"A1:{_letters[^1]}{number}") }.WriteTo(xml);
        var addresses = Links();
        xml.WriteEndElement();
        return addresses;
    }

    private void Begin(int number)
    {
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", Text(number));
    }

    private void Cell(int column, int row, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case decimal number:
                Value(column, row, null, 0, CellText.Number(number));
                break;
            case int or long:
                Value(column, row, null, 0, CellText.Of(value)!);
                break;
            case bool truth:
                Value(column, row, "b", 0, truth ? "1" : "0");
                break;
            case DateOnly day when day >= FirstDay:
                Value(column, row, null, XlsxStyles.Day, Text(day.DayNumber - FirstDay.DayNumber + 61));
                break;
            case TimeOnly time:
                Value(column, row, null, XlsxStyles.Time, time.ToTimeSpan().TotalDays.ToString("R", CultureInfo.InvariantCulture));
                break;
            case Uri { IsAbsoluteUri: true } address when _links.Count < MostLinks:
                _links.Add((_letters[column] + Text(row), address.AbsoluteUri));
                Text(column, row, address.ToString(), XlsxStyles.Link);
                break;
            default:
                var text = CellText.Of(value) ?? "";
                var fitting = XlsxText.Fitting(text);
                Cut += ReferenceEquals(fitting, text) ? 0 : 1;
                Text(column, row, fitting, CellText.IsDangerous(text) ? XlsxStyles.Quoted : 0);
                break;
        }
    }

    private void Value(int column, int row, string? type, int style, string value)
    {
        Head(column, row, type, style);
        xml.WriteElementString("v", Main, value);
        xml.WriteEndElement();
    }

    private void Text(int column, int row, string text, int style)
    {
        Head(column, row, "inlineStr", style);
        xml.WriteStartElement("is", Main);
        xml.WriteStartElement("t", Main);
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])))
        {
            xml.WriteAttributeString("xml", "space", null, "preserve");
        }
        xml.WriteString(XlsxText.Escaped(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Head(int column, int row, string? type, int style)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", _letters[column] + Text(row));
        if (style > 0)
        {
            xml.WriteAttributeString("s", Text(style));
        }
        if (type is not null)
        {
            xml.WriteAttributeString("t", type);
        }
    }

    /// <summary>The addresses of the sheet: equal ones share a relationship.</summary>
    private IReadOnlyList<string> Links()
    {
        var addresses = _links.Select(l => l.Address).Distinct().ToList();
        if (addresses.Count == 0)
        {
            return addresses;
        }
        var places = addresses.Select((a, i) => (a, i)).ToDictionary(p => p.a, p => p.i, StringComparer.Ordinal);
        xml.WriteStartElement("hyperlinks", Main);
        foreach (var (cell, address) in _links)
        {
            xml.WriteStartElement("hyperlink", Main);
            xml.WriteAttributeString("ref", cell);
            xml.WriteAttributeString("r", "id", XlsxPackage.Relationships, XlsxPackage.Id(places[address]));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        return addresses;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + Letters(column % 26);
}
