using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Mining;

/// <summary>Where the bytes of a source are that was fetched.</summary>
/// <param name="Archive">The archive that has them.</param>
/// <param name="Document">What the archive says of them.</param>
/// <param name="SameAs">The address under which the same bytes were fetched before; null when there is none.</param>
internal sealed record FetchedSource(RawArchive Archive, FetchedDocument Document, string? SameAs)
{
    /// <summary>What is to be said of the source besides what its bytes say.</summary>
    public IEnumerable<Diagnostic> Notes
    {
        get
        {
            if (SameAs is not null)
            {
                yield return new Diagnostic(DiagnosticKind.Note, "same bytes", $"the same bytes were fetched from {SameAs}: their records count once");
            }
            if (Document.IsGone)
            {
                yield return Gone(Document);
            }
        }
    }

    /// <summary>What a reader says of the bytes, in the light of the list that named them: it named what stands under their headings, too, so that headings alone lack nothing.</summary>
    public Diagnostic InItsPlace(Diagnostic said) => said.Name == SourceFaults.OnlyHeadings && Document.IsListed
        ? new(DiagnosticKind.Note, said.Name, "it is a heading without text of its own; whatever the source lists under it is a document by itself") : said;

    /// <summary>The documents of an archive as sources, by their addresses; lists are none.</summary>
    /// <exception cref="Store.StoreException">The archive cannot be read.</exception>
    public static IReadOnlyList<FoundSource> All(string folder)
    {
        using var archive = FetchArchive.Open(folder);
        var documents = archive.Fetched();
        var first = new Dictionary<string, FetchedDocument>(documents.Count, StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (!first.TryGetValue(document.Sha256, out var other) || document.Since < other.Since)
            {
                first[document.Sha256] = document;
            }
        }
        return [.. documents.Select(d => new FoundSource(d.Address, d.Bytes) { Fetched = new FetchedSource(archive.Bytes, d, first[d.Sha256].Address is var other && other != d.Address ? other : null) })];
    }

    /// <summary>Said of a document that the source does not have any more.</summary>
    internal static Diagnostic Gone(FetchedDocument document) => new(
        DiagnosticKind.Note, "gone from its source", FormattableString.Invariant($"its source does not have it any more (asked on {document.Asked.UtcDateTime:yyyy-MM-dd}): what was fetched before is kept, and so are its records"));
}
