using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Tables;

/// <summary>The place of a cell: a label or header that is a place and nothing else.</summary>
internal static partial class CellPlace
{
    private const int LongestPlace = 60;

    private static readonly ConcurrentBag<Reading> _readings = [];

    /// <summary>The innermost place on the way to a cell, verbatim; null when there is none.</summary>
    public static string? Of(IReadOnlyList<PathPart> path)
    {
        for (var i = path.Count - 1; i >= 0; i--)
        {
            if (path[i].IsPlace)
            {
                return path[i].Words;
            }
        }
        return null;
    }

    /// <summary>Whether a label or header names a place and nothing else.</summary>
    public static bool IsPlace(PathPart part)
    {
        var words = part.Words;
        if (words.Length is < 2 or > LongestPlace || !char.IsUpper(words[0]) || part.Time is not null || TableLayout.Total().IsMatch(words) || NoPlace().IsMatch(words))
        {
            return false;
        }
        return (part.Sort == PathSort.Label && Area().IsMatch(part.Over) && !NoArea().IsMatch(part.Over)) || IsName(words);
    }

    private static bool IsName(string words)
    {
        var reading = _readings.TryTake(out var kept) ? kept : new Reading();
        reading.Read(words, 0, words.Length);
        var isName = false;
        if (reading.Sentences.Count == 1)
        {
            reading.Enter(0);
            isName = Places.Name(reading, 0, out var end) && end == reading.Count;
        }
        _readings.Add(reading);
        return isName;
    }

    // Region · Local authority · Parliamentary constituency · Country
    [GeneratedRegex(@"\b(?:regions?|countr(?:y|ies)|nations?|local authorit(?:y|ies)|council areas?|district (?:councils?|authorit(?:y|ies))|districts?|boroughs?|count(?:y|ies)|constituenc(?:y|ies)|cit(?:y|ies)|towns?|wards?|local areas?|areas?|postcode area|health boards?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Area();

    // Business area · Area of spend · Policy area · Procurement area
    [GeneratedRegex(@"\b(?:business|policy|subject|service|curriculum|programme|work|spend\w*|priority|specialt\w+|disease|crime|skills?) areas?\b|\bareas? of\b|\barea/programme\b|\bcourts?\b|\bprisons?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoArea();

    // Other · Unknown · Not stated · All · Average
    [GeneratedRegex(@"^(?:others?|unknown|not (?:stated|known|recorded|specified)|all|average|mean|median|various|multiple|national|unspecified|none)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoPlace();
}
