using System;
using System.Globalization;
using System.IO;
using System.Net;
using System.Text;
using System.Threading;
using System.Xml;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Parse.TheyWorkForYou;

/// <summary>
/// Reads parlparse's files, of which TheyWorkForYou is made: debates, Westminster Hall, the Lords, written questions and statements,
/// committees, the Northern Ireland Assembly and the Scottish Parliament.
/// </summary>
public sealed class TheyWorkForYouReader : IReader
{
    /// <summary>Names of characters are short; a file that unfolds to more is an attack, not a sitting.</summary>
    private const int LongestMessage = 200;

    private const long MostCharactersFromEntities = 1_000_000;

    private static readonly string[] _names =
        ["nbsp", "pound", "euro", "mdash", "ndash", "lsquo", "rsquo", "ldquo", "rdquo", "hellip", "bull", "middot", "deg", "sect", "copy", "reg", "trade", "times",
         "frac12", "frac14", "frac34", "sup2", "sup3", "ordm", "agrave", "aacute", "acirc", "auml", "ccedil", "egrave", "eacute", "ecirc", "euml", "iacute",
         "icirc", "iuml", "ntilde", "oacute", "ocirc", "ouml", "oslash", "uacute", "ucirc", "uuml", "wcirc", "ycirc", "dagger", "Dagger", "shy"];

    /// <summary>Declares names of characters for files that use them without declaring them.</summary>
    private static readonly string _entities = string.Concat(Array.ConvertAll(_names, Declaration));

    static TheyWorkForYouReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <inheritdoc/>
    public string Format => "TheyWorkForYou XML";

    /// <inheritdoc/>
    public Recognition Recognise(SourceHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        var text = head.Text.AsSpan().TrimStart();
        if (!text.StartsWith("<"))
        {
            return new(0, "does not begin as XML");
        }
        var root = text.IndexOf("<publicwhip", StringComparison.Ordinal);
        if (root < 0)
        {
            return text.Contains("\"uk.org.publicwhip/", StringComparison.Ordinal) && !text.Contains("<html", StringComparison.OrdinalIgnoreCase)
                ? new(30, "ids as parlparse gives them, but no <publicwhip> element: another parliament's dialect")
                : new(0, "no <publicwhip> element");
        }
        var page = text.IndexOf("<html", StringComparison.OrdinalIgnoreCase);
        return page >= 0 && page < root ? new(10, "a web page that mentions <publicwhip>") : new(98, "a <publicwhip> element");
    }

    /// <inheritdoc/>
    public void Read(SourceHead head, Stream bytes, IReading reading, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(reading);
        var refused = new RefusingResolver();
        var mended = new Windows1252Fallback();
        var day = new TheyWorkForYouDay(head, reading);
        var xml = new TheyWorkForYouXml(day, cancellation);
        try
        {
            var settings = new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Parse,
                XmlResolver = refused,
                MaxCharactersFromEntities = MostCharactersFromEntities,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                CheckCharacters = false,
            };
            using var guarded = new TagLimitStream(bytes);
            using var text = XmlSource.Open(head, guarded, mended);
            using var reader = head.Text.Contains("<!DOCTYPE", StringComparison.Ordinal)
                ? XmlReader.Create(text, settings)
                : XmlReader.Create(text, settings, new XmlParserContext(null, null, "publicwhip", null, null, _entities, "", "", XmlSpace.None));
            xml.Read(reader);
            day.Finish(null);
        }
        catch (XmlException fault)
        {
            var where = fault.LineNumber > 0 ? string.Create(CultureInfo.InvariantCulture, $"line {fault.LineNumber}, column {fault.LinePosition}") : null;
            day.Finish(new Diagnostic(DiagnosticKind.Gap, Fault(fault), Short(fault.Message), where));
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or NotSupportedException or FormatException or OverflowException)
        {
            day.Finish(new Diagnostic(DiagnosticKind.Gap, "malformed XML", fault.Message));
        }
        foreach (var entity in refused.Refused)
        {
            reading.Report(new Diagnostic(
                DiagnosticKind.Gap, "external entity refused", $"The file asks for {entity}, which is outside it: nothing was fetched and its place is empty."));
        }
        XmlSource.Report(mended, reading);
    }

    private static string Declaration(string name) =>
        WebUtility.HtmlDecode($"&{name};") is { Length: 1 } character
            ? string.Create(CultureInfo.InvariantCulture, $"<!ENTITY {name} \"&#{(int)character[0]};\">")
            : "";

    /// <summary>The message lists every element that is not closed: of a file that nests without end, only the first of them.</summary>
    private static string Short(string message) => message.Length <= LongestMessage ? message : message[..LongestMessage] + "…";

    private static string Fault(XmlException fault) =>
        fault.Message.Contains("MaxCharactersFromEntities", StringComparison.Ordinal) ? "entity bomb"
        : fault.Message.Contains("end of file", StringComparison.OrdinalIgnoreCase) ? "truncated"
        : "malformed XML";
}
