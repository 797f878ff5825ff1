using System;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Parse.TheyWorkForYou;

/// <summary>
/// Reads parlparse's files, of which TheyWorkForYou is made: debates, Westminster Hall, the Lords, written questions and statements,
/// committees, the Northern Ireland Assembly and the Scottish Parliament.
/// </summary>
public sealed partial class TheyWorkForYouReader : IReader
{
    /// <inheritdoc/>
    public string Format => "TheyWorkForYou XML";

    /// <inheritdoc/>
    public Recognition Recognise(SourceHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        var text = head.Text.AsSpan().TrimStart();
        if (!text.StartsWith("<"))
        {
            return !text.IsEmpty && char.IsAsciiDigit(text[0]) && IsListOfChanges(head.Text) ? new(60, "a list of parlparse's files") : new(0, "does not begin as XML");
        }
        var root = text.IndexOf("<publicwhip", StringComparison.Ordinal);
        if (root < 0)
        {
            return text.Contains("\"uk.org.publicwhip/", StringComparison.Ordinal) && !text.Contains("<html", StringComparison.OrdinalIgnoreCase)
                ? new(30, "it has parlparse's ids and no <publicwhip> element: another parliament's dialect, or a list")
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
        if (IsListOfChanges(head.Text))
        {
            reading.Report(new Diagnostic(
                DiagnosticKind.Failure, "no proceedings", "The file lists when the files beside it last changed; it holds no proceedings. Read the files themselves."));
            return;
        }
        var day = new TheyWorkForYouDay(head, reading);
        var xml = new TheyWorkForYouXml(day, cancellation);
        day.Finish(XmlSource.Read(head, bytes, reading, TheyWorkForYouXml.Ends, xml.Read));
    }

    /// <summary>parlparse keeps beside its files a list of them: "1256631461,debates2009-10-26a.xml".</summary>
    private static bool IsListOfChanges(string text) => Changes().IsMatch(text);

    // 1256631461,debates2009-10-26a.xml
    [GeneratedRegex(@"^\s*\d{9,11},[\w.:-]+\.xml\s*(?:\d{9,11},[\w.:-]+(?:\.xml)?\s*)*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Changes();
}
