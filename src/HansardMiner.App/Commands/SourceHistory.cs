using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.App.Setup;
using HansardMiner.Mining;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.App.Commands;

/// <summary>Finds versions of sources, and records as those versions had them.</summary>
internal static class SourceHistory
{
    /// <summary>The sources that a path or an id names, with the id of the document if it was one.</summary>
    /// <exception cref="UserException">Nothing is called so.</exception>
    public static (IReadOnlyList<string> Paths, RecordId? Document) Named(IRecordStore store, string typed)
    {
        if (store.Captures(typed).Count > 0)
        {
            return ([typed], null);
        }
        var shown = typed.Replace('\\', '/').TrimEnd('/');
        shown = shown.StartsWith("./", StringComparison.Ordinal) ? shown[2..] : shown;
        if (store.Captures(shown).Count > 0)
        {
            return ([shown], null);
        }
        if (store.Find(typed) is { } stored)
        {
            return ([stored.SourcePath, .. stored.OtherSources], stored.Document.Id);
        }
        var ending = store.Captures().Select(c => c.Path).Distinct(StringComparer.Ordinal).Where(p => p.EndsWith("/" + shown, StringComparison.Ordinal)).ToList();
        return ending.Count == 1 ? (ending, null)
            : throw new UserException(ending.Count > 1
                ? $"several sources end in {typed}: {string.Join(", ", ending)}"
                : $"{typed} is neither a source of the index nor the id of a record: copy a path from “hansard status --verbose”");
    }

    /// <summary>A record as an earlier version of its source had it.</summary>
    /// <param name="engines">The index.</param>
    /// <param name="versions">Reads the archive.</param>
    /// <param name="id">The record's id; it need not be in the index any more.</param>
    /// <param name="version">The number of the version, from 1, or the beginning of its SHA-256.</param>
    public static (StoredDocument Stored, Capture Version) Find(Engines engines, SourceVersions versions, string id, string version)
    {
        var known = engines.Store.Find(id);
        var paths = known is null ? [.. engines.Store.Captures().Select(c => c.Path).Distinct(StringComparer.Ordinal)] : new[] { known.SourcePath }.Concat(known.OtherSources).ToList();
        var hasVersion = false;
        foreach (var path in paths)
        {
            var captures = engines.Store.Captures(path);
            if (Choose(captures, version) is not { } chosen || (known is null && captures.Count < 2))
            {
                continue;
            }
            hasVersion = true;
            if (versions.Find(chosen, id) is { } found)
            {
                return (Stored(found.Document, found.Claims, found.Ordinal, path), chosen);
            }
        }
        throw new UserException(hasVersion || known is null
            ? $"version {version} of its source does not have {id}, or its bytes are not in the archive: see “hansard history {paths.FirstOrDefault()}”"
            : $"{paths[0]} has no version {version}: see “hansard history {paths[0]}”");
    }

    private static Capture? Choose(IReadOnlyList<Capture> captures, string version) =>
        int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 9999
            ? number >= 1 && number <= captures.Count ? captures[number - 1] : null
            : version.Length < 4 ? null : captures.FirstOrDefault(c => c.Sha256.StartsWith(version, StringComparison.OrdinalIgnoreCase));

    private static StoredDocument Stored(Document document, IReadOnlyList<IReadOnlyList<Claims.Claim>> claims, int? ordinal, string path) => new(
        document,
        [.. claims.SelectMany((list, i) => list.Select(claim => ClaimHits.Of(document, i + 1, document.Contributions[i], claim, path)))],
        path, ordinal is { } asked ? document.Id.Contribution(asked) : null, []);
}
