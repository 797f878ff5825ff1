using System;
using System.Globalization;
using System.Text.Json;
using HansardMiner.Records;

namespace HansardMiner.Fetch.Feeds;

/// <summary>The facts of an object of a list; a fact that is missing, null or of another kind is null.</summary>
internal static class JsonFacts
{
    private const int LongestId = 120;

    /// <summary>The value of a field; null when the object has no such field. A field that is null is there.</summary>
    public static JsonElement? Field(this JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) ? value : null;

    /// <summary>The words of a field, trimmed.</summary>
    public static string? Words(this JsonElement item, string name) =>
        item.Field(name) is { ValueKind: JsonValueKind.String } value && value.GetString()!.Trim() is { Length: > 0 } words ? words : null;

    /// <summary>The identifying words or number of a field, as an address may hold it.</summary>
    public static string? Id(this JsonElement item, string name)
    {
        var id = item.Field(name) is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : item.Words(name);
        return id is null || id.Length > LongestId || id.AsSpan().ContainsAnyInRange('\0', ' ') || id.AsSpan().Trim('.').IsEmpty ? null : id;
    }

    /// <summary>The id of a field, where it is a whole number above zero.</summary>
    public static string? NumberId(this JsonElement item, string name) =>
        item.Id(name) is { } id && id[0] != '0' && !id.AsSpan().ContainsAnyExceptInRange('0', '9') ? id : null;

    /// <summary>The whole number of a field.</summary>
    public static long? Number(this JsonElement item, string name) =>
        item.Field(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number) ? number : null;

    /// <summary>Whether a field is true.</summary>
    public static bool Is(this JsonElement item, string name) => item.Field(name) is { ValueKind: JsonValueKind.True };

    /// <summary>The day of a field.</summary>
    public static DateOnly? Day(this JsonElement item, string name) => DayOf(item.Words(name));

    /// <summary>The House of a field.</summary>
    public static House? House(this JsonElement item, string name) => item.Words(name)?.ToUpperInvariant() switch
    {
        "COMMONS" => Records.House.Commons,
        "LORDS" => Records.House.Lords,
        _ => null,
    };

    /// <summary>The day of a time as sources write it: 2031-11-03, 2031-11-03T00:00:00.</summary>
    public static DateOnly? DayOf(string? words) =>
        words is { Length: >= 10 } && (words.Length == 10 || words[10] is 'T' or ' ') && DateOnly.TryParseExact(words.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : null;
}
