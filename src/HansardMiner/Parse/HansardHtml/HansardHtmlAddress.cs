using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AngleSharp.Dom;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.HansardHtml;

/// <summary>What a page says of itself: House, day, volume, place, its own address and the headings over it. What it does not say is null.</summary>
internal sealed record HansardHtmlAddress
{
    private const string Site = "https://hansard.parliament.uk/";
    private const int LongestSlug = 80;

    /// <summary>The House, from an address on the page or its colours.</summary>
    public House? House { get; private init; }

    /// <summary>The day of the sitting.</summary>
    public DateOnly? Date { get; private init; }

    /// <summary>The volume of the Official Report.</summary>
    public int? Volume { get; private init; }

    /// <summary>Chamber, Westminster Hall, Grand Committee.</summary>
    public Venue? Venue { get; private init; }

    /// <summary>Whether the page is of written statements.</summary>
    public bool IsStatement { get; private init; }

    /// <summary>The site's id of the debate.</summary>
    public string? Id { get; private init; }

    /// <summary>The page.</summary>
    public Uri? Page { get; private init; }

    /// <summary>The headings of the whole page, outermost first; the last is its title.</summary>
    public IReadOnlyList<string> Headings { get; private init; } = [];

    /// <summary>The id of the page's record.</summary>
    public string Record => string.Join('/', "hansard",
        House switch { Records.House.Commons => "commons", Records.House.Lords => "lords", _ => "house-not-stated" },
        Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated",
        Slug(Id ?? (Headings.Count > 0 ? Headings[^1] : "untitled")));

    /// <summary>Reads the page's own facts.</summary>
    public static HansardHtmlAddress Of(IDocument page)
    {
        var addresses = Addresses(page).Select(Clean).Where(a => a is not null).ToList();
        var address = addresses.Find(a => a!.AbsolutePath.Contains("/debates/", StringComparison.OrdinalIgnoreCase)) ?? addresses.FirstOrDefault();
        var parts = address?.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var hasParts = parts is [_, _, "debates", _, ..];
        var (volume, debated) = Banner(page);
        var trail = page.QuerySelectorAll(".breadcrumb li").Where(l => l.QuerySelector("a[href*='/debates/']") is not null)
            .Select(l => PrintedFacts.Words(l.TextContent)).ToList();
        var title = PrintedFacts.Words((page.QuerySelector("main h1") ?? page.QuerySelector("h1:not(.title)"))?.TextContent);
        var text = page.QuerySelector("a[href*='GetDebateAsText/']")?.GetAttribute("href");
        return new HansardHtmlAddress
        {
            House = HouseOf(hasParts ? parts[0] : null, page.Body?.ClassName),
            Date = debated ?? (hasParts && DateOnly.TryParseExact(parts[1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : Shared(page)),
            Volume = volume,
            Venue = trail.Select(VenueOf).FirstOrDefault(v => v is not null),
            IsStatement = trail.Exists(t => t.Equals("Written Statements", StringComparison.OrdinalIgnoreCase)),
            Id = hasParts ? parts[3] : text?[(text.LastIndexOf('/') + 1)..],
            Page = address is null ? null : new Uri(address.GetLeftPart(UriPartial.Query)),
            Headings = [.. trail.Where(t => VenueOf(t) is null && t != title), .. title.Length > 0 ? [title] : Array.Empty<string>()],
        };
    }

    /// <summary>The address of one contribution: as the page shares it, or else made of the page's address and the contribution's id.</summary>
    public Uri? Share(string? shared, string? id) =>
        Clean(shared)
        ?? (Page is not null && !string.IsNullOrEmpty(id) && Uri.TryCreate($"{Page.AbsoluteUri}#contribution-{id}", UriKind.Absolute, out var uri) ? uri : null);

    /// <summary>Lower-case words joined by "-".</summary>
    public static string Slug(string words)
    {
        var slug = new StringBuilder();
        foreach (var character in words)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                slug.Append(char.ToLowerInvariant(character));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
            if (slug.Length == LongestSlug)
            {
                break;
            }
        }
        return slug.Length == 0 ? "untitled" : slug.ToString().TrimEnd('-');
    }

    private static IEnumerable<string?> Addresses(IDocument page) =>
    [
        page.QuerySelector("link[rel='canonical']")?.GetAttribute("href"),
        page.QuerySelector("meta[property='og:url']")?.GetAttribute("content"),
        page.QuerySelector("a.btn-share-copy-link")?.GetAttribute("href"),
        page.ChildNodes.Concat(page.DocumentElement?.ChildNodes ?? page.ChildNodes).OfType<IComment>().Select(c => Saved(c.Data)).FirstOrDefault(a => a is not null),
    ];

    /// <summary>The address in the comment that browsers save with a page: "saved from url=(0091)https://hansard.parliament.uk/…".</summary>
    private static string? Saved(string comment)
    {
        var at = comment.Length > 2000 ? -1 : comment.IndexOf(Site, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : comment[at..].Split((char[]?)null, 2)[0];
    }

    /// <summary>The day with which the page shares its contributions, "contribution by X on Monday 4 June 2012"; null when there is none, or several.</summary>
    private static DateOnly? Shared(IDocument page)
    {
        var days = page.QuerySelectorAll("[data-share-text]").Select(e => e.GetAttribute("data-share-text") ?? "")
            .Select(text => text.LastIndexOf(" on ", StringComparison.Ordinal) is > 0 and var on ? PrintedDates.Whole(text[(on + " on ".Length)..].TrimEnd('.', ' ')) : null)
            .Where(day => day is not null).Distinct().Take(2).ToList();
        return days.Count == 1 ? days[0] : null;
    }

    /// <summary>The site writes "https://hansard.parliament.uk//Commons/…".</summary>
    private static Uri? Clean(string? address) =>
        address is not null && address.StartsWith(Site, StringComparison.OrdinalIgnoreCase)
        && Uri.TryCreate(Site + address[Site.Length..].TrimStart('/').Trim(), UriKind.Absolute, out var uri) ? uri : null;

    /// <summary>"Volume 716: debated on Wednesday 22 June 2022".</summary>
    private static (int? Volume, DateOnly? Debated) Banner(IDocument page)
    {
        foreach (var heading in page.QuerySelectorAll("h2"))
        {
            var words = PrintedFacts.Words(heading.TextContent);
            var on = words.IndexOf("debated on ", StringComparison.Ordinal);
            if (on < 0)
            {
                continue;
            }
            var digits = words.StartsWith("Volume ", StringComparison.Ordinal) ? words["Volume ".Length..].TakeWhile(char.IsAsciiDigit).ToArray() : [];
            return (
                int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var volume) ? volume : null,
                PrintedDates.Find(words[(on + "debated on ".Length)..])?.Date);
        }
        return (null, null);
    }

    private static House? HouseOf(string? part, string? colours) => part?.ToUpperInvariant() switch
    {
        "COMMONS" => Records.House.Commons,
        "LORDS" => Records.House.Lords,
        _ => colours?.Contains("brand-commons", StringComparison.Ordinal) == true ? Records.House.Commons
            : colours?.Contains("brand-lords", StringComparison.Ordinal) == true ? Records.House.Lords : null,
    };

    private static Venue? VenueOf(string words) => words switch
    {
        "Commons Chamber" or "Lords Chamber" => Records.Venue.Chamber,
        "Westminster Hall" => Records.Venue.WestminsterHall,
        "Grand Committee" => Records.Venue.GrandCommittee,
        "Public Bill Committees" or "General Committees" => Records.Venue.Committee,
        _ => null,
    };
}
