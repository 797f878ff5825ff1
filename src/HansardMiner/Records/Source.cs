namespace HansardMiner.Records;

/// <summary>The bytes a record came from.</summary>
/// <param name="Path">The path as given to <c>mine</c>, with forward slashes.</param>
/// <param name="Sha256">The SHA-256 of the bytes, lower-case hexadecimal; null when they could not be read.</param>
/// <param name="Bytes">The number of bytes.</param>
public sealed record Source(string Path, string? Sha256, long Bytes)
{
    /// <summary>Which build of the readers and rules read it; null when not known. Another build reads an unchanged source again.</summary>
    public string? ReadBy { get; init; }
}
