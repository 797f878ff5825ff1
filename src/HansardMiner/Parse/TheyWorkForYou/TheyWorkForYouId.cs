using System;
using System.Text;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.TheyWorkForYou;

/// <summary>
/// An id of parlparse's files, <c>uk.org.publicwhip/debate/2009-10-26b.125.5</c>: section, then day, revision letter, column and sequence.
/// Written answers end in <c>296192.q0</c>, <c>.r0</c> or <c>.h</c>; committees in a session's name, the day and a sequence.
/// </summary>
/// <param name="Section">"debate", "wrans", "lords", "westminhall", "wms", "standing", "ni", "spor", "spwa".</param>
/// <param name="Rest">What follows the section.</param>
internal readonly record struct TheyWorkForYouId(string Section, string Rest)
{
    private const string Authority = "uk.org.publicwhip/";

    /// <summary>The day in the id: a committee's id holds the session's first day too, so the last one counts.</summary>
    public DateOnly? Date => StatedDay.LastIn(Rest);

    /// <summary>What questions and replies that belong together share: the id without ".q0" or ".r0"; null for other ids.</summary>
    public string? Stem
    {
        get
        {
            var dot = Rest.LastIndexOf('.');
            return dot > 0 && dot + 1 < Rest.Length && Rest[dot + 1] is 'q' or 'r' ? Rest[..dot] : null;
        }
    }

    /// <summary>The record's id.</summary>
    public RecordId Record
    {
        get
        {
            var id = new StringBuilder("twfy/").Append(Section).Append('/').Append(Rest);
            for (var i = 0; i < id.Length; i++)
            {
                var lower = char.ToLowerInvariant(id[i]);
                id[i] = char.IsAsciiLetterLower(lower) || char.IsAsciiDigit(lower) || lower is '.' or '_' or '-' or '/' ? lower : '-';
            }
            return new RecordId(id.ToString());
        }
    }

    /// <summary>Reads an id; null when it is not one.</summary>
    public static TheyWorkForYouId? TryParse(string? id)
    {
        if (id is null || !id.StartsWith(Authority, StringComparison.Ordinal))
        {
            return null;
        }
        var slash = id.IndexOf('/', Authority.Length);
        return slash > Authority.Length && slash + 1 < id.Length ? new(id[Authority.Length..slash], id[(slash + 1)..]) : null;
    }

    /// <summary>The page of this document on theyworkforyou.com, or the place of <paramref name="part"/> on it; null for sections without one.</summary>
    public Uri? Page(TheyWorkForYouId? part = null)
    {
        var page = Section switch
        {
            "debate" => "debates",
            "westminhall" => "whall",
            "ni" => "ni",
            "spor" => "sp",
            "spwa" => "spwrans",
            "lords" or "wrans" or "wms" => Section,
            _ => null,
        };
        if (page is null || Rest.AsSpan().ContainsAny(' ', '#', '&'))
        {
            return null;
        }
        var anchor = part?.Tail is { } tail ? "#g" + tail : "";
        return Uri.TryCreate($"https://www.theyworkforyou.com/{page}/?id={Rest}{anchor}", UriKind.Absolute, out var uri) ? uri : null;
    }

    /// <summary>"125.5" of "2009-10-26b.125.5": what the site's anchors are made of.</summary>
    private string? Tail
    {
        get
        {
            var dot = Rest.IndexOf('.', StringComparison.Ordinal);
            return dot > 0 && dot + 1 < Rest.Length && !Rest.AsSpan(dot + 1).ContainsAny(' ', '#', '&') ? Rest[(dot + 1)..] : null;
        }
    }
}
