using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Figures;

namespace HansardMiner.Tables;

/// <content>Which columns are labels, and which hold numbers that count nothing.</content>
internal sealed partial class TableLayout
{
    private readonly record struct Tally(int Numbers, int Signs, int Texts, int Times, int Years, int Bands, int Parts);

    /// <summary>The words that stand over a column, joined.</summary>
    public string HeaderOf(int column) => _headers[column] ??= string.Join(' ', Enumerable.Range(0, First)
        .Where(row => _rows[row] == RowKind.Header).Select(row => _sheet.WordsAt(row, column)).Where(words => words.Length > 0).Distinct());

    private int LabelColumns()
    {
        var labels = 0;
        while (labels < _sheet.Columns - 1 && IsLabel(labels) && Enumerable.Range(labels + 1, _sheet.Columns - labels - 1).Any(HasValues))
        {
            labels++;
        }
        return labels;
    }

    private bool HasValues(int column) => Enumerable.Range(First, _sheet.Rows - First).Any(row => _sheet.Own(row, column) is var i && i >= 0 && _sheet.Contents[i] is { } c && (c.IsFigure || c.State == CellState.Value));

    private bool IsLabel(int column)
    {
        var t = Count(column);
        var header = HeaderOf(column);
        if (t.Numbers + t.Signs + t.Texts + t.Times + t.Years == 0)
        {
            return column == 0;
        }
        if (column > 0)
        {
            return (t.Numbers == 0 && t.Signs == 0 && (t.Texts + t.Times > 0 || TimeHeader().IsMatch(header)))
                || (t.Texts == 0 && t.Signs == 0 && t.Bands * 2 > t.Numbers && column + 1 < _sheet.Columns && Count(column + 1) is var next && next.Bands * 2 <= next.Numbers)
                || (t.Signs == 0 && t.Numbers > 0 && QuarterHeader().IsMatch(header) && t.Numbers == t.Parts);
        }
        if (t.Texts + t.Times + t.Years >= t.Numbers + t.Signs)
        {
            // Four digits in the first column are years, unless their header counts something and no other column could be labelled by them.
            return t.Texts + t.Times > 0 || TimeHeader().IsMatch(header) || header.Length == 0 || !CountHeader().IsMatch(header);
        }
        return LabelHeader().IsMatch(header) || IsRunning(column) || (t.Bands * 2 > t.Numbers && Count(column + 1).Bands * 2 <= Count(column + 1).Numbers);
    }

    private Tally Count(int column)
    {
        var t = default(Tally);
        for (var row = First; row < _sheet.Rows; row++)
        {
            if (_rows[row] is RowKind.Header or RowKind.Blank or RowKind.Note or RowKind.Section || _sheet.At(row, column) is var i && (i < 0 || _sheet.Table.Cells[i].Column != column))
            {
                continue;
            }
            var c = _sheet.Contents[_sheet.At(row, column)];
            t = c.State switch
            {
                CellState.Blank => t,
                _ when c.Time is not null => t with { Times = t.Times + 1 },
                CellState.Value when c.Numbers[0].MayBeYear => t with { Years = t.Years + 1 },
                CellState.Value => t with { Numbers = t.Numbers + 1, Bands = t.Bands + (c.Numbers[0].Bound is Bound.Range or Bound.Over or Bound.Under ? 1 : 0), Parts = t.Parts + (c.Numbers[0] is { IsWhole: true, Value: >= 1 and <= 53 } ? 1 : 0) },
                CellState.NotAvailable when _sheet.Words[_sheet.At(row, column)].Length > 5 => t with { Texts = t.Texts + 1 },
                CellState.Text or CellState.Unreadable => t with { Texts = t.Texts + 1 },
                _ => t with { Signs = t.Signs + 1 },
            };
        }
        return t;
    }

    /// <summary>Whole numbers that count the rows themselves: 1, 2, 3.</summary>
    private bool IsRunning(int column)
    {
        var values = new List<decimal>();
        for (var row = First; row < _sheet.Rows; row++)
        {
            var c = _sheet.ContentAt(row, column);
            if (_rows[row] == RowKind.Body && c.State == CellState.Value)
            {
                values.Add(c.Numbers[0] is { IsWhole: true, Bound: Bound.Exact } n ? n.Value : -1);
            }
        }
        return values.Count > 2 && values[0] is 0 or 1 && Steps(values);
    }

    private bool IsIdentifier(int column)
    {
        var t = Count(column);
        if (column < Labels)
        {
            return t.Texts == 0 && t.Times == 0 && t.Years == 0 && column + 1 < Labels && IsRunning(column);
        }
        var header = HeaderOf(column);
        return IdentifierHeader().IsMatch(header) || (t.Bands * 2 > t.Numbers && AgeHeader().IsMatch(header)) || (t.Numbers == 0 && t.Years > 0 && YearHeader().IsMatch(header));
    }

    // Year · Financial year · Month · Period · As at
    [GeneratedRegex(@"\b(?:years?|months?|quarters?|periods?|dates?|weeks?|FY|as at)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TimeHeader();

    // Age · Decile · Band · Number of individuals expected at venue
    [GeneratedRegex(@"^(?:age|ages|age (?:group|band|range)s?.*|aged?|years?|deciles?|quintiles?|quartiles?|percentiles?|bands?|grades?|rank|ranking|week(?: (?:no\.?|number))?|quarter|month|group|category|code|codes|ref\.?|reference|stage|level|step|tier|phase|class|type|no\.|item|row|ward|lot|zone|route|line|section|clause|session(?: number)?|duration|length.*|size.*|bedrooms?|children|distance|score)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LabelHeader();

    // Quarter · Month · Week
    [GeneratedRegex(@"^(?:quarter|month|week|week (?:no\.?|number)|financial quarter)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex QuarterHeader();

    // Current age as at 31 March · Age group
    [GeneratedRegex(@"^(?:current )?age\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AgeHeader();

    // Number · Total · Cost · £
    [GeneratedRegex(@"\b(?:number|total|cost|costs|count|amount|headcount|volume|spend|value|FTE|cases|claims)\b|[£%€$]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CountHeader();

    // Year opened · Date closed · Since
    [GeneratedRegex(@"\b(?:years?|date|when|since|opened|closed|built|established|expiry|deadline)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex YearHeader();

    // Postcode · ONS code · UIN · Contract number · Telephone · Rank · Grid reference
    [GeneratedRegex(@"\b(?:post ?codes?|(?:ONS|GSS|LA|area|region|site|SIC|SOC|ICD-?10|HS|commodity|product|cost|organisation|constituency|ward|local authority|school) codes?|UINs?|URNs?|UPRNs?|UKPRNs?|LAESTAB|telephone|phone|tel\.?|fax|rank(?:ing)?|grid ref\w*|eastings?|northings?|latitude|longitude|serial number|(?:reference|ref\.?|invoice|contract|company|charity|bill|question|session|account|registration|licen[cs]e plate|tail|hull|flight|pennant|application|project|petition|EDM) (?:number|no\.?|id)s?)\b|^(?:codes?|ids?|no\.|ref(?:erence)?\.?s?|dates?(?: .{0,40})?|(?:start|end|closing|opening|announcement|publication|award) dates?|times?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IdentifierHeader();
}
