using System;
using System.IO;
using System.Threading;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Sources;

namespace HansardMiner.Parse.ParlaMint;

/// <summary>
/// Reads the sittings of the ParlaMint corpora, plain or with every word annotated. They name speakers by an id of their own;
/// a name is given only where the file holds one.
/// </summary>
public sealed class ParlaMintReader : IReader
{
    /// <inheritdoc/>
    public string Format => "ParlaMint TEI";

    /// <inheritdoc/>
    public Recognition Recognise(SourceHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        var text = head.Text.AsSpan().TrimStart();
        if (!text.StartsWith("<") || text.Contains("<html", StringComparison.OrdinalIgnoreCase))
        {
            return new(0, "does not begin as XML");
        }
        var isCorpus = text.Contains("ParlaMint", StringComparison.Ordinal) || text.Contains("\"debateSection\"", StringComparison.Ordinal);
        var isText = text.Contains("<TEI", StringComparison.Ordinal);
        var isPart = text.Contains("<teiCorpus", StringComparison.Ordinal) || text.Contains("<listPerson", StringComparison.Ordinal)
            || text.Contains("<listOrg", StringComparison.Ordinal) || text.Contains("<taxonomy", StringComparison.Ordinal);
        return (isText, isPart, isCorpus) switch
        {
            (true, _, true) => new(97, "a <TEI> element of ParlaMint"),
            (_, true, true) => new(70, "a part of a ParlaMint corpus"),
            (true, _, false) => new(30, "a <TEI> element, but neither ParlaMint nor sections of debate"),
            _ => new(0, "no <TEI> element"),
        };
    }

    /// <inheritdoc/>
    public void Read(SourceHead head, Stream bytes, IReading reading, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(reading);
        var header = new ParlaMintHeader(head);
        var sections = new ParlaMintSections(header, reading);
        var walk = new ParlaMintWalk(header, sections, cancellation);
        sections.Finish(XmlSource.Read(head, bytes, reading, ParlaMintWalk.Ends, walk.Read));
    }
}
