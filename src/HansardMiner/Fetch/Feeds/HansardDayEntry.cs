using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace HansardMiner.Fetch.Feeds;

/// <summary>A debate that a page of the day lists, with those that it lists under it.</summary>
/// <param name="Id">The site's id.</param>
/// <param name="Slug">The title as the address has it; empty when it has none.</param>
/// <param name="Title">The title as it is listed.</param>
internal sealed record HansardDayEntry(string Id, string Slug, string Title)
{
    private const int Deepest = 8;

    /// <summary>The debates listed under it.</summary>
    public List<HansardDayEntry> Under { get; } = [];

    /// <summary>The debates under it in one string, for the request of its page; null when there are none.</summary>
    public string? Step
    {
        get
        {
            var lines = new StringBuilder();
            Write(lines, Under, 0);
            return lines.Length == 0 ? null : lines.ToString();
        }
    }

    /// <summary>The debates of a <see cref="Step"/>.</summary>
    public static IReadOnlyList<HansardDayEntry> OfStep(string step)
    {
        var first = new List<HansardDayEntry>();
        var open = new List<List<HansardDayEntry>> { first };
        foreach (var line in step.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split('\t') is not [var depth, var id, var slug, var title] || depth.Length == 0 || depth[0] - '0' is not (>= 0 and < Deepest) || depth[0] - '0' >= open.Count)
            {
                continue;
            }
            var at = depth[0] - '0';
            var entry = new HansardDayEntry(id, slug, title);
            open[at].Add(entry);
            open.RemoveRange(at + 1, open.Count - at - 1);
            open.Add(entry.Under);
        }
        return first;
    }

    /// <summary>Whether one of the headings of a page is its own: it is shown there.</summary>
    /// <param name="headings">The headings, <see cref="Letters"/> only.</param>
    public bool IsShown(IReadOnlySet<string> headings) =>
        (Letters(Title) is { Length: > 0 } title && headings.Contains(title)) || (Letters(Uri.UnescapeDataString(Slug)) is { Length: > 0 } slug && headings.Contains(slug));

    /// <summary>The letters and digits of a title: the site's addresses leave out everything else, and write "and" for an ampersand.</summary>
    public static string Letters(string title) => string.Concat(title.Replace("&", "and", StringComparison.Ordinal).Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static void Write(StringBuilder lines, List<HansardDayEntry> entries, int depth)
    {
        foreach (var entry in entries)
        {
            lines.Append((char)('0' + depth)).Append('\t').Append(entry.Id).Append('\t').Append(entry.Slug).Append('\t').Append(entry.Title).Append('\n');
            Write(lines, entry.Under, Math.Min(depth + 1, Deepest - 1));
        }
    }
}
