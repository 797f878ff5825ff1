using HansardMiner.Present;
using HansardMiner.Query;

namespace HansardMiner.Web.Finding;

/// <summary>Facets and their values in words.</summary>
internal static class FacetWording
{
    public static string Title(SearchFacet facet) => facet switch
    {
        SearchFacet.Kind => "Kind of record",
        SearchFacet.Figures => "Figures",
        _ => facet.ToString(),
    };

    public static string Value(SearchFacet facet, string? value) => (facet, value) switch
    {
        (_, null) => Wording.NotStated,
        (SearchFacet.House, "commons") => "Commons",
        (SearchFacet.House, "lords") => "Lords",
        (SearchFacet.House, "northernireland") => "Northern Ireland Assembly",
        (SearchFacet.House, "scotland") => "Scottish Parliament",
        (SearchFacet.Kind, "debate") => "Debates",
        (SearchFacet.Kind, "oral") => "Oral questions",
        (SearchFacet.Kind, "written") => "Written questions",
        (SearchFacet.Kind, "statement") => "Written statements",
        (SearchFacet.Kind, "article") => "Articles and pages",
        (SearchFacet.Figures, "figures") => "With figures",
        (SearchFacet.Figures, _) => "Without figures",
        _ => value,
    };
}
