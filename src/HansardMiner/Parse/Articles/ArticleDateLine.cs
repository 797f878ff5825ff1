using System;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Print;

namespace HansardMiner.Parse.Articles;

/// <summary>The line under a title that says when a page was published.</summary>
internal static partial class ArticleDateLine
{
    private const int Longest = 90;

    /// <summary>The day a line of date or byline states; null when it states none, only part of one, or the day of something else.</summary>
    public static DateOnly? Of(string line)
    {
        if (line.Length > Longest || NotPublished().IsMatch(line))
        {
            return null;
        }
        line = TimeOfDay().Replace(line, string.Empty).Trim();
        if (PrintedDates.Find(line) is not { } found)
        {
            return null;
        }
        return found.Span.Length * 2 >= line.Length || Byline().IsMatch(line) ? found.Date
            : line.Split('|', '•', '·').Select(PrintedDates.Whole).FirstOrDefault(day => day is not null);
    }

    /// <summary>The day in the dateline with which a paragraph of press text opens: "HARBOUR TOWN, 14 March 2015 – The fleet …"; null when it opens otherwise.</summary>
    public static DateOnly? OfDateline(string paragraph)
    {
        var opening = Dateline().Match(paragraph);
        return opening.Success ? PrintedDates.Find(opening.Groups["date"].Value)?.Date : null;
    }

    /// <summary>Whether the line says nothing else that would be lost with it: "Published: 24 September 2010", not "By Jane Example, …".</summary>
    public static bool IsOnlyDate(string line) =>
        PrintedDates.Find(line) is { } found && Label().IsMatch(line.Remove(found.Span.Start, found.Span.Length));

    // LONDON, 14 March 2015 – · Cardiff (14 March 2015):
    [GeneratedRegex(@"^\p{Lu}[\p{L} .'’,]{1,40}[,(] ?(?<date>[^–—:()]{8,30}?\d{4})\)? ?(?:[–—:]| - | -- )", RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();

    // 10.15 GMT · 5:30pm · at 09:15
    [GeneratedRegex(@"\s*[,|•·–-]?\s*(?:\bat\s+)?\b\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:GMT|BST|UTC))?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();

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
