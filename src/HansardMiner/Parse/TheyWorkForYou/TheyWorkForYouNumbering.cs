using System;
using System.Globalization;

namespace HansardMiner.Parse.TheyWorkForYou;

/// <summary>
/// Whether the ids of a file's headings and turns follow each other: <c>…/debate/2009-10-26b.125.5</c> is followed by <c>125.6</c>, or by a later column's <c>.0</c>.
/// Where they do not, a piece may be missing though the tags fit together.
/// </summary>
internal sealed class TheyWorkForYouNumbering
{
    private (int Column, int Number)? _last;

    /// <summary>In how many places numbers are skipped.</summary>
    public int Jumps { get; private set; }

    /// <summary>The id before which the first of them are.</summary>
    public string? First { get; private set; }

    /// <summary>Takes an id; written answers, whose ids hold question numbers, and others that have no column and number are passed over.</summary>
    public void Take(string? id)
    {
        if (id is null || !id.StartsWith("uk.org.publicwhip/", StringComparison.Ordinal) || Numbers(id) is not { } here)
        {
            return;
        }
        if (_last is { } last && here != last && !(here.Column == last.Column && here.Number == last.Number + 1) && !(here.Column > last.Column && here.Number <= 1))
        {
            Jumps++;
            First ??= id;
        }
        _last = here;
    }

    private static (int Column, int Number)? Numbers(string id)
    {
        var end = id.LastIndexOf('.');
        var middle = end <= 0 ? -1 : id.LastIndexOf('.', end - 1);
        // A number of six digits is a written question's.
        return middle > 0 && end - middle <= 6
            && int.TryParse(id.AsSpan(middle + 1, end - middle - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var column)
            && int.TryParse(id.AsSpan(end + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (column, number) : null;
    }
}
