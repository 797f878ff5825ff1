using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Parse.HistoricHansard;

/// <summary>
/// Reads the Hansard archive's XML: whole scanned volumes of both Houses and the parts into which they are split.
/// Files whose tags do not fit together are read as far as they go.
/// </summary>
public sealed partial class HistoricHansardReader : IReader
{
    static HistoricHansardReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <inheritdoc/>
    public string Format => "Hansard archive XML";

    /// <inheritdoc/>
    public Recognition Recognise(SourceHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        if (!head.Text.AsSpan().TrimStart().StartsWith("<"))
        {
            return new(0, "does not begin as XML");
        }
        var root = Root().Match(head.Text).Groups["name"].Value;
        var isPart = Array.IndexOf(HistoricHansardElements.Parts, root) >= 0;
        return root switch
        {
            "hansard" when OfArchive().IsMatch(head.Text) => new(97, "a <hansard> element with the archive's parts"),
            "hansard" => new(20, "its <hansard> element holds none of the archive's parts: another parliament's"),
            "index" when head.Text.Contains("<indexdiv", StringComparison.Ordinal) => new(80, "an index of the archive's"),
            _ when isPart => new(95, $"a <{root}> element, as the archive's volumes are split"),
            _ => new(0, "no <hansard>, <housecommons> or <houselords> element"),
        };
    }

    /// <inheritdoc/>
    public void Read(SourceHead head, Stream bytes, IReading reading, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(reading);
        using var text = new StreamReader(bytes, Named(head.Text), detectEncodingFromByteOrderMarks: true, bufferSize: 64 * 1024, leaveOpen: true);
        var volume = new HistoricHansardVolume(reading);
        var walk = new HistoricHansardWalk(new MarkupScanner(text), volume, reading, cancellation);
        var isCut = walk.Read();
        volume.Finish(isCut);
        if (volume.Documents == 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Failure, "no proceedings", Reason(walk, volume)));
        }
    }

    private static string Reason(HistoricHansardWalk walk, HistoricHansardVolume volume) =>
        volume.HasParts ? "The file is an empty part of a volume: no speech, question or answer stands under its headings and dates."
        : walk.LeftOut.Any(e => e.StartsWith("index", StringComparison.Ordinal)) && walk.LeftOut.All(e => e.StartsWith("index", StringComparison.Ordinal))
            ? "The file is the index of a volume: it holds no speech, question or answer."
        : walk.LeftOut.Count > 0 ? "The file is the title page and the lists of a volume: it holds no speech, question or answer."
        : "The file is an empty part of a volume: it holds no speech, question or answer.";

    /// <summary>The encoding that the file declares; UTF-8 when none or none that is known.</summary>
    private static Encoding Named(string head)
    {
        var name = Declared().Match(head).Groups["name"].Value;
        if (name.Length == 0 || name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase))
        {
            return Encoding.UTF8;
        }
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }

    // <?xml version="1.0"?><!-- … --><hansard xmlns:xsi="…">
    [GeneratedRegex(@"^\s*(?:<\?[^>]*>\s*|<!--[^>]*>\s*|<![^>]*>\s*)*<(?<name>[A-Za-z]+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Root();

    // <titlepage> · <houselords> · xsi:noNamespaceSchemaLocation="hansard_v9.xsd"
    [GeneratedRegex(@"<(?:titlepage|frontmatter|house(?:commons|lords)|westminsterhall|writtenanswers|writtenstatements|grandcommitteereport)\b|hansard_v\d+\.xsd", RegexOptions.CultureInvariant)]
    private static partial Regex OfArchive();

    // <?xml version="1.0" encoding="ISO-8859-1"?>
    [GeneratedRegex("""^\s*<\?xml[^>]*\bencoding=["'](?<name>[A-Za-z0-9._-]{1,40})["']""", RegexOptions.CultureInvariant)]
    private static partial Regex Declared();
}
