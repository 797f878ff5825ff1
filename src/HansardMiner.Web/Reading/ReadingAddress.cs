using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HansardMiner.Web.Reading;

/// <summary>What the path below <c>/c/</c> asks for: a record, or something of it.</summary>
/// <param name="Id">The id of the record.</param>
/// <param name="Page">What of it.</param>
/// <param name="Table">The number of a table, where one is asked for; else 0.</param>
internal sealed partial record ReadingAddress(string Id, ReadingPart Page, int Table = 0)
{
    /// <summary>Reads a path; a path without such an ending is an id as it stands.</summary>
    public static ReadingAddress Of(string path)
    {
        var match = Ending().Match(path);
        if (!match.Success)
        {
            return new ReadingAddress(path, ReadingPart.Record);
        }
        var id = path[..match.Index];
        return match.Groups["table"] is { Success: true } table
            ? new ReadingAddress(id, match.Groups["csv"].Success ? ReadingPart.Csv : ReadingPart.Table, int.Parse(table.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
            : new ReadingAddress(id, Enum.Parse<ReadingPart>(match.Groups["page"].ValueSpan, ignoreCase: true));
    }

    // /quoted · /like · /t1 · /t1.csv
    [GeneratedRegex(@"/(?:(?<page>quoted|like)|t(?<table>[1-9]\d{0,3})(?<csv>\.csv)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
