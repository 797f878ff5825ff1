using System;
using System.Collections.Generic;
using System.Net;

namespace HansardMiner.Parse.Markup;

/// <summary>
/// What the names of characters stand for: as the file's document type declares them, else as HTML knows them. A name that stands for something outside the file
/// is noted and found empty; one that unfolds into others without bound is refused.
/// </summary>
internal sealed class DeclaredEntities
{
    private const int MostNamed = 20;
    private const int MostDeclared = 10_000;
    private const int LongestValue = 10_000;
    private const int DeepestValue = 4;

    private readonly Dictionary<string, string> _declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _outside = new(StringComparer.Ordinal);
    private readonly List<string> _refused = [];

    /// <summary>What the file asks for outside itself, each once, the first twenty.</summary>
    public IReadOnlyList<string> Refused => _refused;

    /// <summary>Whether a name unfolds into more than any character does.</summary>
    public bool HasBomb { get; private set; }

    /// <summary>Takes one declaration: <c>&lt;!ENTITY pound "&amp;#163;"&gt;</c>, <c>&lt;!ENTITY x SYSTEM "file:…"&gt;</c>, <c>&lt;!ENTITY % y …&gt;</c>.</summary>
    public void Declare(ReadOnlySpan<char> declaration)
    {
        var rest = declaration["<!ENTITY".Length..].TrimStart();
        var isParameter = rest.StartsWith("%");
        rest = rest.TrimStart("% \t\r\n");
        var end = rest.IndexOfAny(" \t\r\n");
        if (end <= 0 || _declared.Count >= MostDeclared)
        {
            return;
        }
        var name = rest[..end].ToString();
        rest = rest[end..].TrimStart();
        if (rest.StartsWith("SYSTEM") || rest.StartsWith("PUBLIC"))
        {
            var address = LastQuoted(rest);
            _outside.TryAdd(name, address);
            if (isParameter)
            {
                Refuse(address);
            }
        }
        else if (!isParameter && rest.Length > 1 && rest[0] is '"' or '\'' && rest[1..].IndexOf(rest[0]) is >= 0 and var close)
        {
            _declared.TryAdd(name, rest.Slice(1, close).ToString());
        }
    }

    /// <summary>What <paramref name="entity"/>, "&amp;pound;" or "&amp;#163;", stands for; null when nobody declares it.</summary>
    public string? Of(ReadOnlySpan<char> entity)
    {
        if (!_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(entity, out var text))
        {
            var name = entity.ToString();
            text = Find(name, 0);
            if (_known.Count < MostDeclared)
            {
                _known[name] = text;
            }
        }
        return text;
    }

    private string? Find(string entity, int depth)
    {
        var name = entity[1..^1];
        if (_outside.TryGetValue(name, out var address))
        {
            Refuse(address);
            return "";
        }
        if (_declared.TryGetValue(name, out var value))
        {
            return Unfold(value, depth);
        }
        var decoded = WebUtility.HtmlDecode(entity);
        return string.Equals(decoded, entity, StringComparison.Ordinal) ? null : decoded;
    }

    /// <summary>A value may hold other names, as many as a character needs.</summary>
    private string Unfold(string value, int depth)
    {
        var text = new System.Text.StringBuilder();
        for (var at = 0; at < value.Length;)
        {
            var next = value.IndexOf('&', at);
            var close = next < 0 ? -1 : value.IndexOf(';', next);
            if (close < 0)
            {
                text.Append(value, at, value.Length - at);
                break;
            }
            text.Append(value, at, next - at);
            var inner = value[next..(close + 1)];
            if (depth >= DeepestValue || text.Length > LongestValue)
            {
                HasBomb = true;
                return "";
            }
            text.Append(Find(inner, depth + 1) ?? inner);
            at = close + 1;
        }
        if (HasBomb || text.Length > LongestValue)
        {
            HasBomb = true;
            return "";
        }
        return text.ToString();
    }

    private void Refuse(string address)
    {
        if (_refused.Count < MostNamed && !_refused.Contains(address))
        {
            _refused.Add(address);
        }
    }

    private static string LastQuoted(ReadOnlySpan<char> words)
    {
        var close = words.LastIndexOfAny('"', '\'');
        var open = close <= 0 ? -1 : words[..close].LastIndexOf(words[close]);
        return open < 0 || close - open < 2 ? "an unnamed entity" : words[(open + 1)..close].ToString();
    }
}
