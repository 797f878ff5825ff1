using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.Sqlite.Conditions;

/// <summary>A query that asks for figures, parted by what must meet each of its terms.</summary>
/// <param name="AsWhole">Terms that the document must meet.</param>
/// <param name="Own">Terms that the contribution must meet.</param>
/// <param name="Numbers">Terms that the figure must meet: each holds the numbers of which one will do.</param>
internal sealed record QueryParts(IReadOnlyList<SearchQuery> AsWhole, IReadOnlyList<SearchQuery> Own, IReadOnlyList<IReadOnlyList<SearchQuery.Number>> Numbers)
{
    /// <summary>The parts of what is asked of figures: words, outcome, days, and their size with their unit.</summary>
    public static QueryParts Of(ClaimQuery query)
    {
        var parts = Of(query.Words?.Query ?? new SearchQuery.All());
        var whole = parts.AsWhole.ToList();
        if (query.Outcome is { } outcome)
        {
            whole.Add(new SearchQuery.Field(QueryField.Outcome, outcome.ToString()));
        }
        if (query.From is not null || query.To is not null)
        {
            whole.Add(new SearchQuery.Dated(query.From, query.To));
        }
        return parts with { AsWhole = whole, Numbers = [.. parts.Numbers, [new SearchQuery.Number(query.Min, query.Max, query.Unit?.Symbol)]] };
    }

    public static QueryParts Of(SearchQuery query)
    {
        if (query is SearchQuery.All)
        {
            return new QueryParts([], [], []);
        }
        var parts = query is SearchQuery.And and ? and.Parts : [query];
        return new QueryParts(
            [.. parts.Where(p => !IsOwn(p) || IsOfDocument(p))],
            [.. parts.Where(p => IsOwn(p) && !IsFigure(p) && !IsOfDocument(p))],
            [.. parts.Where(IsFigure).Select(p => (IReadOnlyList<SearchQuery.Number>)[.. (p is SearchQuery.Or or ? or.Parts : [p]).Cast<SearchQuery.Number>()])]);
    }

    /// <summary>Whether it speaks of the figure or the contribution alone.</summary>
    public static bool IsOwn(SearchQuery part) => IsFigure(part) || part switch
    {
        SearchQuery.Dated or SearchQuery.FieldRange => true,
        SearchQuery.Field field => field.Name != QueryField.Heading,
        SearchQuery.Not not => IsOwnNoFigure(not.Part),
        SearchQuery.Or or => or.Parts.All(IsOwnNoFigure),
        SearchQuery.And and => and.Parts.All(IsOwnNoFigure),
        _ => false,
    };

    /// <summary>Whether it speaks of the figure alone: a number, or one of several.</summary>
    public static bool IsFigure(SearchQuery part) => part is SearchQuery.Number || (part is SearchQuery.Or or && or.Parts.All(p => p is SearchQuery.Number));

    private static bool IsOwnNoFigure(SearchQuery part) => !IsFigure(part) && IsOwn(part);

    /// <summary>Whether all contributions of a document meet it, or none.</summary>
    private static bool IsOfDocument(SearchQuery part) =>
        part is SearchQuery.Dated or SearchQuery.Field { Name: QueryField.House or QueryField.Kind or QueryField.Outcome or QueryField.Dept };
}
