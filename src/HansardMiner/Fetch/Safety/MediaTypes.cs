using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Fetch.Safety;

/// <summary>Which media types are wanted, and whether an answer is one of them.</summary>
internal static class MediaTypes
{
    /// <summary>What is asked for: the wanted types first, and anything else only where nothing is said.</summary>
    public static string Accept(IReadOnlyList<string> wanted) =>
        wanted.Count == 0 ? "text/html, application/xhtml+xml, application/xml, text/xml, application/json, text/*;q=0.9, */*;q=0.1" : string.Join(", ", wanted.Where(IsPlain)) + ", */*;q=0.1";

    /// <summary>The media type in a header, without its parameters and in small letters: "text/html"; empty when there is none.</summary>
    public static string Of(string? contentType) => (contentType ?? "").Split(';', ',')[0].Trim().ToLowerInvariant();

    /// <summary>What is wrong with the type of an answer, in a few words; null when it is one of those that are wanted.</summary>
    /// <param name="declared">The declared media type; empty when none is.</param>
    /// <param name="kind">What the body is by its look.</param>
    /// <param name="wanted">The wanted media types; none means any text, JSON or XML.</param>
    public static string? WhyNot(string declared, BodyKind kind, IReadOnlyList<string> wanted)
    {
        if (kind == BodyKind.Empty)
        {
            return IsNamed("text/plain", wanted) && declared is "" or "text/plain" ? null : "the answer is empty";
        }
        if (SaysNothing(declared))
        {
            return IsWanted(kind, wanted) || (declared.Length > 0 && wanted.Count > 0 && IsNamed(declared, wanted) && kind != BodyKind.Html) ? null : $"the answer is {Words(kind)}, not {Words(wanted)}";
        }
        var known = KindOf(declared);
        if (!IsNamed(declared, wanted) && (known is BodyKind.Text or BodyKind.Binary || !IsWanted(known, wanted)))
        {
            return $"the answer is {(declared.Length > 60 ? declared[..60] + "…" : declared)}, not {Words(wanted)}";
        }
        // A page that is called JSON, a picture that is called a page.
        return (kind == BodyKind.Html && known is BodyKind.Json or BodyKind.Xml or BodyKind.Text) || (kind == BodyKind.Binary && known != BodyKind.Binary)
            ? $"the answer is called {declared} and is {Words(kind)}" : null;
    }

    /// <summary>Whether a declared type is so general that the first bytes say more.</summary>
    private static bool SaysNothing(string declared) => declared is "" or "text/plain" or "application/octet-stream" or "binary/octet-stream";

    private static bool IsNamed(string declared, IReadOnlyList<string> wanted) =>
        wanted.Count == 0 ? declared.StartsWith("text/", StringComparison.Ordinal) : wanted.Any(type => Of(type) == declared);

    /// <summary>JSON of any name stands for JSON of any other, and so do XML and pages.</summary>
    private static bool IsWanted(BodyKind kind, IReadOnlyList<string> wanted) => wanted.Count == 0 ? kind != BodyKind.Binary : wanted.Any(type => KindOf(Of(type)) == kind);

    private static BodyKind KindOf(string declared) => declared switch
    {
        "text/html" or "application/xhtml+xml" => BodyKind.Html,
        "application/json" or "text/json" => BodyKind.Json,
        "application/xml" or "text/xml" => BodyKind.Xml,
        _ when declared.EndsWith("+json", StringComparison.Ordinal) => BodyKind.Json,
        _ when declared.EndsWith("+xml", StringComparison.Ordinal) => BodyKind.Xml,
        _ when declared.StartsWith("text/", StringComparison.Ordinal) => BodyKind.Text,
        _ => BodyKind.Binary,
    };

    private static string Words(BodyKind kind) => kind switch
    {
        BodyKind.Html => "a page (HTML)",
        BodyKind.Xml => "XML",
        BodyKind.Json => "JSON",
        BodyKind.Text => "plain text",
        BodyKind.Binary => "no text",
        _ => "empty",
    };

    private static string Words(IReadOnlyList<string> wanted) => wanted.Count == 0 ? "a text, JSON or XML" : string.Join(" or ", wanted);

    /// <summary>Whether a wanted type may stand in a header.</summary>
    private static bool IsPlain(string type) => type.Length > 0 && type.All(letter => char.IsAsciiLetterOrDigit(letter) || "/+.-*;=_".Contains(letter, StringComparison.Ordinal));
}
