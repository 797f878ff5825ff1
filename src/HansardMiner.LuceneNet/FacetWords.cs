using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.LuceneNet;

/// <summary>The value that a contribution has of a facet.</summary>
internal static class FacetWords
{
    /// <summary>The value; null where none is stated, and for the year, which is read off the day.</summary>
    public static string? Of(SearchFacet facet, Document document, Contribution contribution, bool hasFigures) => facet switch
    {
        SearchFacet.House => document.House?.ToString().ToLowerInvariant(),
        SearchFacet.Kind => document.Kind.ToString().ToLowerInvariant(),
        SearchFacet.Department => document switch { WrittenQuestion question => question.AnsweringBody, Debate debate => debate.Department, _ => null },
        SearchFacet.Party => contribution.Attribution?.Party,
        SearchFacet.Speaker => (contribution.Speaker as Speaker.Known)?.Name ?? contribution.Attribution?.Name ?? contribution.Attribution?.Printed,
        SearchFacet.Figures => hasFigures ? "figures" : "no figures",
        _ => null,
    };
}
