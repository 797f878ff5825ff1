using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace HansardMiner.Query;

/// <summary>How <c>NEAR</c> joins terms, and how much room terms take.</summary>
internal static class QueryNearness
{
    private const int UsualSlop = 10;
    private const int WidestSlop = 1000;

    /// <summary>The distance of NEAR, NEAR/5; null when the text is neither.</summary>
    public static int? Slop(string chunk)
    {
        if (chunk == "NEAR")
        {
            return UsualSlop;
        }
        return chunk.StartsWith("NEAR/", StringComparison.Ordinal)
            && int.TryParse(chunk.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var slop) ? Math.Clamp(slop, 1, WidestSlop) : null;
    }

    /// <summary>The words that may stand near others; none for what is no word or phrase.</summary>
    public static IEnumerable<string> Words(SearchQuery operand) => operand switch
    {
        SearchQuery.Word word => [word.Text],
        SearchQuery.Phrase phrase => phrase.Words,
        SearchQuery.Or { Parts: [SearchQuery.Word word, SearchQuery.Number] } => [word.Text],
        _ => [],
    };

    /// <summary>The words near each other; phrases and exact words must also hold by themselves.</summary>
    public static SearchQuery Join(IReadOnlyList<SearchQuery> operands, IReadOnlyList<string> words, int slop)
    {
        SearchQuery near = words.Count == 1 ? new SearchQuery.Word(words[0]) : new SearchQuery.Phrase(words, slop);
        var strict = operands.Where(o => o is SearchQuery.Phrase or SearchQuery.Word { IsExact: true }).ToList();
        return strict.Count == 0 ? near : new SearchQuery.And([.. strict, near]);
    }

    /// <summary>How many terms the query language needs for a query: several for a list of values.</summary>
    public static int Terms(SearchQuery query) => query switch
    {
        SearchQuery.Or or => or.Parts.Sum(Terms),
        SearchQuery.And and => and.Parts.Sum(Terms),
        _ => 1,
    };
}
