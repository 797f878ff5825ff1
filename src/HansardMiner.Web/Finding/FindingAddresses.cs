using HansardMiner.Alerts;
using HansardMiner.Web.Site;

namespace HansardMiner.Web.Finding;

/// <summary>The addresses of downloads and feeds.</summary>
internal static class FindingAddresses
{
    /// <summary>Hits as CSV.</summary>
    public const string Csv = "/search.csv";

    /// <summary>Hits as a workbook.</summary>
    public const string Xlsx = "/search.xlsx";

    /// <summary>Hits as JSON.</summary>
    public const string Json = "/search.json";

    /// <summary>The Atom feed of a search.</summary>
    public const string Feed = "/feed.atom";

    /// <summary>Takes a saved search off the list.</summary>
    public const string RemoveSaved = "/saved/remove";

    /// <summary>The feed of a search.</summary>
    public static string FeedOf(string query, AlertScope scope) => Addresses.With(Feed, ("q", query), ("only", scope == AlertScope.All ? null : AlertScopes.Name(scope)));
}
