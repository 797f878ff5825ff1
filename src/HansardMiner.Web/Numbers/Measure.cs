using System.Collections.Generic;
using System.Linq;
using HansardMiner.Access;
using HansardMiner.Query;
using HansardMiner.Timelines;

namespace HansardMiner.Web.Numbers;

/// <summary>
/// The measure of a figure: all figures that count the same. It is named by the id of any of them, which can be read in an address, and stays what it is when more is mined.
/// </summary>
internal static class Measure
{
    /// <summary>The figure with an id; null when there is none.</summary>
    public static ClaimHit? Find(IOpenIndex index, string id)
    {
        var at = id.LastIndexOf('@');
        return at <= 0 ? null : index.Store.Find(id[..at])?.Claims.FirstOrDefault(c => c.Id == id);
    }

    /// <summary>The query, narrowed to the figures that count the same as an example.</summary>
    public static ClaimQuery Narrowed(ClaimQuery query, ClaimHit example)
    {
        var definition = Definition.Of(example);
        var key = definition.Key();
        var kept = query with { Kind = definition.Kind, Unit = query.Unit ?? definition.Unit, Keep = hit => Definition.Of(hit).Key() == key };
        return definition.CommonWord is { } word ? kept with { Words = With(query.Words, new SearchQuery.Number(null, null, null, Counted: word)) } : kept;
    }

    private static ParsedQuery With(ParsedQuery? words, SearchQuery.Number number)
    {
        IReadOnlyList<SearchQuery> parts = words?.Query switch
        {
            null or SearchQuery.All => [],
            SearchQuery.And and => and.Parts,
            var one => [one],
        };
        return new ParsedQuery(parts.Count == 0 ? number : new SearchQuery.And([.. parts, number]), words?.ReadBack ?? "", words?.Ignored ?? []);
    }
}
