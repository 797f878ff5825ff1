using System;

namespace HansardMiner.Parse.Sources;

/// <summary>The beginning of a source, from which its format is recognised.</summary>
/// <param name="FileName">The file's name without folders; a reader may take facts from it (a day's revision letter) but never its format.</param>
/// <param name="Text">The first 64 kB decoded, byte order mark removed.</param>
/// <param name="Length">The number of bytes of the whole source.</param>
public sealed record SourceHead(string FileName, string Text, long Length)
{
    /// <summary>The address it was fetched from; null for a file. A reader may take facts from it (a day, the name of a page) but never its format.</summary>
    public Uri? Address { get; init; }
}
