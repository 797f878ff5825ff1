using System;
using System.Text.RegularExpressions;

namespace HansardMiner.Parse;

/// <summary>The line under a title that says when a page was published.</summary>
internal static partial class ArticleDateLine
{
    private const int Longest = 90;

    /// <summary>The day a line of date or byline states; null when it states none, only part of one, or the day of something else.</summary>
    public static DateOnly? Of(string line)
    {
        if (line.Length > Longest || NotPublished().IsMatch(line) || PrintedDates.Find(line) is not { } found)
        {
            return null;
        }
        return found.Span.Length * 2 >= line.Length || Byline().IsMatch(line) ? found.Date : null;
    }

    /// <summary>Whether the line says nothing else that would be lost with it: "Published: 24 September 2010", not "By Jane Example, …".</summary>
    public static bool IsOnlyDate(string line) =>
        PrintedDates.Find(line) is { } found && Label().IsMatch(line.Remove(found.Span.Start, found.Span.Length));

    // Last updated 3 May 2015: not the day it was published
    [GeneratedRegex(@"\b(?:updated|modified|reviewed|amended|accessed|retrieved|expires|until|deadline|closing)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotPublished();

    // Published: 24 September 2010 · By Jane Example, 24 September 2010 · Posted on …
    [GeneratedRegex(@"^(?:published|posted|date|by|press release|news|from|written by|release date|issued)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    // Published: · Posted on
    [GeneratedRegex(@"^\W*(?:(?:published|posted|date|issued|release date)(?: on)?)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
