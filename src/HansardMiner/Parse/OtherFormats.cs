using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace HansardMiner.Parse;

/// <summary>What can be said of a source that no reader knows: formats by their marks, of which all stand in the head, and else how it is built.</summary>
internal static partial class OtherFormats
{
    private static readonly (string Name, string[] Marks)[] All =
    [
        ("the Canadian House of Commons' XML", ["<ExtractedInformation"]),
        ("the Canadian House of Commons' XML", ["<Hansard", "<ExtractedItem"]),
        ("Australian ParlInfo XML", ["<session.header>"]),
        ("the Queensland Parliament's XML", ["<Hansard-Date-Heading"]),
        ("the Queensland Parliament's XML", ["pgfId-", "<XML>"]),
        ("Akoma Ntoso XML", ["<akomaNtoso"]),
        ("an RSS feed", ["<rss", "<channel"]),
        ("an Atom feed", ["<feed", "http://www.w3.org/2005/Atom"]),
        ("a sitemap", ["<urlset"]),
        ("a drawing (SVG)", ["<svg", "http://www.w3.org/2000/svg"]),
        ("an office document saved as XML", ["<?mso-application"]),
        ("a spreadsheet saved as XML", ["urn:schemas-microsoft-com:office:spreadsheet"]),
        ("the Members API's JSON", ["\"nameDisplayAs\""]),
        ("the Petitions site's JSON", ["\"signature_count\""]),
        ("GeoJSON", ["\"FeatureCollection\""]),
        ("a JSON Schema", ["\"$schema\"", "\"properties\""]),
        ("an OpenAPI description", ["\"openapi\"", "\"paths\""]),
        ("a notebook", ["\"nbformat\""]),
    ];

    private static readonly string[][] _members = [["\"memberships\"", "\"organization_id\""], ["\"person_id\"", "\"start_date\"", "\"role\""], ["<personinfo", "uk.org.publicwhip/person/"]];

    /// <summary>What the source looks like, and what to do with it where that is known; null when it is none of these.</summary>
    public static string? LooksLike(string head) =>
        Array.Exists(_members, marks => Has(head, marks)) ? "it is member data: load it with hansard people import"
        : Array.Find(All, format => Has(head, format.Marks)).Name is { } name ? $"it looks like {name}, which is not read yet" : null;

    /// <summary>How an unknown source is built: "its outermost element is &lt;recipe&gt;", "its first fields are "a", "b""; null when neither can be told.</summary>
    public static string? Describe(string head)
    {
        var text = head.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (text.StartsWith('<'))
        {
            return Root().Match(text) is { Success: true } root ? $"its outermost element is <{root.Groups["name"].Value}>" : null;
        }
        if (text.Length == 0 || text[0] is not ('{' or '['))
        {
            return null;
        }
        var fields = Field().Matches(text).Select(m => m.Value.TrimEnd(':', ' ', '\t', '\r', '\n')).Distinct().Take(3).ToList();
        return fields.Count > 0 ? "its first fields are " + string.Join(", ", fields) : null;
    }

    private static bool Has(string head, string[] marks) => marks.All(mark => head.Contains(mark, StringComparison.Ordinal));

    // <recipe … after declarations and comments
    [GeneratedRegex(@"^(?:\s|<\?[^>]{0,400}\?>|<!--(?:(?!-->).){0,4000}-->|<!DOCTYPE[^>\[]{0,400}(?:\[[^\]]{0,20000}\])?\s*>)*<(?<name>[A-Za-z_][\w.:-]{0,60})", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Root();

    // "totalResults":
    [GeneratedRegex("\"[A-Za-z_@$][\\w.@$-]{0,40}\"\\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}
