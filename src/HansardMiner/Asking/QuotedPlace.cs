using System;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using HansardMiner.Query;

namespace HansardMiner.Asking;

/// <summary>Where a figure or commitment stands in a list in the order of days. As text it is a cursor: letters, digits, "-" and "_".</summary>
/// <param name="Of">A mark of the question for which it is good.</param>
/// <param name="Day">The running number of the day by which the list is ordered; the greatest number for no day.</param>
/// <param name="Said">The running number of the day said, likewise.</param>
/// <param name="Id">Its id.</param>
internal sealed record QuotedPlace(string Of, int Day, int Said, string Id) : IComparable<QuotedPlace>
{
    private const char Border = '\n';

    /// <summary>The place of a hit.</summary>
    /// <param name="of">A mark of the question.</param>
    /// <param name="hit">The hit.</param>
    /// <param name="day">The day by which the list is ordered.</param>
    public static QuotedPlace At(string of, QuotedHit hit, DateOnly? day) => new(of, Number(day), Number(hit.Said), hit.Id);

    public int CompareTo(QuotedPlace? other)
    {
        if (other is null)
        {
            return 1;
        }
        var by = (Day, Said).CompareTo((other.Day, other.Said));
        var (mine, theirs) = (Parts(Id), Parts(other.Id));
        by = by != 0 ? by : string.CompareOrdinal(mine.Document, theirs.Document);
        return by != 0 ? by : (mine.Contribution, mine.Start).CompareTo((theirs.Contribution, theirs.Start));
    }

    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Of}{Border}{Day}{Border}{Said}{Border}{Id}")));

    /// <summary>Reads a cursor; null when the text is none.</summary>
    public static QuotedPlace? Parse(string cursor)
    {
        if (cursor.Length > Parameter.Longest || !Base64Url.IsValid(cursor))
        {
            return null;
        }
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split(Border, 4);
        return parts.Length == 4 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? new QuotedPlace(parts[0], day, said, parts[3]) : null;
    }

    private static int Number(DateOnly? day) => day?.DayNumber ?? int.MaxValue;

    /// <summary>twfy/debate/2014-01-07a.160.0/c4@118-121</summary>
    private static (string Document, int Contribution, int Start) Parts(string id)
    {
        var at = id.LastIndexOf('@');
        var slash = at < 0 ? -1 : id.LastIndexOf("/c", at, StringComparison.Ordinal);
        return slash > 0 && int.TryParse(id.AsSpan(slash + 2, at - slash - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var contribution)
            && int.TryParse(id.AsSpan(at + 1).ToString().Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            ? (id[..slash], contribution, start) : (id, 0, 0);
    }
}
