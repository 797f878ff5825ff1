using System;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Records;

namespace HansardMiner.Mining;

/// <summary>Sources that were fetched, beside what the archives that an index was mined from say of them now.</summary>
/// <param name="archives">The archives.</param>
public sealed class FetchedComparison(FetchedArchives archives)
{
    /// <summary>Why a source is no longer what was read, by the hashes that the archives state; null when it still is.</summary>
    /// <param name="source">The source; its path is an address.</param>
    public string? Changed(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.Sha256 is not { } sha)
        {
            return null;
        }
        if (archives.All.Any(archive => archive.Knows(source.Path, sha) is { IsHeld: true } && archive.Bytes.Has(sha)))
        {
            return null;
        }
        var held = archives.All.Select(archive => archive.Fetched(source.Path)).OfType<FetchedDocument>().ToList();
        return held.MaxBy(document => document.Since) is { } newer ? FormattableString.Invariant($"another version was fetched on {newer.Since.UtcDateTime:yyyy-MM-dd}, and is not mined yet")
            : archives.All.Count == 0 ? "the archive it was mined from is gone, or has moved: mine it where it is now"
            : archives.All.Any(archive => archive.Bytes.Has(sha)) ? "the archive does not list it any more: fetch it again" : "the archive does not have it any more: fetch it again";
    }

    /// <summary>That the site does not have a source any more, with the day on which it was asked; null while it does, as far as is known.</summary>
    public string? Gone(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return archives.All.Any(archive => archive.Knows(source.Path, source.Sha256 ?? "") is { Last: FetchOutcome.Gone or FetchOutcome.NotFound })
            && archives.All.Select(archive => archive.Fetched(source.Path)).OfType<FetchedDocument>().MaxBy(document => document.Asked) is { IsGone: true } gone ? FetchedSource.Gone(gone).Message : null;
    }
}
