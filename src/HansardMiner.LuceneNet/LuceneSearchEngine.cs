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
        if (!request.IsAfterOwnPlace)
        {
            throw new ArgumentException("the place is of another query or order", nameof(request));
        }
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
        var compiler = new LuceneQueries(open, view, request.Order == SearchOrder.Relevance ? open.Ranking : null);
        var weight = open.Searcher.CreateNormalizedWeight(compiler.Compile(request.Query));
        var numbers = new GoneNumbers(gone);
        var gatherer = new HitGatherer(open, weight, new HitOrder(request.Order, view.Name), PlaceScore.Renew(request, open, view, weight, numbers), numbers);
        var limit = request.TimeLimit ?? TimeLimit;
        var page = gatherer.Gather(limit, mayShare: !compiler.AsksRecords);
        var snippets = new Snippets(request.Query);
        return new SearchResult([.. page.Hits.Select(hit => view.Show(hit, snippets))], gatherer.Total)
        {
            IsTotalExact = gatherer.IsWhole,
            Next = page.Next,
            Facets = gatherer.Facets,
            Note = !gatherer.IsInTime ? string.Create(CultureInfo.InvariantCulture, $"stopped after {limit.TotalSeconds:0.#} seconds: there may be more; ask for rarer words or fewer days")
                : gone.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $"the search index is behind: {report.Changed:N0} contributions that came or changed since are not searched yet") : null,
        };
    }
}
