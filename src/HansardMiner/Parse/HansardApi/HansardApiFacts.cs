using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Parse.Json;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.HansardApi;

/// <summary>What a debate says of itself in its overview and its navigator; what it does not say is null.</summary>
internal sealed class HansardApiFacts
{
    private const string Site = "https://hansard.parliament.uk/";
    private const int Deepest = 60;

    private Uri? _page;

    /// <summary>Reads the facts of a debate.</summary>
    /// <param name="debate">The debate.</param>
    /// <param name="above">The headings of the debate it stands in, for a debate without a navigator.</param>
    public HansardApiFacts(JsonItem debate, IReadOnlyList<string> above)
    {
        var overview = debate.Find("Overview") ?? new JsonItem { IsObject = true };
        At = debate.Place;
        Title = overview.TextOf("Title");
        Id = overview.TextOf("ExtId");
        Tag = overview.TextOf("HRSTag");
        Date = overview.DayOf("Date");
        House = HouseOf(overview.TextOf("House"));
        Volume = overview.NumberOf("VolumeNo") is > 0 and var volume ? volume : null;
        Place = overview.TextOf("Location");
        var path = Path(debate, overview.TextOf("Id"));
        Place ??= path.Count > 0 && path[0].Title is { } root && (VenueNames.Of(root) is not null || IsWritten(root)) ? root : null;
        Venue = VenueNames.Of(Place);
        var titles = path.Select(p => p.Title).Where(t => t != Place).OfType<string>().ToList();
        Headings = titles.Count > 0 ? titles : Title is null ? above : [.. above, Title];
        Department = path.FindLast(p => p.Tag?.EndsWith("Department", StringComparison.OrdinalIgnoreCase) == true).Title;
        IsOral = Tag?.Contains("Question", StringComparison.OrdinalIgnoreCase) == true && !IsWritten(Place)
            || path.Exists(p => p.Tag?.Contains("OralAnswers", StringComparison.OrdinalIgnoreCase) == true);
        IsWrittenAnswer = Is(Place, "Written Answers");
        IsStatement = Is(Place, "Written Statements");
    }

    /// <summary>Where in the source the debate begins.</summary>
    public SourcePlace? At { get; }

    /// <summary>The heading.</summary>
    public string? Title { get; }

    /// <summary>The site's id: a GUID, digits, or a name with a day.</summary>
    public string? Id { get; }

    /// <summary>The House's own mark of the kind of section: <c>hs_8Question</c>.</summary>
    public string? Tag { get; }

    /// <summary>The day of the sitting.</summary>
    public DateOnly? Date { get; }

    /// <summary>The House.</summary>
    public House? House { get; }

    /// <summary>The volume of the Official Report.</summary>
    public int? Volume { get; }

    /// <summary>"Commons Chamber", "Westminster Hall", "Written Answers".</summary>
    public string? Place { get; }

    /// <summary>Where it took place.</summary>
    public Venue? Venue { get; }

    /// <summary>The headings over it with its own, outermost first, without the place.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>The department whose heading stands over it.</summary>
    public string? Department { get; }

    /// <summary>Whether it is an oral question.</summary>
    public bool IsOral { get; }

    /// <summary>Whether it is of the written answers.</summary>
    public bool IsWrittenAnswer { get; }

    /// <summary>Whether it is a written statement.</summary>
    public bool IsStatement { get; }

    /// <summary>The live page, or that of one contribution.</summary>
    public Uri? Page(string? contribution = null)
    {
        var page = _page ??= Page(House, Date, Id, Title);
        return contribution is null || page is null ? page
            : Uri.TryCreate($"{page.AbsoluteUri}#contribution-{contribution}", UriKind.Absolute, out var place) ? place : null;
    }

    /// <summary>The live page of a debate of which these facts are known.</summary>
    public static Uri? Page(House? house, DateOnly? date, string? id, string? title, string? contribution = null)
    {
        if (house is not (Records.House.Commons or Records.House.Lords) || date is not { } day || id is null || id.AsSpan().ContainsAny(" /#?\\"))
        {
            return null;
        }
        var slug = string.Concat((title ?? "").Where(char.IsAsciiLetterOrDigit));
        var address = string.Create(CultureInfo.InvariantCulture, $"{Site}{house}/{day:yyyy-MM-dd}/debates/{id}/{(slug.Length == 0 ? "Debate" : slug)}");
        return Uri.TryCreate(contribution is null ? address : $"{address}#contribution-{contribution}", UriKind.Absolute, out var page) ? page : null;
    }

    /// <summary>"Commons", "Lords", in any letters.</summary>
    public static House? HouseOf(string? words) =>
        Is(words, "Commons") ? Records.House.Commons : Is(words, "Lords") ? Records.House.Lords : null;

    private static bool IsWritten(string? place) => place?.StartsWith("Written ", StringComparison.OrdinalIgnoreCase) == true;

    private static bool Is(string? words, string sought) => string.Equals(words, sought, StringComparison.OrdinalIgnoreCase);

    /// <summary>From the outermost section of the navigator to the debate itself.</summary>
    private static List<(string? Title, string? Tag)> Path(JsonItem debate, string? id)
    {
        var path = new List<(string? Title, string? Tag)>();
        var sections = new Dictionary<string, JsonItem>(StringComparer.Ordinal);
        foreach (var section in debate.All("Navigator"))
        {
            sections.TryAdd(section.TextOf("Id") ?? "", section);
        }
        for (var next = id; next is not null && path.Count < Deepest && sections.Remove(next, out var section); next = section.TextOf("ParentId"))
        {
            path.Insert(0, (section.TextOf("Title"), section.TextOf("HRSTag")));
        }
        return path;
    }
}
