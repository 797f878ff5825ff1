using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using HansardMiner.Archive;
using HansardMiner.Claims;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Mining;

/// <summary>Reads earlier versions of a source again from the archive, with the readers and rules of today, and compares them.</summary>
/// <param name="archive">The archive.</param>
/// <param name="cancellation">Stops the reading.</param>
public sealed class SourceVersions(RawArchive archive, CancellationToken cancellation)
{
    /// <summary>What changed from one version to the next, by id; null when the bytes of one of them are not in the archive.</summary>
    public IReadOnlyList<RecordChange>? Compare(Capture older, Capture newer)
    {
        if (Prints(older) is not { } before || Prints(newer) is not { } after)
        {
            return null;
        }
        return [.. before.Keys.Union(after.Keys).Order().Select(id => RecordPrint.Compare(id, before.GetValueOrDefault(id), after.GetValueOrDefault(id))).OfType<RecordChange>()];
    }

    /// <summary>A document as a version of its source had it; null when that version does not have it, or its bytes are not in the archive.</summary>
    /// <param name="version">The version.</param>
    /// <param name="id">A document's, contribution's or figure's id.</param>
    public (Document Document, IReadOnlyList<IReadOnlyList<Claim>> Claims, int? Ordinal)? Find(Capture version, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        (Document Document, IReadOnlyList<IReadOnlyList<Claim>> Claims, int? Ordinal)? found = null;
        Read(version, (document, claims) =>
        {
            if (found is null && Names(id, document, out var ordinal))
            {
                found = (document, claims, ordinal);
            }
        });
        return found;
    }

    /// <summary>Whether an id names the document or a contribution of it: …/c4, …/c4@118-121.</summary>
    private static bool Names(string id, Document document, out int? ordinal)
    {
        ordinal = null;
        var own = document.Id.Value;
        if (id.Equals(own, StringComparison.OrdinalIgnoreCase) || (document.SourceId is { } source && id.Equals(source, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }
        if (!id.StartsWith(own + "/c", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }
        var rest = id.AsSpan(own.Length + 2);
        rest = rest.IndexOf('@') is var at and >= 0 ? rest[..at] : rest;
        if (!int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > document.Contributions.Count)
        {
            return false;
        }
        ordinal = number;
        return true;
    }

    private Dictionary<RecordId, RecordPrint>? Prints(Capture version)
    {
        var prints = new Dictionary<RecordId, RecordPrint>();
        return Read(version, (document, claims) => prints[document.Id] = RecordPrint.Of(document, claims)) ? prints : null;
    }

    /// <summary>Reads the bytes under the name they had, since readers look at it; false when they are not in the archive.</summary>
    private bool Read(Capture version, Action<Document, IReadOnlyList<IReadOnlyList<Claim>>> take)
    {
        if (!archive.Has(version.Sha256))
        {
            return false;
        }
        if (archive.Check(version.Sha256) is { } fault)
        {
            throw new StoreException($"{version.Sha256}, a version of {version.Path}, {fault}");
        }
        var document = new FetchedDocument(version.Path, version.Sha256, version.Bytes, version.FirstMined, version.FirstMined, FetchOutcome.Held);
        SourceReading.Of(new FoundSource(version.Path, version.Bytes) { Fetched = new FetchedSource(archive, document, null) }, take, cancellation);
        return true;
    }
}
