using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;

namespace HansardMiner.Fetch;

/// <summary>Counts what a run brings from one feed; its walks may run side by side.</summary>
/// <param name="feed">The feed.</param>
internal sealed class FetchCount(IFeed feed)
{
    private const int MostNotes = 1000;

    private readonly Lock _gate = new();
    private readonly List<CellState> _cells = [];
    private readonly List<FetchFailure> _failures = [];
    private readonly List<string> _notes = [];
    private FeedLedger _sum = new(feed);
    private int _unlisted;

    /// <summary>How many cells are done.</summary>
    public int CellsDone { get; private set; }

    /// <summary>How many cells there are in this run.</summary>
    public int Cells { get; set; }

    /// <summary>How many requests were sent so far.</summary>
    public int Requests => _sum.Requests;

    /// <summary>How many documents are done so far.</summary>
    public int Documents => _sum.New + _sum.Changed + _sum.Unchanged + _sum.NotAsked;

    /// <summary>A request and what it cost.</summary>
    public void Sent(int requests, long bytes)
    {
        lock (_gate)
        {
            _sum = _sum with { Requests = _sum.Requests + requests, Bytes = _sum.Bytes + bytes };
        }
    }

    /// <summary>A document that is held now.</summary>
    /// <param name="before">What was held before; null when nothing was.</param>
    /// <param name="now">What is held now; null when it was not asked for.</param>
    public void Have(Retrieval? before, Retrieval? now)
    {
        lock (_gate)
        {
            _sum = now is null ? _sum with { NotAsked = _sum.NotAsked + 1 }
                : before is null ? _sum with { New = _sum.New + 1 }
                : before.Sha256 == now.Sha256 ? _sum with { Unchanged = _sum.Unchanged + 1 }
                : _sum with { Changed = _sum.Changed + 1 };
        }
    }

    /// <summary>An address that could not be fetched.</summary>
    public void Failed(FetchFailure failure)
    {
        lock (_gate)
        {
            _failures.Add(failure);
        }
    }

    /// <summary>What an answer told besides.</summary>
    public void Note(IReadOnlyList<string> notes)
    {
        lock (_gate)
        {
            foreach (var note in notes)
            {
                if (_notes.Count < MostNotes)
                {
                    _notes.Add(note);
                }
                else
                {
                    _unlisted++;
                }
            }
        }
    }

    /// <summary>A cell is done.</summary>
    public void Done(CellState state)
    {
        lock (_gate)
        {
            _cells.Add(state);
        }
    }

    /// <summary>A walk is done, whatever became of its cells.</summary>
    public void Walked()
    {
        lock (_gate)
        {
            CellsDone++;
        }
    }

    /// <summary>Cells were settled before.</summary>
    public void Settled(int cells)
    {
        lock (_gate)
        {
            _sum = _sum with { Settled = _sum.Settled + cells };
        }
    }

    /// <summary>The feed was given up.</summary>
    public void Stopped(string why)
    {
        lock (_gate)
        {
            _sum = _sum with { Stopped = _sum.Stopped ?? why };
        }
    }

    /// <summary>What the run brought from the feed: in the same order, whichever walk was done first.</summary>
    public FeedLedger Ledger()
    {
        lock (_gate)
        {
            return _sum with
            {
                Cells = InOrder(_cells, state => state.Cell),
                Failures = InOrder(_failures, failure => failure.Cell),
                Notes = _unlisted == 0 ? [.. _notes] : [.. _notes, FormattableString.Invariant($"{_unlisted} more notes are not listed")],
            };
        }
    }

    private static List<T> InOrder<T>(IEnumerable<T> all, Func<T, FetchCell> cellOf) =>
        [.. all.OrderBy(one => cellOf(one).Day).ThenBy(one => cellOf(one).House).ThenBy(one => cellOf(one).Part, StringComparer.Ordinal)];
}
