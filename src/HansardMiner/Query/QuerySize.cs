using System;
using System.Collections.Generic;

namespace HansardMiner.Query;

/// <summary>How large a query may be. The parser keeps to less; this holds for trees made by programs.</summary>
public static class QuerySize
{
    /// <summary>The most parts: words, fields, days, numbers, and what joins them.</summary>
    public const int Most = 500;

    private const int Deepest = 60;

    /// <summary>Whether a tree has more parts than any engine takes, or is nested too deeply.</summary>
    public static bool IsTooLarge(SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var left = Most;
        return IsTooLarge(query, Deepest, ref left);
    }

    private static bool IsTooLarge(SearchQuery query, int depth, ref int left)
    {
        left -= query switch
        {
            SearchQuery.Phrase phrase => phrase.Words.Count,
            SearchQuery.FieldRange range => range.To - range.From + 1,
            _ => 1,
        };
        if (left < 0 || depth == 0)
        {
            return true;
        }
        IReadOnlyList<SearchQuery> parts = query switch
        {
            SearchQuery.And and => and.Parts,
            SearchQuery.Or or => or.Parts,
            SearchQuery.Not not => [not.Part],
            SearchQuery.Alike alike => [alike.Typed, .. alike.Others],
            _ => [],
        };
        foreach (var part in parts)
        {
            if (IsTooLarge(part, depth - 1, ref left))
            {
                return true;
            }
        }
        return false;
    }
}
