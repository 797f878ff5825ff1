using System;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Parse.TheyWorkForYou;

/// <summary>
/// Which House a section of a file is of. Written answers and statements of both Houses have the same kind of id,
/// so there the file's name, the speakers' ids, the question numbers and the columns decide, and nothing does when they are silent.
/// </summary>
/// <param name="FileName">The file's name.</param>
/// <param name="Evidence">What the beginning of the file shows, for documents that show nothing themselves.</param>
internal sealed record TheyWorkForYouHouse(string FileName, House? Evidence)
{
    /// <summary>Looks at the name and the beginning of a file.</summary>
    public static TheyWorkForYouHouse Of(SourceHead head)
    {
        var text = head.Text;
        House? evidence = head.FileName.Contains("lords", StringComparison.OrdinalIgnoreCase) ? House.Lords
            : text.Contains("uk.org.publicwhip/lord/", StringComparison.Ordinal) || text.Contains("qnum=\"HL", StringComparison.Ordinal) ? House.Lords
            : text.Contains("uk.org.publicwhip/member/", StringComparison.Ordinal) ? House.Commons
            : null;
        return new(head.FileName, evidence);
    }

    /// <summary>The House of a document.</summary>
    /// <param name="section">The id's section; null when the document has no id.</param>
    /// <param name="first">The first turn that has a speaker; null when there is none.</param>
    /// <param name="column">Its column as it stands in the file.</param>
    public House? Find(string? section, TheyWorkForYouTurn? first, string? column) => section switch
    {
        "debate" or "westminhall" or "standing" => House.Commons,
        "lords" => House.Lords,
        "spor" or "spwa" or "spdivision" or "spmotion" or "spq" => House.Scotland,
        "ni" => House.NorthernIreland,
        "wrans" or "wms" => FileName.Contains("lords", StringComparison.OrdinalIgnoreCase) ? House.Lords : Shown(first, column) ?? Evidence,
        _ => null,
    };

    /// <summary>The column with the letters that the Official Report prints and the files of some sections leave out.</summary>
    public static Column? Column(string? section, House? house, string? column)
    {
        if (string.IsNullOrEmpty(column))
        {
            return null;
        }
        var isBare = !column.AsSpan().ContainsAnyExceptInRange('0', '9');
        return new Column((section, house) switch
        {
            ("westminhall", _) when isBare => column + "WH",
            ("wrans", House.Lords) when isBare => "WA" + column,
            ("wms", House.Lords) when isBare => "WS" + column,
            _ => column,
        });
    }

    private static House? Shown(TheyWorkForYouTurn? turn, string? column)
    {
        var page = turn?.Attribute("url") ?? "";
        if (turn?.PersonId?.Contains("/lord/", StringComparison.Ordinal) == true
            || turn?.Uins is [{ Value: ['H', 'L', ..] }, ..]
            || column?.StartsWith("WA", StringComparison.Ordinal) == true
            || page.Contains("/ldhansrd/", StringComparison.Ordinal) || page.Contains("/Lords/", StringComparison.Ordinal))
        {
            return House.Lords;
        }
        return turn?.PersonId?.Contains("/member/", StringComparison.Ordinal) == true
            || column?.EndsWith('W') == true || column?.EndsWith("WS", StringComparison.Ordinal) == true
            || page.Contains("/cmhansrd/", StringComparison.Ordinal) || page.Contains("/Commons/", StringComparison.Ordinal)
            ? House.Commons
            : null;
    }
}
