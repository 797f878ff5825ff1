using System;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HansardMiner.Query;

/// <summary>
/// Where a hit stands in the order of a search: what comes behind it is the next page, also when contributions came or went meanwhile. As text it is a cursor:
/// letters, digits, "-" and "_".
/// </summary>
/// <remarks>
/// When contributions come or go, the scores of all others change. An engine therefore goes by the score that the hit has now, where it still is one, and by the
/// score that it had only when it is gone. In the order of days nothing of this is needed.
/// </remarks>
/// <param name="Score">The hit's score; 0 in the order of days.</param>
/// <param name="Day">The day's running number from 1 (<see cref="DateOnly.DayNumber"/> + 1); 0 for no day.</param>
/// <param name="Document">The id of its document.</param>
/// <param name="Ordinal">Its place in the document.</param>
/// <param name="Of">A mark of the query and the order for which it is good.</param>
public sealed record HitPlace(double Score, int Day, string Document, int Ordinal, string Of)
{
    private const char Border = '\n';

    /// <summary>The mark of a query in an order.</summary>
    public static string MarkOf(SearchQuery query, SearchOrder order) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{order} {QueryText.Of(query)}")).AsSpan(0, 6));

    /// <summary>The cursor.</summary>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $"{Of}{Border}{BitConverter.DoubleToInt64Bits(Score):x}{Border}{Day}{Border}{Ordinal}{Border}{Document}")));

    /// <summary>Reads a cursor; null when the text is none.</summary>
    public static HitPlace? Parse(string? cursor)
    {
        if (string.IsNullOrEmpty(cursor) || cursor.Length > 2000 || !Base64Url.IsValid(cursor))
        {
            return null;
        }
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split(Border, 5);
        return parts.Length == 5 && long.TryParse(parts[1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var score)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && int.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
            ? new HitPlace(BitConverter.Int64BitsToDouble(score), day, parts[4], ordinal, parts[0])
            : null;
    }
}
