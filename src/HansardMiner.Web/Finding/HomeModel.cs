using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Access;
using HansardMiner.Alerts;
using HansardMiner.Query;
using HansardMiner.Web.Site;

namespace HansardMiner.Web.Finding;

/// <summary>The first page.</summary>
/// <param name="Total">How many contributions the index holds.</param>
/// <param name="Kinds">The same by kind.</param>
public sealed record HomeModel(int Total, IReadOnlyList<FacetLink> Kinds)
{
    /// <summary>How many contributions give figures.</summary>
    public int WithFigures { get; init; }

    /// <summary>The years covered: "1986 to 2036"; null when nothing has a day.</summary>
    public string? Years { get; init; }

    /// <summary>The searches saved last.</summary>
    public IReadOnlyList<SavedRow> Saved { get; init; } = [];

    /// <summary>Years or decades with their counts.</summary>
    public FacetList? ByYear { get; init; }

    private const int MostSaved = 6;

    /// <summary>What is in an index.</summary>
    internal static HomeModel Of(IOpenIndex index, WebSettings settings)
    {
        var all = QueryParser.Parse("*");
        var request = new SearchRequest(all.Query)
        {
            Order = SearchOrder.Newest, Take = 1, TimeLimit = settings.QueryTime, Facets = [SearchFacet.Kind, SearchFacet.Year, SearchFacet.Figures],
        };
        var found = index.Search.Find(request);
        var lists = Facets.Of(new SearchAsked("*"), all, found);
        FacetCounts? Counted(SearchFacet facet) => found.Facets.FirstOrDefault(f => f.Facet == facet);
        var years = (Counted(SearchFacet.Year)?.Values ?? []).Select(v => v.Value).OfType<string>().Order(System.StringComparer.Ordinal).ToList();
        return new HomeModel(found.Total, lists.FirstOrDefault(l => l.Title == FacetWording.Title(SearchFacet.Kind))?.Links ?? [])
        {
            WithFigures = Counted(SearchFacet.Figures)?.Values.FirstOrDefault(v => v.Value == "figures")?.Count ?? 0,
            Years = years.Count == 0 ? null : years[0] == years[^1] ? years[0] : string.Create(CultureInfo.InvariantCulture, $"{years[0]} to {years[^1]}"),
            Saved = SavedModel.Counted(index, settings, new SavedSearches(index.Folder).All().Reverse().Take(MostSaved)),
            ByYear = lists.FirstOrDefault(l => l.HasBars),
        };
    }
}
