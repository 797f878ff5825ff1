using System;
using System.Linq;

namespace HansardMiner.Records;

/// <summary>Sources that were fetched: their path is the address they came from.</summary>
public static class SourceAddress
{
    private const int LongestName = 150;

    /// <summary>The address that the path of a source is; null for a file.</summary>
    public static Uri? Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return IsOne(path) && Uri.TryCreate(path, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? address : null;

        static bool IsOne(string path) => path.StartsWith("https://", StringComparison.Ordinal) || path.StartsWith("http://", StringComparison.Ordinal);
    }

    /// <summary>
    /// The name of a source without folders: of an address the last part of its path, decoded, without what has a meaning in the names of files; its host where the path is empty.
    /// https://www.theyworkforyou.com/pwdata/scrapedxml/debates/debates2014-01-07a.xml → debates2014-01-07a.xml
    /// </summary>
    public static string NameOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Of(path) is not { } address)
        {
            return System.IO.Path.GetFileName(path);
        }
        var last = address.Segments.Select(segment => segment.Trim('/')).LastOrDefault(segment => segment.Length > 0);
        var name = string.Concat((last is null ? address.Host : Uri.UnescapeDataString(last)).Where(IsPlain)).Trim(' ', '.');
        return name.Length == 0 ? address.Host : name.Length <= LongestName ? name : name[^LongestName..];
    }

    private static bool IsPlain(char c) => !char.IsControl(c) && !char.IsSurrogate(c) && "/\\:*?\"<>|".IndexOf(c, StringComparison.Ordinal) < 0;
}
