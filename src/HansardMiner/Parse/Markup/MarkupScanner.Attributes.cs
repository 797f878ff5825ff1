using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Net;

namespace HansardMiner.Parse.Markup;

/// <content>The attributes of tags; names and values that come again and again are made once.</content>
internal sealed partial class MarkupScanner
{
    private const string White = " \t\r\n";

    private static readonly SearchValues<char> _outsideNames = SearchValues.Create(" \t\r\n\"'");

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly string?[] _recent = new string?[256];

    /// <summary>The value of an attribute of the start tag, entities decoded; null when it has none of that name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="comparison">HTML writes names in either case, XML in one.</param>
    public string? Attribute(string name, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
    {
        var tag = _buffer.AsSpan(_tag.Start, _tag.Length);
        for (var from = 0; from < tag.Length;)
        {
            var at = tag[from..].IndexOf(name, comparison);
            if (at < 0)
            {
                return null;
            }
            at += from;
            var after = tag[(at + name.Length)..].TrimStart();
            from = at + name.Length;
            if (at > 0 && (char.IsWhiteSpace(tag[at - 1]) || tag[at - 1] == ':') && after.Length > 1 && after[0] == '=')
            {
                var value = after[1..].TrimStart();
                if (value.Length > 0 && value[0] is '"' or '\'')
                {
                    var close = value[1..].IndexOf(value[0]);
                    return Decoded(close < 0 ? value[1..] : value.Slice(1, close));
                }
                var end = value.IndexOfAny(" \t\r\n>");
                return (end < 0 ? value : value[..end]).ToString();
            }
        }
        return null;
    }

    /// <summary>The value of an attribute as a number; null when it has none of that name or it is none.</summary>
    public int? Number(string name) => int.TryParse(Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The attributes of the start tag in order, without prefixes, entities decoded.</summary>
    public void Attributes(List<KeyValuePair<string, string>> taken)
    {
        taken.Clear();
        var tag = _buffer.AsSpan(_tag.Start, _tag.Length);
        var rest = tag[Math.Max(0, tag.IndexOfAny(White))..];
        while (rest.IndexOf('=') is > 0 and var equals)
        {
            var name = rest[..equals].Trim(White);
            name = name[(name.LastIndexOfAny(" \t\r\n:") + 1)..];
            rest = rest[(equals + 1)..].TrimStart(White);
            if (rest.Length == 0 || rest[0] is not ('"' or '\''))
            {
                continue;
            }
            var close = rest[1..].IndexOf(rest[0]);
            var value = close < 0 ? rest[1..] : rest.Slice(1, close);
            if (name.Length > 0)
            {
                taken.Add(new(Known(_names, name), Decoded(value)));
            }
            rest = close < 0 ? [] : rest[(close + 2)..];
        }
    }

    /// <summary>Whether the attributes are names with values in quotes and white space between them.</summary>
    private static bool FitTogether(ReadOnlySpan<char> attributes)
    {
        while (true)
        {
            var rest = attributes.TrimStart(White);
            if (rest.Length == 0 || rest is "/")
            {
                return true;
            }
            var equals = rest.IndexOf('=');
            if (equals <= 0 || rest.Length == attributes.Length || rest[..equals].TrimEnd(White).ContainsAny(_outsideNames))
            {
                return false;
            }
            rest = rest[(equals + 1)..].TrimStart(White);
            var close = rest.Length > 0 && rest[0] is '"' or '\'' ? rest[1..].IndexOf(rest[0]) : -1;
            if (close < 0)
            {
                return false;
            }
            attributes = rest[(close + 2)..];
            if (attributes is "/")
            {
                return true;
            }
        }
    }

    /// <summary>Values that come again and again – names, columns, times – are made once.</summary>
    private string Decoded(ReadOnlySpan<char> value) =>
        value.Contains('&') ? WebUtility.HtmlDecode(value.ToString()) : value.Length > 60 ? value.ToString() : Known(_values, value);

    /// <summary>The few names of a format come again and again: most are found at their place without a search.</summary>
    private string Recent(ReadOnlySpan<char> name)
    {
        ref var place = ref _recent[((name[0] * 31) + (name[^1] * 7) + name.Length) & (_recent.Length - 1)];
        if (place is null || !name.SequenceEqual(place))
        {
            place = Known(_names, name);
        }
        return place;
    }

    private static string Known(Dictionary<string, string> known, ReadOnlySpan<char> words)
    {
        if (!known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var same))
        {
            same = words.ToString();
            if (known.Count < MostNames)
            {
                known[same] = same;
            }
        }
        return same;
    }
}
