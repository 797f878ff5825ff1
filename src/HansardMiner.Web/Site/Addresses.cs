using System;
using System.Globalization;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Web.Site;

/// <summary>The addresses of the pages: the one place where they are put together.</summary>
internal static class Addresses
{
    /// <summary>The first page.</summary>
    public const string Home = "/";

    /// <summary>Search results.</summary>
    public const string Search = "/search";

    /// <summary>Figures as a list.</summary>
    public const string Figures = "/figures";

    /// <summary>A timeline.</summary>
    public const string Timeline = "/timeline";

    /// <summary>Commitments to act as a list.</summary>
    public const string Undertakings = "/undertakings";

    /// <summary>Saved searches.</summary>
    public const string Saved = "/saved";

    /// <summary>What is in the index and what is missing.</summary>
    public const string Sources = "/sources";

    /// <summary>The sources as a table to download.</summary>
    public const string SourcesTable = "/sources.csv";

    /// <summary>Whether the files of the sources are still those that were read.</summary>
    public const string SourceFiles = "/sources/files";

    /// <summary>What was fetched of each day.</summary>
    public const string SourceDays = "/sources/days";

    /// <summary>The query language.</summary>
    public const string Help = "/help";

    /// <summary>The page of a document or contribution.</summary>
    public static string Record(RecordId id) => Record(id.Value);

    /// <summary>The page of a document, contribution or figure, by its id.</summary>
    public static string Record(string id) => "/c/" + string.Join('/', id.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The place of a contribution on its page; empty for a document.</summary>
    public static string Anchor(RecordId id) => Ordinal(id.Value) is > 0 and var ordinal ? string.Create(CultureInfo.InvariantCulture, $"#c{ordinal}") : "";

    /// <summary>The place that the id of a contribution or figure names in its document, from 1; 0 for any other id.</summary>
    public static int Ordinal(string id)
    {
        var end = id.LastIndexOf('@') is var at and > 0 ? at : id.Length;
        var slash = id.AsSpan(0, end).LastIndexOf("/c");
        return slash > 0 && int.TryParse(id.AsSpan(slash + 2, end - slash - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) ? ordinal : 0;
    }

    /// <summary>An address with parameters; those without a value are left out.</summary>
    public static string With(string path, params (string Name, string? Value)[] parameters)
    {
        var asked = string.Join('&', parameters.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));
        return asked.Length == 0 ? path : path + "?" + asked;
    }
}
