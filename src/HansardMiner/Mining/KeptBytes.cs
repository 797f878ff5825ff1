using System;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Mining;

/// <summary>The bytes of a source on their way into the archive, beside the reading.</summary>
/// <param name="FileTime">When the file was last written, or these bytes were first fetched; null when not known.</param>
/// <param name="Keeping">Whether they are kept, once it is done; null when there is no archive.</param>
internal sealed record KeptBytes(DateTimeOffset? FileTime, Task<bool>? Keeping)
{
    /// <summary>Whether the file was changed between its hash and its keeping. Waits for the keeping.</summary>
    public bool HasChanged => Keeping is not null && !Keeping.GetAwaiter().GetResult();

    /// <summary>Begins to keep the bytes of a file, unless the archive has them.</summary>
    public static KeptBytes Of(FoundSource found, SourceFile file, RawArchive? archive, TaskFactory tasks) => found.Fetched is { } fetched ? Of(fetched) : new(
        FileTimes.LastWritten(found.Path), archive is null ? null : archive.Has(file.Sha256) ? Task.FromResult(true) : tasks.StartNew(() => archive.Keep(file.Sha256, file.OpenBytes)));

    /// <summary>What was fetched is kept where it is, and is as old as its retrieval.</summary>
    public static KeptBytes Of(FetchedSource fetched) => new(FileTimes.Whole(fetched.Document.Since), Task.FromResult(true));

    /// <summary>The version for the record. Waits for the keeping.</summary>
    public Capture? Capture(Source source, string? format, SourceOutcome outcome, DateTimeOffset mined) => source.Sha256 is not { } sha ? null
        : new Capture(source.Path, sha, source.Bytes, FileTime, FileTime, mined, format, outcome, Keeping is not null && Keeping.GetAwaiter().GetResult());
}
