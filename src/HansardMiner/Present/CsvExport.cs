using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;

namespace HansardMiner.Present;

/// <summary>
/// Tables as RFC 4180 CSV: one header row, ISO dates, plain numbers, empty cells for what is not stated. A text that a spreadsheet would take for
/// a formula is given a leading apostrophe; numbers stay numbers.
/// </summary>
public static class CsvExport
{
    private const string Dangerous = "=+-@\t\r\n\0＝＋－＠";

    /// <summary>Writes rows; answers how many.</summary>
    public static int Write<T>(TextWriter writer, IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        using var csv = CsvWriter.Create(writer, CsvWriterOptions.Default, leaveOpen: true);
        csv.WriteHeader([.. columns.Select(c => c.Name)]);
        var count = 0;
        foreach (var row in rows)
        {
            csv.WriteRecord([.. columns.Select(c => Cell(c.Value(row)))]);
            count++;
        }
        csv.Flush();
        return count;
    }

    /// <summary>A text made safe for spreadsheets: the text itself unless its first letter would begin a formula.</summary>
    public static string Guard(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 0 && Dangerous.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => Guard(text),
        DateOnly day => Wording.Iso(day)!,
        TimeOnly time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => Guard(value.ToString() ?? ""),
    };
}
