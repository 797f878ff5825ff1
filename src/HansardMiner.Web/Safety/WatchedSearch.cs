using System;
using HansardMiner.Query;
using HansardMiner.Store;

namespace HansardMiner.Web.Safety;

/// <summary>A search engine that is never asked without a limit of time and of rows, and tells when an answer is not the whole one.</summary>
internal sealed class WatchedSearch(ISearchEngine engine, TimeSpan limit, Action tell) : ISearchEngine
{
    /// <summary>The most hits of one search.</summary>
    public const int MostHits = 5_000;

    /// <summary>The longest time that an endpoint may ask for: downloads take more than pages.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(10);

    public string Name => engine.Name;

    public IKnownWords? Words => engine.Words;

    public SearchResult Find(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var most = limit > s_longest ? limit : s_longest;
        var asked = request.TimeLimit is not { } time ? limit : time < most ? time : most;
        var found = engine.Find(request with { TimeLimit = asked, Take = Math.Clamp(request.Take, 0, MostHits), Skip = Math.Max(0, request.Skip) });
        if (found.Note is not null)
        {
            tell();
        }
        return found;
    }
}
