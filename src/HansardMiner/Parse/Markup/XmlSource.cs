using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Xml;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Parse.Markup;

/// <summary>Opens an XML source that nobody vouches for: nothing outside is fetched, no entity unfolds without bound, and damage is a value.</summary>
internal static class XmlSource
{
    private const long MostCharactersFromEntities = 1_000_000;
    private const int DecodedAtOnce = 1 << 16;

    static XmlSource() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Lets <paramref name="walk"/> read the source; the damage at which it ended, as a gap, or null when it came to the end.</summary>
    public static Diagnostic? Read(SourceHead head, Stream bytes, IReading reading, Action<XmlReader> walk)
    {
        var refused = new RefusingResolver();
        var mended = new Windows1252Fallback();
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse,
            XmlResolver = refused,
            MaxCharactersFromEntities = MostCharactersFromEntities,
            ConformanceLevel = head.Text.Contains("<!DOCTYPE", StringComparison.Ordinal) ? ConformanceLevel.Document : ConformanceLevel.Auto,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
        };
        Diagnostic? fault = null;
        try
        {
            using var guarded = new TagLimitStream(bytes);
            using var text = Open(head, guarded, mended);
            using var xml = XmlReader.Create(text, settings);
            walk(xml);
        }
        catch (XmlException damage)
        {
            fault = new Diagnostic(DiagnosticKind.Gap, Name(damage), damage.Message, damage.LineNumber > 0
                ? string.Create(CultureInfo.InvariantCulture, $"line {damage.LineNumber}, column {damage.LinePosition}") : null);
        }
        catch (Exception damage) when (damage is ArgumentException or InvalidOperationException or NotSupportedException or FormatException or OverflowException)
        {
            fault = new Diagnostic(DiagnosticKind.Gap, "malformed XML", damage.Message);
        }
        foreach (var entity in refused.Refused)
        {
            reading.Report(new Diagnostic(
                DiagnosticKind.Gap, "external entity refused", $"The file asks for {entity}, which is outside it: nothing was fetched and its place is empty."));
        }
        Report(mended, reading);
        return fault;
    }

    /// <summary>The letters of the source in the encoding it declares; bytes that are none in it are mended and counted.</summary>
    public static StreamReader Open(SourceHead head, Stream bytes, Windows1252Fallback mended) =>
        new(bytes, EncodingOf(head, mended), detectEncodingFromByteOrderMarks: true, DecodedAtOnce);

    /// <summary>Says how many bytes were mended, if any.</summary>
    public static void Report(Windows1252Fallback mended, IReading reading)
    {
        if (mended.Mended > 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Note, "not UTF-8", string.Create(
                CultureInfo.InvariantCulture, $"{mended.Mended} bytes are not valid UTF-8 and were read as Windows-1252: check pound signs, quotation marks and accents.")));
        }
    }

    /// <summary>A declared single-byte encoding, else UTF-8: a file that calls itself UTF-16 without being so was written out of memory.</summary>
    private static Encoding EncodingOf(SourceHead head, Windows1252Fallback mended)
    {
        var declaration = head.Text.AsSpan(0, Math.Min(head.Text.Length, 200));
        declaration = declaration.TrimStart().StartsWith("<?xml") && declaration.IndexOf("?>") is > 0 and var end ? declaration[..end] : default;
        return declaration.Contains("8859-1\"", StringComparison.OrdinalIgnoreCase) || declaration.Contains("windows-1252", StringComparison.OrdinalIgnoreCase)
            || declaration.Contains("8859-1'", StringComparison.OrdinalIgnoreCase)
            ? Encoding.GetEncoding(1252)
            : Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, mended);
    }

    private static string Name(XmlException fault) =>
        fault.Message.Contains("MaxCharactersFromEntities", StringComparison.Ordinal) ? "entity bomb"
        : fault.Message.Contains("end of file", StringComparison.OrdinalIgnoreCase) ? "truncated"
        : "malformed XML";
}
