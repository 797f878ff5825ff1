using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace HansardMiner.Fetch.Feeds;

/// <summary>
/// The listing of a folder as web servers make it: Apache's plain list, its fancy one in a table or preformatted, nginx's. All of them have a link for each file, and most have the file's
/// date and size behind it.
/// </summary>
internal static partial class DirectoryListing
{
    /// <summary>The files, in the listing's order, each once.</summary>
    public static IReadOnlyList<DirectoryEntry> Files(ListPage page, IReadOnlyList<string> hosts)
    {
        var folder = Folder(page.Address);
        var links = new SiteLinks(new Uri(page.Address, folder), page.Scan!.Base, hosts);
        var files = new List<DirectoryEntry>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var link in page.Scan.Links)
        {
            if (links.Resolve(link.Target) is not { Query.Length: 0 } address || Name(address, folder) is not { } name)
            {
                continue;
            }
            var state = State(link.After);
            if (!places.TryGetValue(name, out var place))
            {
                places[name] = files.Count;
                files.Add(new DirectoryEntry(address, name, state));
            }
            else if (files[place].State is null && state is not null)
            {
                // A listing whose icons are links, too, has two for each file.
                files[place] = files[place] with { State = state };
            }
        }
        return files;
    }

    /// <summary>The path of the folder that an address is of: the listing answers without the last slash, too.</summary>
    private static string Folder(Uri address)
    {
        var path = address.AbsolutePath;
        return path.EndsWith('/') || path.LastIndexOf('.') > path.LastIndexOf('/') ? path[..(path.LastIndexOf('/') + 1)] : path + "/";
    }

    /// <summary>The name of a file that stands in the folder itself; null for another address.</summary>
    private static string? Name(Uri address, string folder)
    {
        var path = address.AbsolutePath;
        if (!path.StartsWith(folder, StringComparison.Ordinal) || path.Length == folder.Length || path.IndexOf('/', folder.Length) >= 0)
        {
            return null;
        }
        var name = Uri.UnescapeDataString(path[folder.Length..]);
        return name.Any(char.IsControl) || name.Contains('/', StringComparison.Ordinal) || name.Contains('\\', StringComparison.Ordinal) ? null : name;
    }

    private static string? State(string after) =>
        Details().Match(after) is { Success: true } match ? $"{match.Groups["day"].Value} {match.Groups["time"].Value} {match.Groups["size"].Value}".TrimEnd() : null;

    // 2009-10-27 14:30 458K · 27-Oct-2009 14:30:05 468938 · 2009-10-27T14:30:05Z -
    [GeneratedRegex(@"^[^\d]{0,40}(?<day>\d{4}-\d\d-\d\d|\d{1,2}-[A-Z][a-z]{2}-\d{4})[ T]{1,3}(?<time>\d\d:\d\d(?::\d\d)?)Z?(?:\s{1,3}(?<size>\d[\d.,]{0,20}\s?(?:[KMGT]i?)?B?))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Details();
}
