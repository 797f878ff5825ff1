using DocumentFormat.OpenXml.Spreadsheet;

namespace HansardMiner.Present.Exports;

/// <summary>How cells of a workbook look, by number.</summary>
internal static class XlsxStyles
{
    /// <summary>The header row.</summary>
    public const int Header = 1;

    /// <summary>A day.</summary>
    public const int Day = 2;

    /// <summary>A time of day.</summary>
    public const int Time = 3;

    /// <summary>An address that opens.</summary>
    public const int Link = 4;

    /// <summary>A text that begins like a formula: shown unchanged, and text for good, also when it is edited.</summary>
    public const int Quoted = 5;

    private const uint DayFormat = 164;
    private const uint TimeFormat = 165;

    /// <summary>The style sheet.</summary>
    public static Stylesheet Sheet => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy-mm-dd" }, new NumberingFormat { NumberFormatId = TimeFormat, FormatCode = "hh:mm:ss" }),
        new Fonts(Face(), Face(new Bold()), Face(new Underline(), color: "FF0563C1")),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = DayFormat, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = TimeFormat, ApplyNumberFormat = true },
            new CellFormat { FontId = 2, ApplyFont = true },
            new CellFormat { QuotePrefix = true }));

    private static Font Face(DocumentFormat.OpenXml.OpenXmlElement? first = null, string? color = null)
    {
        var font = new Font();
        if (first is not null)
        {
            font.Append(first);
        }
        font.Append(new FontSize { Val = 11 });
        if (color is not null)
        {
            font.Append(new Color { Rgb = color });
        }
        font.Append(new FontName { Val = "Calibri" });
        return font;
    }
}
