using System;
using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace HansardMiner.Tables;

/// <summary>Reads what a cell states from its words alone: a number, what stands in a number's place, or text.</summary>
internal static class CellReader
{
    /// <summary>No number and no sign for one is longer.</summary>
    private const int LongestFigure = 60;

    private static readonly SearchValues<char> _digits = SearchValues.Create("0123456789");

    private static readonly SearchValues<char> _plain = SearchValues.Create("0123456789,.£%() \u00A0*");

    private static readonly FrozenDictionary<string, CellState> _signs = new Dictionary<string, CellState>(StringComparer.OrdinalIgnoreCase)
    {
        ["*"] = CellState.Suppressed, ["**"] = CellState.Suppressed, ["***"] = CellState.Suppressed, [".."] = CellState.Suppressed, ["..."] = CellState.Suppressed,
        ["…"] = CellState.Suppressed, ["~"] = CellState.Suppressed, ["#"] = CellState.Suppressed, ["[c]"] = CellState.Suppressed, ["c"] = CellState.Suppressed,
        ["(c)"] = CellState.Suppressed, ["x"] = CellState.Suppressed, ["suppressed"] = CellState.Suppressed, ["withheld"] = CellState.Suppressed,
        ["[low]"] = CellState.Suppressed, ["[u]"] = CellState.Suppressed, ["confidential"] = CellState.Suppressed, ["redacted"] = CellState.Suppressed,
        ["n/a"] = CellState.NotAvailable, ["na"] = CellState.NotAvailable, ["n.a."] = CellState.NotAvailable, ["n.a"] = CellState.NotAvailable, ["n/k"] = CellState.NotAvailable,
        ["[x]"] = CellState.NotAvailable, ["[z]"] = CellState.NotAvailable, ["z"] = CellState.NotAvailable, [":"] = CellState.NotAvailable, ["tbc"] = CellState.NotAvailable,
        ["tba"] = CellState.NotAvailable, ["tbd"] = CellState.NotAvailable, ["not available"] = CellState.NotAvailable, ["not applicable"] = CellState.NotAvailable, ["not held"] = CellState.NotAvailable,
        ["not known"] = CellState.NotAvailable, ["unknown"] = CellState.NotAvailable, ["no data"] = CellState.NotAvailable, ["data not available"] = CellState.NotAvailable,
        ["not recorded"] = CellState.NotAvailable, ["not collected"] = CellState.NotAvailable, ["not published"] = CellState.NotAvailable,
        ["not yet available"] = CellState.NotAvailable, ["unavailable"] = CellState.NotAvailable,
        ["nil"] = CellState.Nil, ["none"] = CellState.Nil, ["zero"] = CellState.Nil,
        ["-"] = CellState.Dash, ["–"] = CellState.Dash, ["—"] = CellState.Dash, ["--"] = CellState.Dash, ["−"] = CellState.Dash, ["£-"] = CellState.Dash, ["£ -"] = CellState.Dash,
        ["—%"] = CellState.Dash, ["-%"] = CellState.Dash,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, CellState>.AlternateLookup<ReadOnlySpan<char>> _sign = _signs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a cell states.</summary>
    /// <param name="words">Its words without footnote marks.</param>
    public static CellContent Read(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd();
        if (words.IsWhiteSpace())
        {
            return CellContent.Blank;
        }
        if (words.Length > LongestFigure)
        {
            return new CellContent(CellState.Text, []);
        }
        if (_sign.TryGetValue(words.Trim(), out var sign))
        {
            return new CellContent(sign, []);
        }
        if (words.IndexOfAny(_digits) < 0)
        {
            return new CellContent(CellState.Text, []);
        }
        if (words.IndexOfAnyExcept(_plain) >= 0 && HeaderTimes.Read(words.ToString()) is { IsWhole: true, Sort: not TimeSort.Year } time)
        {
            return new CellContent(CellState.Text, []) { Time = time };
        }
        var scan = new NumberScan(words);
        if (!scan.Figure(out var first))
        {
            return new CellContent(scan.IsMalformed ? CellState.Unreadable : CellState.Text, []);
        }
        if (scan.Share(out var share))
        {
            return new CellContent(CellState.Value, [first, share]);
        }
        return scan.IsAtEnd ? new CellContent(CellState.Value, [first]) : new CellContent(CellState.Text, []);
    }
}
