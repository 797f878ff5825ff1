using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

namespace HansardMiner.Fetch.Safety;

/// <summary>What is kept of the headers of an answer.</summary>
internal static class AnswerHeaders
{
    private const int Most = 100;
    private const int LongestValue = 4_000;
    private const int LongestWhy = 600;

    /// <summary>The headers by lower-case name, several values joined by a comma; without cookies, without control characters, no more and no longer than documents need.</summary>
    public static IReadOnlyDictionary<string, string> Of(HttpResponseMessage answer)
    {
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, values) in All(answer))
        {
            var key = name.ToLowerInvariant();
            if (headers.Count == Most)
            {
                break;
            }
            if (key is "set-cookie" or "set-cookie2" || name.Length > 100)
            {
                continue;
            }
            var value = Clean(string.Join(", ", values));
            headers[key] = headers.TryGetValue(key, out var before) ? Clean(before + ", " + value) : value;
        }
        return headers;
    }

    /// <summary>The length that the answer says its body has; null when it says none.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="isClear">False when it says several things, or no number.</param>
    public static long? Length(HttpResponseMessage answer, out bool isClear)
    {
        string[] values = [.. All(answer).Where(header => header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)).SelectMany(header => header.Value)];
        if (values.Length == 0 || answer.Headers.TransferEncodingChunked == true)
        {
            isClear = true;
            return null;
        }
        isClear = long.TryParse(values[0].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var length) && values.Length == 1;
        return length;
    }

    /// <summary>How long the host asks to be left alone: <c>Retry-After: 120</c> or <c>Retry-After: Mon, 03 Feb 2014 14:30:00 GMT</c>; null when it does not say.</summary>
    public static TimeSpan? RetryAfter(IReadOnlyDictionary<string, string> headers, DateTimeOffset now)
    {
        if (!headers.TryGetValue("retry-after", out var value))
        {
            return null;
        }
        if (value.Length > 0 && value.All(char.IsAsciiDigit))
        {
            return double.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < TimeSpan.MaxValue.TotalSeconds / 2 ? TimeSpan.FromSeconds(seconds) : TimeSpan.MaxValue;
        }
        return RetryConditionHeaderValue.TryParse(value, out var parsed) && parsed.Date is { } date ? (date > now ? date - now : TimeSpan.Zero) : null;
    }

    /// <summary>Where a redirect leads, made absolute and without its fragment; null when it leads to no address.</summary>
    public static Uri? Target(string? location, Uri from)
    {
        if (string.IsNullOrWhiteSpace(location) || !Uri.TryCreate(from, Utf8(location.Trim()), out var target) || !target.IsAbsoluteUri)
        {
            return null;
        }
        return target.Fragment.Length == 0 ? target : Uri.TryCreate(target.AbsoluteUri[..^target.Fragment.Length], UriKind.Absolute, out var whole) ? whole : null;
    }

    /// <summary>A sentence that may quote what was sent, fit to be shown: without control characters and marks that turn the direction of reading, and not endless.</summary>
    public static string? Shown(string? why) => why is null ? null
        : string.Concat(why.Where(letter => !char.IsControl(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)).Take(LongestWhy));

    private static IEnumerable<KeyValuePair<string, HeaderStringValues>> All(HttpResponseMessage answer) => answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated);

    private static string Clean(string value)
    {
        var clean = new StringBuilder();
        foreach (var letter in value.AsSpan(0, Math.Min(value.Length, LongestValue)))
        {
            clean.Append(char.IsControl(letter) ? "" : letter);
        }
        return clean.ToString().Trim();
    }

    /// <summary>Headers are read byte by byte as letters; where they are UTF-8 they are read so again.</summary>
    private static string Utf8(string text)
    {
        if (text.All(char.IsAscii) || text.Any(letter => letter > 0xFF))
        {
            return text;
        }
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Encoding.Latin1.GetBytes(text));
        }
        catch (DecoderFallbackException)
        {
            return text;
        }
    }
}
