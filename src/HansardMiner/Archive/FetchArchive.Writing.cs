using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Store;

namespace HansardMiner.Archive;

/// <summary>Writing to an archive.</summary>
public sealed partial class FetchArchive
{
    private const int Slack = 1000;

    /// <summary>
    /// Takes the writer's seat, sweeps what a run that was broken off left of unfinished bytes, and writes the journal anew when it has grown to several times what is current.
    /// The first line that is added does so, too, where this was not called before.
    /// </summary>
    /// <exception cref="StoreException">Another run writes to the archive: the message says which and since when; or it cannot be written.</exception>
    public void BeginWriting()
    {
        lock (_gate)
        {
            if (_seat is not null)
            {
                return;
            }
            _seat = ArchiveSeat.Take(Folder, _time.GetUtcNow());
            try
            {
                Bytes.Sweep();
                if (_journal.HasChanged)
                {
                    Read();
                }
                if (_journal.Lines > (4 * (_known.Count + _cells.Count)) + Slack)
                {
                    Compact();
                }
                _journal.OpenToWrite();
            }
            catch
            {
                _seat.Dispose();
                _seat = null;
                throw;
            }
        }
    }

    /// <summary>Records a retrieval. Its bytes must have landed before: a line never names bytes that are not there.</summary>
    /// <exception cref="StoreException">It cannot be written.</exception>
    /// <exception cref="ArgumentException">It names bytes that are not there.</exception>
    public void Add(Retrieval retrieval)
    {
        ArgumentNullException.ThrowIfNull(retrieval);
        if (retrieval.Sha256 is { } sha && !(JournalEntry.IsHash(sha) && Bytes.Has(sha)))
        {
            throw new ArgumentException($"the bytes {sha} of {retrieval.Address} have not landed in the archive", nameof(retrieval));
        }
        Add(new JournalEntry(Got: retrieval));
    }

    /// <summary>Records the state of a cell.</summary>
    /// <exception cref="StoreException">It cannot be written.</exception>
    public void Add(CellState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        Add(new JournalEntry(State: state));
    }

    /// <summary>Records of cells that no run has reached them; days in a row are one line, however many.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="now">When that became known.</param>
    /// <param name="why">Why.</param>
    /// <exception cref="StoreException">It cannot be written.</exception>
    public void AddNotReached(IEnumerable<FetchCell> cells, DateTimeOffset now, string why)
    {
        foreach (var (first, through) in DayRuns.Of(cells))
        {
            Add(new JournalEntry(State: new CellState(first, CellOutcome.NotReached, now, null, 0, why), Through: through));
        }
    }

    /// <summary>Forgets what is known of cells, as if they had never been planned; what was fetched for them stays.</summary>
    /// <exception cref="StoreException">It cannot be written.</exception>
    public void Drop(IEnumerable<FetchCell> cells)
    {
        foreach (var (first, through) in DayRuns.Of(cells.Where(cell => State(cell) is not null)))
        {
            Add(new JournalEntry(Dropped: first, Through: through));
        }
    }

    /// <summary>The hashes of bytes that are there and that no line of the journal names, as after a run that was killed between the two. They are harmless.</summary>
    public IReadOnlyList<string> Unlisted()
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        using var journal = new FetchJournal(_journal.File);
        journal.Read((entry, _) =>
        {
            if (entry.Got?.Sha256 is { } sha)
            {
                listed.Add(sha);
            }
        });
        return [.. Bytes.All().Where(sha => !listed.Contains(sha)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Removes the bytes that no line of the journal names; how many.</summary>
    /// <exception cref="StoreException">Another run writes to the archive, or it cannot be written.</exception>
    public int DropUnlisted()
    {
        BeginWriting();
        var unlisted = Unlisted();
        foreach (var sha in unlisted)
        {
            Bytes.Drop(sha);
        }
        return unlisted.Count;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _journal.Dispose();
            _seat?.Dispose();
            _seat = null;
        }
    }

    /// <summary>Writes the journal anew if that makes it much shorter; what stands in the way of that stands in the way of nothing else.</summary>
    internal bool Compact()
    {
        try
        {
            if (!JournalCompaction.Run(_journal.File))
            {
                return false;
            }
        }
        catch (StoreException)
        {
            return false;
        }
        Read();
        return true;
    }

    private void Add(JournalEntry entry)
    {
        BeginWriting();
        lock (_gate)
        {
            if (_seat is not { IsOurs: true })
            {
                throw new StoreException($"the archive {Folder} was taken over by another run: this one ends, and what it has fetched so far stays");
            }
            Take(entry, _journal.Append(entry));
        }
    }
}
