using System.Collections.Generic;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Query;

namespace HansardMiner.App.Commands;

/// <summary>What commands that list figures or commitments have in common.</summary>
internal static class HitList
{
    /// <summary>The first so many (0 for all) with at least so many of the query's words near them.</summary>
    /// <exception cref="UserException">A number is below 0.</exception>
    public static HitPage<T> Of<T>(IEnumerable<T> found, int limit, int close)
        where T : QuotedHit
    {
        if (limit < 0 || close < 0)
        {
            throw new UserException("--limit and --close take 0 or more");
        }
        var matching = found.Where(h => h.Closeness >= close);
        var hits = (limit == 0 ? matching : matching.Take(limit + 1)).ToList();
        var hasMore = limit > 0 && hits.Count > limit;
        if (hasMore)
        {
            hits.RemoveAt(limit);
        }
        return new HitPage<T>(hits, hasMore);
    }

    /// <summary>How the words were understood, in English and as a query.</summary>
    /// <param name="screen">Where it is written.</param>
    /// <param name="things">What is listed: "Figures".</param>
    /// <param name="words">The words asked for; nothing is written without any.</param>
    /// <param name="order">Which day orders the list: "said".</param>
    public static void Announce(Screen screen, string things, ParsedQuery? words, string order)
    {
        if (words is not null)
        {
            screen.Wrapped(Screen.Safe($"{things} from {words.ReadBack}, in order of the day {order}."));
            screen.Wrapped(Screen.Safe($"As a query: {words.Text}"));
        }
    }

    /// <summary>What may have been meant where nothing was found, on the messages: the data hold rows only.</summary>
    public static void SayMeant(Screen screen, ParsedQuery? words, Engines engines)
    {
        foreach (var query in words is null ? [] : engines.Suggest(words, foundNothing: true))
        {
            screen.Say(Screen.Safe($"Did you mean {query}?"));
        }
    }

    /// <summary>That nothing was found, and what may have been meant.</summary>
    public static void None(Screen screen, string things, ParsedQuery? words, Engines engines)
    {
        screen.Line($"No {things} found.");
        foreach (var query in words is null ? [] : engines.Suggest(words, foundNothing: true))
        {
            screen.Wrapped(Screen.Safe($"Did you mean {query}?"));
        }
    }
}
