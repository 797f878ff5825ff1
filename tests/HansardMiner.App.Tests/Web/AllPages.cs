using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.App.Tests.Web;

/// <summary>
/// Addresses of everything that is served: pages, feeds, downloads. Whoever adds a page adds it here; the tests of safety go over all of them, and the hostile documents are browsed through them.
/// </summary>
internal static class AllPages
{
    /// <summary>Pages as HTML that need no document: {q} stands for a query.</summary>
    private static readonly string[] s_pages = ["/", "/search?q={q}", "/search?q={q}&sort=newest", "/timeline", "/timeline?q={q}", "/figures", "/figures?q={q}", "/saved", "/saved?q={q}", "/help", "/sources", "/sources?outcome=gaps", "/sources?outcome=unreadable", "/sources?house=commons", "/sources/files", "/sources/days"];

    /// <summary>Pages that need a document or contribution: {id} stands for its id, as it stands in addresses.</summary>
    private static readonly string[] s_pagesOfDocuments = ["/c/{id}", "/c/{id}/quoted", "/c/{id}/like"];

    /// <summary>What is not HTML: feeds, downloads.</summary>
    private static readonly string[] s_files =
    [
        "/sources.csv", "/sources.csv?outcome=gaps", "/search.csv?q={q}", "/search.xlsx?q={q}", "/search.json?q={q}", "/feed.atom?q={q}", "/timeline.svg?q={q}", "/timeline.png?q={q}", "/timeline.csv?q={q}", "/timeline.xlsx?q={q}",
        "/timeline.json?q={q}", "/figures.csv?q={q}", "/figures.xlsx?q={q}", "/figures.jsonl?q={q}", "/api/v1/search?q={q}", "/api/v1/openapi.json",
    ];

    /// <summary>Pages as HTML.</summary>
    public static IEnumerable<string> Html => For("cases");

    /// <summary>Everything that needs no document.</summary>
    public static IEnumerable<string> Addresses => Html.Concat(s_files.Select(f => Filled(f, "cases", "")));

    /// <summary>Pages as HTML for a query.</summary>
    public static IEnumerable<string> For(string query) => s_pages.Select(p => Filled(p, query, ""));

    /// <summary>Pages as HTML of a document or contribution.</summary>
    /// <param name="id">Its id.</param>
    public static IEnumerable<string> Of(string id) => s_pagesOfDocuments.Select(p => Filled(p, "", id));

    /// <summary>Feeds and downloads for a query.</summary>
    public static IEnumerable<string> Files(string query) => s_files.Select(f => Filled(f, query, ""));

    private static string Filled(string address, string query, string id) => address.Replace("{q}", System.Uri.EscapeDataString(query), System.StringComparison.Ordinal)
        .Replace("{id}", string.Join('/', id.Split('/').Select(System.Uri.EscapeDataString)), System.StringComparison.Ordinal);
}
