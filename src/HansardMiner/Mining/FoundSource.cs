using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Mining;

/// <summary>A path to be mined.</summary>
/// <param name="Path">The path as users see it, with forward slashes, or the address it was fetched from.</param>
/// <param name="Bytes">The bytes the file system states; 0 when it states none.</param>
/// <param name="Fault">Why it cannot be opened, if that is known already.</param>
internal sealed record FoundSource(string Path, long Bytes, Diagnostic? Fault = null)
{
    /// <summary>Where its bytes are, if it was fetched; null for a file.</summary>
    public FetchedSource? Fetched { get; init; }

    /// <summary>Opens it, or says why it cannot be opened.</summary>
    public (SourceFile? File, Diagnostic? Fault) Open() => Fault is not null ? (null, Fault)
        : Fetched is null ? SourceFile.Open(Path) : SourceFile.OpenKept(Path, Fetched.Document.Sha256, () => Fetched.Archive.Open(Fetched.Document.Sha256));
}
