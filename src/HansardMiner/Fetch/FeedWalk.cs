using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Fetch.Web;

namespace HansardMiner.Fetch;

/// <summary>
/// Walks what the first request of a feed leads to, one request after another: lists, their next pages, documents. What is held and can hardly have changed is not asked for.
/// At its end the cells know what is there and what is missing.
/// </summary>
internal sealed class FeedWalk(IFeed feed, FetchArchive archive, IWebClient client, Freshness freshness, FetchCount count, TimeProvider time, IProgress<FetchProgress>? progress)
{
    /// <summary>More pages than a list can have; a list that goes on is one without an end.</summary>
    private const int MostPages = 500;

    /// <summary>How often a list is read anew when its count changed, or did not agree with what it lists, while it was read.</summary>
    private const int Readings = 2;

    private readonly Dictionary<FetchCell, CellTally> _cells = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _noted = new(StringComparer.Ordinal);
    private ListTotals _totals = new();
    private int _pages;
    private string? _unsettled;
    private bool _isLost;

    /// <summary>Walks; answers why the feed is to be given up, or null.</summary>
    public async Task<string?> Run(FeedRequest first, CancellationToken cancellation)
    {
        _ = Tally(first.Cell);
        foreach (var cell in first.Covers)
        {
            _ = Tally(cell);
        }
        string? stop = null;
        for (var reading = 0; reading < Readings && stop is null; reading++)
        {
            (_totals, _pages, _unsettled) = (new ListTotals(), 0, null);
            stop = await Walk(first, isAnew: reading > 0, cancellation);
            _unsettled ??= _totals.Fault;
            if (_unsettled is null || _isLost)
            {
                // A list of which a page is lost names less than it counts, and would once more.
                break;
            }
        }
        if (_unsettled is not null)
        {
            foreach (var cell in first.Covers.Append(first.Cell))
            {
                Tally(cell).Gap(_unsettled);
            }
        }
        Finish(first, stop);
        return stop;
    }

    private CellTally Tally(FetchCell cell)
    {
        if (!_cells.TryGetValue(cell, out var tally))
        {
            _cells[cell] = tally = new CellTally();
        }
        return tally;
    }

    private async Task<string?> Walk(FeedRequest first, bool isAnew, CancellationToken cancellation)
    {
        var ahead = new Stack<FeedRequest>([first]);
        while (ahead.TryPop(out var request))
        {
            cancellation.ThrowIfCancellationRequested();
            if (request.Kind == RequestKind.Document && !_taken.Add(request.Address.AbsoluteUri))
            {
                continue;
            }
            if (request.Kind == RequestKind.List && ++_pages > MostPages)
            {
                _unsettled = FormattableString.Invariant($"the list goes on after {MostPages} pages: it was given up");
                return null;
            }
            var (next, stop) = request.Kind == RequestKind.List ? await List(request, first, isAnew, cancellation) : await Document(request, cancellation);
            if (stop is not null)
            {
                return stop;
            }
            foreach (var further in next.Reverse())
            {
                ahead.Push(further);
            }
        }
        return null;
    }

    private async Task<(IReadOnlyList<FeedRequest> Next, string? Stop)> List(FeedRequest request, FeedRequest first, bool isAnew, CancellationToken cancellation)
    {
        FeedFindings findings;
        if (!isAnew && freshness.Earlier(request) is { } earlier)
        {
            findings = Follow(request, earlier);
            if (findings.Fault is null)
            {
                return (Take(request, findings), null);
            }
        }
        if (freshness.Lost(request) is { } lost)
        {
            return ([], Lost(request, first, lost));
        }
        var got = await Ask(request, cancellation);
        if (got.Outcome is not (FetchOutcome.Held or FetchOutcome.Unchanged))
        {
            Record(request, got);
            return ([], Lost(request, first, got));
        }
        findings = Follow(request, got);
        got = findings.Fault is null ? got : got with { Outcome = FetchOutcome.NotUnderstood, Why = findings.Fault };
        Record(request, got);
        return findings.Fault is null ? (Take(request, findings), null) : ([], Lost(request, first, got));
    }

    private async Task<(IReadOnlyList<FeedRequest> Next, string? Stop)> Document(FeedRequest request, CancellationToken cancellation)
    {
        var address = request.Address.AbsoluteUri;
        var before = archive.Held(address);
        // What is held and was understood once may not be any more, by another version of this program: then it is asked for again.
        if (freshness.IsHeld(feed, request) && (request.IsFollowed ? Follow(request, before!) : new FeedFindings()) is { Fault: null } known)
        {
            Tally(request.Cell).Have();
            count.Have(before, null);
            Tell(request, null);
            return (Take(request, known), null);
        }
        var got = await Ask(request, cancellation);
        var findings = request.IsFollowed && got.Outcome is FetchOutcome.Held or FetchOutcome.Unchanged ? Follow(request, got) : new FeedFindings();
        got = findings.Fault is null ? got : got with { Outcome = FetchOutcome.NotUnderstood, Why = findings.Fault };
        Record(request, got);
        if (got.Outcome is FetchOutcome.Held or FetchOutcome.Unchanged)
        {
            Tally(request.Cell).Have();
            count.Have(before, got);
            return (Take(request, findings), null);
        }
        var why = Why(got);
        count.Failed(new FetchFailure(address, request.Cell, got.Outcome, why));
        if (IsStop(got.Outcome))
        {
            Tally(request.Cell).Stop(why);
            return ([], why);
        }
        Tally(request.Cell).Miss(why);
        return ([], null);
    }

