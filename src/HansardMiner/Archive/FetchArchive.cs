using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace HansardMiner.Archive;

/// <summary>What was fetched: the bytes by their hash, and for each address and cell what came of it last.</summary>
public sealed class FetchArchive
{
    /// <summary>The file by which a folder is known to be such an archive.</summary>
    public const string JournalName = "fetched.jsonl";

    private readonly Dictionary<string, Retrieval> _held = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Retrieval> _last = new(StringComparer.Ordinal);
    private readonly Dictionary<FetchCell, CellState> _cells = [];
    private readonly FetchJournal _journal;

    private FetchArchive(string folder)
    {
        (Folder, Bytes, _journal) = (folder, new RawArchive(folder), new FetchJournal(Path.Combine(folder, JournalName)));
        _journal.Read(Take, state => _cells[state.Cell] = state);
    }

    /// <summary>The archive's folder.</summary>
    public string Folder { get; }

    /// <summary>The bytes.</summary>
    public RawArchive Bytes { get; }

    /// <summary>The cells that were ever asked for, in no particular order.</summary>
    public IReadOnlyCollection<CellState> Cells => _cells.Values;

    /// <summary>The last retrieval of each address.</summary>
    public IReadOnlyCollection<Retrieval> Retrievals => _last.Values;

    /// <summary>Opens an archive; a folder that is not there is an empty one.</summary>
    /// <exception cref="Store.StoreException">It cannot be read.</exception>
    public static FetchArchive Open(string folder) => new(folder);

    /// <summary>Whether a folder is such an archive.</summary>
    public static bool IsArchive(string folder) => File.Exists(Path.Combine(folder, JournalName));

    /// <summary>The retrieval whose bytes are held for an address; null when none are.</summary>
    public Retrieval? Held(string address)
    {
        lock (_held)
        {
            return _held.GetValueOrDefault(address);
        }
    }

    /// <summary>What came of asking for an address last; null when it was never asked for.</summary>
    public Retrieval? Last(string address)
    {
        lock (_held)
        {
            return _last.GetValueOrDefault(address);
        }
    }

    /// <summary>What is known of a cell; null when it was never asked for.</summary>
    public CellState? State(FetchCell cell)
    {
        lock (_held)
        {
            return _cells.GetValueOrDefault(cell);
        }
    }

    /// <summary>The documents that are held, in order of their addresses.</summary>
    public IReadOnlyList<Retrieval> Documents()
    {
        lock (_held)
        {
            return [.. _held.Values.Where(retrieval => retrieval.Kind == RequestKind.Document).OrderBy(retrieval => retrieval.Address, StringComparer.Ordinal)];
        }
    }

    /// <summary>Records a retrieval; its bytes have landed by now.</summary>
    /// <exception cref="Store.StoreException">It cannot be written.</exception>
    public void Add(Retrieval retrieval)
    {
        lock (_held)
        {
            _journal.Add(retrieval);
            Take(retrieval);
        }
    }

    /// <summary>Records the state of a cell.</summary>
    /// <exception cref="Store.StoreException">It cannot be written.</exception>
    public void Add(CellState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        lock (_held)
        {
            _journal.Add(state);
            _cells[state.Cell] = state;
        }
    }

    /// <summary>"Unchanged" is recorded with the hash and the headers of what is held, so that it stands for it from then on.</summary>
    private void Take(Retrieval retrieval)
    {
        _last[retrieval.Address] = retrieval;
        if (retrieval.Outcome is FetchOutcome.Held or FetchOutcome.Unchanged && retrieval.Sha256 is not null)
        {
            _held[retrieval.Address] = retrieval;
        }
    }
}
