using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace HansardMiner.Fetch.Feeds;

/// <summary>Builds addresses: the same parts always give the same letters.</summary>
internal static class FeedAddress
{
    /// <summary>The media types of JSON.</summary>
    public static IReadOnlyList<string> Json { get; } = ["application/json", "text/json"];

    /// <summary>A path of a host with its parameters, in their order; those that are null are left out.</summary>
    public static Uri Of(string path, params ReadOnlySpan<(string Name, string? Value)> parameters)
    {
        var address = new StringBuilder(path);
        var sign = '?';
        foreach (var (name, value) in parameters)
        {
            if (value is not null)
            {
                address.Append(sign).Append(name).Append('=').Append(Escaped(value));
                sign = '&';
            }
        }
        return new Uri(address.ToString());
    }

    /// <summary>A part of an address as it may stand in a path or a parameter. What is no valid Unicode stands as U+FFFD.</summary>
    public static string Escaped(string part) => Uri.EscapeDataString(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(part)));

    /// <summary>2014-01-07.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number in digits.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
