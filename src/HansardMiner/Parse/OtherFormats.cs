using System;
using System.Linq;

namespace HansardMiner.Parse;

/// <summary>Parliamentary formats that have no reader yet, so that a report can name them: marks of which all stand in the head.</summary>
internal static class OtherFormats
{
    private static readonly (string Name, string[] Marks)[] All =
    [
<<<<<<< HEAD
        ("the Hansard archive's XML", ["<hansard", "<col>"]),
        ("the Hansard archive's XML", ["<housecommons"]),
        ("the Hansard archive's XML", ["<houselords"]),
        ("the Hansard archive's XML", ["<writtenanswers"]),
        ("the Hansard archive's XML", ["<westminsterhall"]),
        ("the Hansard archive's XML", ["<grandcommittee"]),
        ("the Canadian House of Commons' XML", ["<ExtractedInformation"]),
        ("Australian ParlInfo XML", ["<session.header>"]),
        ("a page of publications.parliament.uk", ["class=\"anchor-column\""]),
=======
        ("ParlaMint TEI", ["<TEI", "ParlaMint"]),
        ("Parliament Q&A XML", ["data.parliament.uk/QnA"]),
        ("the Canadian House of Commons' XML", ["<ExtractedInformation"]),
        ("Australian ParlInfo XML", ["<session.header>"]),
        ("JSON of hansard-api.parliament.uk", ["\"Overview\"", "\"Navigator\""]),
        ("Parliamentary Search JSON", ["\"responseHeader\""]),
        ("Parliamentary Search JSON", ["_t\"", "\"date_dt\""]),
        ("Linked Data API JSON", ["\"_value\""]),
>>>>>>> volumes
    ];

    /// <summary>The format whose marks stand in the text; null when it is none of these.</summary>
    public static string? NameOf(string head) =>
        Array.Find(All, format => format.Marks.All(mark => head.Contains(mark, StringComparison.Ordinal))).Name;
}
