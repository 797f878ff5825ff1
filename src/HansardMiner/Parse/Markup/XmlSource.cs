using System;
using System.Globalization;
using System.IO;
using System.Text;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Parse.Markup;

/// <summary>
/// Opens an XML source that nobody vouches for: nothing outside is fetched, no entity unfolds without bound, and damage is a value. Where tags do not fit together
/// the reading goes on behind them.
/// </summary>
internal static class XmlSource
{
    private const int DecodedAtOnce = 1 << 16;

    /// <summary>Lets <paramref name="walk"/> read the source; what is damaged in it, as a gap, or null when it is whole.</summary>
    /// <param name="head">The source's beginning.</param>
    /// <param name="bytes">The source.</param>
    /// <param name="reading">Takes what was mended or refused.</param>
    /// <param name="ends">Which element ends which by its beginning; null for none.</param>
    /// <param name="walk">Reads to the end.</param>
    public static Diagnostic? Read(SourceHead head, Stream bytes, IReading reading, Func<string, string, bool>? ends, Action<MarkupReader> walk)
    {
        var mended = new Windows1252Fallback();
        var entities = new DeclaredEntities();
        using var text = Open(head, bytes, mended);
        var scanner = new MarkupScanner(text, entities, head.Length);
        var reader = new MarkupReader(scanner, ends);
        walk(reader);
        foreach (var entity in entities.Refused)
        {
            reading.Report(new Diagnostic(
                DiagnosticKind.Gap, "external entity refused", $"The file asks for {entity}, which is outside it: nothing was fetched and its place is empty."));
        }
        Report(mended, reading);
        if (scanner.Undecoded > 0)
        {
            reading.Report(TextFaults.BytesLost(scanner.Undecoded));
        }
        return Fault(scanner, reader, entities.HasBomb);
    }

    /// <summary>The letters of the source in the encoding it declares; bytes that are none in it are mended and counted.</summary>
    public static StreamReader Open(SourceHead head, Stream bytes, Windows1252Fallback mended) =>
        new(bytes, EncodingOf(head, mended), detectEncodingFromByteOrderMarks: true, (int)Math.Clamp(head.Length, 1024, DecodedAtOnce), leaveOpen: true);

    /// <summary>Says how many bytes were mended, if any.</summary>
    public static void Report(Windows1252Fallback mended, IReading reading)
    {
        if (mended.Mended > 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Note, "not UTF-8", string.Create(
                CultureInfo.InvariantCulture, $"{mended.Mended} bytes are not valid UTF-8 and were read as Windows-1252: check pound signs, quotation marks and accents.")));
        }
    }

    private static Diagnostic? Fault(MarkupScanner scanner, MarkupReader reader, bool hasBomb)
    {
        if (hasBomb)
        {
            return Gap("entity bomb", $"A name of the file unfolds into more than any character does: it was refused and its place is empty.", 0);
        }
        if (scanner.HasEndlessTag)
        {
            return Gap("malformed XML", $"A tag is longer than any tag can be: it was passed over.", reader.FirstMisfit);
        }
        var misfits = reader.Misfits + scanner.StrayMarks;
        if (reader.CutInside is { } open)
        {
            return misfits == 0 ? Gap("truncated", $"The file ends before <{open}> does.", scanner.Line)
                : Gap("truncated", $"The file ends before <{open}> does, and {misfits} tags or marks in it do not fit together.", scanner.Line);
        }
        return misfits == 0 ? null : Gap(
            "malformed XML", $"{misfits} tags or marks do not fit together; the text around them was read as it stands.", reader.FirstMisfit);
    }

    private static Diagnostic Gap(string name, FormattableString message, int line) => new(
        DiagnosticKind.Gap, name, message.ToString(CultureInfo.InvariantCulture), line > 0 ? string.Create(CultureInfo.InvariantCulture, $"line {line}") : null);

    /// <summary>A declared single-byte encoding, else UTF-8: a file that calls itself UTF-16 without being so was written out of memory.</summary>
    private static Encoding EncodingOf(SourceHead head, Windows1252Fallback mended)
    {
        var declaration = head.Text.AsSpan(0, Math.Min(head.Text.Length, 200));
        declaration = declaration.TrimStart().StartsWith("<?xml") && declaration.IndexOf("?>") is > 0 and var end ? declaration[..end] : default;
        return declaration.Contains("8859-1\"", StringComparison.OrdinalIgnoreCase) || declaration.Contains("windows-1252", StringComparison.OrdinalIgnoreCase)
            || declaration.Contains("8859-1'", StringComparison.OrdinalIgnoreCase)
            ? Windows1252Encoding.Instance
            : Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, mended);
    }
}
