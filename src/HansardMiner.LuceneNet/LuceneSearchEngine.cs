using System;
using System.Globalization;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Store;

namespace HansardMiner.LuceneNet;

/// <summary>Full-text search by Lucene.Net. What is found comes from its index, what is shown of it from the records.</summary>
internal sealed class LuceneSearchEngine(LuceneSearchIndex index, ISearchSource source) : ISearchEngine
{
    /// <inheritdoc/>
    public string Name => "Lucene.Net";

    /// <inheritdoc/>
    public IKnownWords Words => source.Words;

    /// <summary>How long a search may take before it gives what it has found so far.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public SearchResult Find(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (QuerySize.IsTooLarge(request.Query))
        {
            return new SearchResult([], 0) { Note = $"the query has more than {QuerySize.Most} parts or is nested too deeply; ask for less at once" };
        }
        var (open, fault) = index.Hold();
        if (open is null)
        {
            throw new StoreException(fault is null ? "there is no search index yet: run “hansard reindex”" : $"the search index cannot be used, {fault}: run “hansard reindex”");
        }
        try
        {
            // The records are looked at after the index, so that they are of the same state or a later one.
            using var view = source.Look();
            return Search(open, view, request);
        }
        finally
        {
            open.Release();
        }
    }

    private SearchResult Search(OpenIndex open, ISearchView view, SearchRequest request)
    {
        var report = index.Compare(open, view);
        if (report.Health == IndexHealth.Unusable)
        {
            throw new StoreException(report.Said);
        }
        var gone = report.Health == IndexHealth.Behind ? view.ChangesSince(open.Stamp.State) : [];
        var (skip, take) = (Math.Max(0, request.Skip), Math.Max(0, request.Take));
        // One more than is shown tells whether there is a next page.
        var pages = new HitPages(request.Order, (int)Math.Min(int.MaxValue / 4, (long)skip + take + 1), request.After);
        var gatherer = new HitGatherer(open, request, pages, gone);
        var query = new LuceneQueries(open, view, request.Order == SearchOrder.Relevance ? open.Ranking : null).Compile(request.Query);
        var isInTime = gatherer.Gather(open.Searcher.CreateNormalizedWeight(query), TimeLimit);
        var page = pages.Page(view.Name, skip, take == int.MaxValue ? take : take + 1);
        var snippets = new Snippets(request.Query);
        var hits = page.Take(take).Select(hit => view.Show(hit, snippets)).ToList();
        return new SearchResult(hits, gatherer.Total)
        {
            IsTotalExact = gatherer.IsWhole,
            Next = hits.Count > 0 && page.Count > take ? Place(view, request, page[take - 1]) : null,
            Facets = gatherer.Facets,
            Note = !isInTime ? string.Create(CultureInfo.InvariantCulture, $"stopped after {TimeLimit.TotalSeconds:0.#} seconds: there may be more; ask for rarer words or fewer days")
                : gone.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $"the search index is behind: {report.Changed:N0} contributions that came or changed since are not searched yet") : null,
        };
    }

    private static HitPlace Place(ISearchView view, SearchRequest request, Found last)
    {
        var (document, ordinal) = view.Name(last.Number);
        return new HitPlace(last.Score, (int)ContributionNumber.DayOf(last.Number), document, ordinal, HitPlace.MarkOf(request.Query, request.Order));
    }
}
