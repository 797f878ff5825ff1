using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
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

    /// <summary>Unpacks the bytes under their file's name, since readers look at it, and reads them; false when they are not in the archive.</summary>
    private bool Read(Capture version, Action<Document, IReadOnlyList<IReadOnlyList<Claim>>> take)
    {
        using var bytes = archive.Open(version.Sha256);
        if (bytes is null)
        {
            return false;
        }
        var folder = Directory.CreateTempSubdirectory("hansard-version-").FullName;
        try
        {
            var file = Path.Combine(folder, Path.GetFileName(version.Path));
            using (var unpacked = new FileStream(file, FileMode.CreateNew, FileAccess.Write))
            {
                bytes.CopyTo(unpacked);
            }
            SourceReading.Of(file, take, cancellation);
            return true;
        }
        catch (InvalidDataException fault)
        {
            throw new StoreException($"the archived bytes of {version.Path} ({version.Sha256}) are damaged: {fault.Message}", fault);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
