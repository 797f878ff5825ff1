using System;
using System.Collections.Generic;
using HansardMiner.Query;
using HansardMiner.Sqlite.Conditions;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Reading;
using SQLitePCL;

namespace HansardMiner.Sqlite;

/// <summary>
/// Cuts pages from the list of figures asked for. A page is sought from the place of the last one on, so that none is read again, and looks no further than it is long; an answer that
/// stands under several questions comes once, at its own place.
/// </summary>
internal sealed class ClaimPager
{
    private const int StepsBetweenLooks = 2000;

    private readonly Database _database;
    private readonly ClaimQuery _query;
    private readonly Deadline _deadline;

    private ClaimPager(Database database, ClaimQuery query, Deadline deadline) => (_database, _query, _deadline) = (database, query, deadline);

    public static ClaimPage Run(SqliteRecordStore store, ClaimQuery query)
    {
        using var loan = store.Readers.Borrow();
        var deadline = new Deadline(query.TimeLimit ?? TimeSpan.FromDays(1));
        using var watch = new TimeWatch(loan.Database, deadline, StepsBetweenLooks);
        return new ClaimPager(loan.Database, query, deadline).Page(store);
    }

    private ClaimPage Page(SqliteRecordStore store)
    {
        var hits = new List<ClaimHit>();
        var most = _query.Limit ?? int.MaxValue;
        ListedFigure? last = null;
        FigureList? list = null;
        try
        {
            _deadline.CheckNow();
            list = FigureList.Of(_database, store.Map(_database), _query);
            var reader = new ClaimReader(_database);
            var closeness = _query.Words is { } words ? new Closeness(words.Query) : null;
            var speaker = _query.Speaker is null ? null : new SpeakerFilter(_database, _query.Speaker);
            foreach (var figure in list.After(_query.After))
            {
                _deadline.Check();
                if (speaker?.IsBy(figure.Key.Contribution) != false && reader.Read(figure.Key.Contribution, figure.Key.Ordinal) is var hit && _query.Keep?.Invoke(hit) != false)
                {
                    if (hits.Count >= most)
                    {
                        return new ClaimPage(hits, last is { } end ? list.Place(end) : _query.After, IsWhole: true) { Total = Total(list) };
                    }
                    hits.Add(closeness is null ? hit : hit with { Closeness = closeness.Of(hit, reader.Contribution!.Text) });
                }
                last = figure;
            }
            return new ClaimPage(hits, null, IsWhole: true) { Total = Total(list) };
        }
        catch (TimeoutException)
        {
            raw.sqlite3_progress_handler(_database.Handle, 0, null, null);
            return new ClaimPage(hits, last is { } reached ? list!.Place(reached) : _query.After, IsWhole: false);
        }
    }

    /// <summary>How many there are, where nothing but words and fields was asked for.</summary>
    private long? Total(FigureList list) => _query is { Speaker: null, Keep: null } && list.IsCountable && list.Scope.Total() is (var total, false) ? total : null;
}
