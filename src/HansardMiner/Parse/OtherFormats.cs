using System;
using System.Linq;

namespace HansardMiner.Parse;

/// <summary>Parliamentary formats that have no reader yet, so that a report can name them: marks of which all stand in the head.</summary>
internal static class OtherFormats
{
    private static readonly (string Name, string[] Marks)[] All =
    [
        ("the Canadian House of Commons' XML", ["<ExtractedInformation"]),
        ("Australian ParlInfo XML", ["<session.header>"]),
    ];

    /// <summary>The format whose marks stand in the text; null when it is none of these.</summary>
    public static string? NameOf(string head) =>
        Array.Find(All, format => format.Marks.All(mark => head.Contains(mark, StringComparison.Ordinal))).Name;
}
