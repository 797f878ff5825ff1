using System;
using System.Globalization;

namespace HansardMiner.Present.Exports;

/// <summary>A cell as text: ISO dates, plain numbers. What a text holds is not changed.</summary>
public static class CellText
{
    private const string Dangerous = "=+-@\t\r\n\0＝＋－＠";

    /// <summary>The cell as text; null when there is nothing in it.</summary>
    public static string? Of(object? value) => value switch
    {
        null => null,
        string text => text,
        DateOnly day => Wording.Iso(day),
        TimeOnly time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        decimal number => Number(number),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>A number without needless zeros.</summary>
    public static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Whether a spreadsheet would take a text for a formula.</summary>
    public static bool IsDangerous(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 0 && Dangerous.Contains(text[0], StringComparison.Ordinal);
    }
}
