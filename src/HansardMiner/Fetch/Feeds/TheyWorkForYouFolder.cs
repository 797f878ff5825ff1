using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Fetch.Feeds;

/// <summary>A folder of parlparse's files.</summary>
/// <param name="Path">Its path under scrapedxml.</param>
/// <param name="Prefix">With what its files' names begin, before the day.</param>
/// <param name="House">The House whose proceedings it holds.</param>
internal sealed record TheyWorkForYouFolder(string Path, string Prefix, House House)
{
    private const int DayLength = 10;

    /// <summary>The folders that are read. Those of lists of members, of divisions by themselves and of motions hold no proceedings.</summary>
    public static IReadOnlyList<TheyWorkForYouFolder> All { get; } =
    [
        new("debates", "debates", House.Commons),
        new("westminhall", "westminster", House.Commons),
        new("wrans", "answers", House.Commons),
        new("wms", "ministerial", House.Commons),
        new("standing", "standing", House.Commons),
        new("lordspages", "daylord", House.Lords),
        new("lordswrans", "lordswrans", House.Lords),
        new("lordswms", "lordswms", House.Lords),
        new("ni", "ni", House.NorthernIreland),
        new("sp", "sp", House.Scotland),
        new("sp-written", "spwa", House.Scotland),
        new("sp-new/meeting-of-the-parliament", "", House.Scotland),
    ];

    /// <summary>The part of the feed that it is.</summary>
    public string Part => Path.Split('/')[0];

    /// <summary>The day and revision of a file of this folder; null for another file. A committee's name has the day of its bill, too: the last day counts.</summary>
    public (DateOnly Day, string Stem, string Revision)? Read(string name)
    {
        const string end = ".xml";
        if (!name.StartsWith(Prefix, StringComparison.Ordinal) || !name.EndsWith(end, StringComparison.Ordinal))
        {
            return null;
        }
        var bare = name[..^end.Length];
        for (var at = bare.Length - DayLength; at >= Prefix.Length; at--)
        {
            if (DateOnly.TryParseExact(bare.AsSpan(at, DayLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                var rest = bare[(at + DayLength)..];
                var isRevision = rest.Length <= 2 && rest.All(char.IsAsciiLetterLower);
                var isSitting = rest.Length is > 1 and < 20 && rest[0] == '_' && rest.AsSpan(1).ContainsAnyInRange('0', '9');
                return isRevision ? (day, bare[..(at + DayLength)], rest) : isSitting ? (day, bare, "") : null;
            }
        }
        return null;
    }
}
