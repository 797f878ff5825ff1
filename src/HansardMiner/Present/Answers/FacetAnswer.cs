using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.Present.Answers;

/// <summary>How many of all hits have which value of a facet.</summary>
public sealed record FacetAnswer
{
    /// <summary>house, kind, year, department, party, speaker or figures.</summary>
    public required string Facet { get; init; }

    /// <summary>The commonest values first; years in order, the newest first.</summary>
    public required IReadOnlyList<FacetValueAnswer> Values { get; init; }

    /// <summary>How many further values there are.</summary>
    public required int Others { get; init; }

    internal static FacetAnswer Of(FacetCounts facet) => new()
    {
        Facet = Wording.Small(facet.Facet)!,
        Values = [.. facet.Values.Select(v => new FacetValueAnswer { Value = v.Value, Count = v.Count, Query = FacetTerm.Of(facet.Facet, v.Value) })],
        Others = facet.Others,
    };
}