    /// <summary>A list that could not be had or understood: its cells have failed, those that it serves, too.</summary>
    private string? Lost(FeedRequest request, FeedRequest first, Retrieval got)
    {
        var why = Why(got);
        count.Failed(new FetchFailure(got.Address, request.Cell, got.Outcome, why));
        freshness.Lost(got);
        _isLost = true;
        var isStop = IsStop(got.Outcome);
        foreach (var cell in first.Covers.Append(first.Cell).Append(request.Cell).Distinct())
        {
            if (isStop)
            {
                Tally(cell).Stop(why);
            }
            else
            {
                Tally(cell).Fail(why);
            }
        }
        return isStop ? why : null;
    }

    private IReadOnlyList<FeedRequest> Take(FeedRequest request, FeedFindings findings)
    {
        var tally = Tally(request.Cell);
        tally.IsNoSitting |= findings.IsNoSitting;
        if (findings.Gap is not null)
        {
            tally.Gap(findings.Gap);
        }
        count.Note([.. findings.Notes.Where(_noted.Add)]);
        if (request.Kind == RequestKind.List && !_totals.Take(findings))
        {
            _unsettled ??= "the pages of the list repeat themselves";
            return [];
        }
        return findings.Requests;
    }

    private async Task<Retrieval> Ask(FeedRequest request, CancellationToken cancellation)
    {
        var address = request.Address.AbsoluteUri;
        var held = archive.Held(address) is { } known && archive.Bytes.Check(known.Sha256!) is null ? known : null;
        // Where a list says that the document has changed, it is not asked whether it has: a cache on the way may not know yet.
        var same = request.Mark is null || held?.Mark == request.Mark ? held : null;
        var answer = await client.Get(
            new WebAsk(request.Address, feed.Facts.Hosts) { MediaTypes = request.MediaTypes, ETag = same?.Header("etag"), LastModified = same?.Header("last-modified") }, cancellation);
        count.Sent(answer.Requests + answer.RobotsRequests, answer.Bytes);
        if (answer is { Outcome: FetchOutcome.Held, Bytes: 0 })
        {
            // No source here says anything with an empty page.
            answer = answer with { Outcome = FetchOutcome.Broken, Sha256 = null, Why = "the answer is empty" };
        }
        if (answer is { IsHostClosed: true, Final: null })
        {
            // The next address of the host would fare alike, and two centuries of them would each be put on record.
            answer = answer with { Outcome = FetchOutcome.CircuitOpen };
        }
        var isSame = answer.Outcome == FetchOutcome.Unchanged && held is not null;
        return new Retrieval
        {
            Address = address,
            Kind = request.Kind,
            Cell = request.Cell,
            Time = time.GetUtcNow(),
            Outcome = answer.Outcome == FetchOutcome.Held && held is not null && held.Sha256 == answer.Sha256 ? FetchOutcome.Unchanged
                : answer.Outcome == FetchOutcome.Unchanged && held is null ? FetchOutcome.Broken : answer.Outcome,
            Status = answer.Status,
            Sha256 = isSame ? held!.Sha256 : answer.Sha256,
            Bytes = isSame ? held!.Bytes : answer.Bytes,
            FinalAddress = answer.Final is null || answer.Final == request.Address ? null : answer.Final.AbsoluteUri,
            Mark = request.Mark,
            Title = request.Title,
            Why = answer.Outcome == FetchOutcome.Unchanged && held is null ? "the source says that nothing has changed, but nothing is held" : answer.Why,
            Headers = isSame ? held!.Headers.Concat(answer.Headers).GroupBy(h => h.Key, StringComparer.Ordinal).ToDictionary(h => h.Key, h => h.Last().Value, StringComparer.Ordinal) : answer.Headers,
        };
    }

    private void Record(FeedRequest request, Retrieval got)
    {
        archive.Add(got);
        if (got.Outcome is FetchOutcome.Held or FetchOutcome.Unchanged)
        {
            freshness.Got(got.Address);
        }
        Tell(request, got.Outcome);
    }

    private FeedFindings Follow(FeedRequest request, Retrieval got) => feed.Follow(request, new FeedAnswer(got, () => archive.Bytes.Open(got.Sha256!)!));

    private void Finish(FeedRequest first, string? stop)
    {
        foreach (var (cell, tally) in _cells)
        {
            if (stop is not null)
            {
                tally.Stop(stop);
            }
            if ((freshness.IsToCome(cell) && tally.Listed == 0) || tally.State(cell, time.GetUtcNow(), archive.State(cell)) is not { } state)
            {
                continue;
            }
            var isListOfOthers = cell == first.Cell && first.Covers.Count > 0 && tally.Listed == 0 && state.Outcome == CellOutcome.NothingListed;
            archive.Add(isListOfOthers ? state with { Outcome = CellOutcome.Complete, Listed = null } : state);
            if (!isListOfOthers)
            {
                count.Done(state);
            }
        }
        count.Walked();
        Tell(first, null);
    }

    private void Tell(FeedRequest request, FetchOutcome? outcome) =>
        progress?.Report(new FetchProgress(feed, request.Cell, request.Address.AbsoluteUri, outcome, count.Requests, count.Documents, count.CellsDone, count.Cells));

    /// <summary>Whether the host is not to be asked any more in this run.</summary>
    private static bool IsStop(FetchOutcome outcome) => outcome is FetchOutcome.CircuitOpen or FetchOutcome.CapReached or FetchOutcome.NotReached;

    private static string Why(Retrieval got) => got.Why ?? got.Outcome.ToString();
}
