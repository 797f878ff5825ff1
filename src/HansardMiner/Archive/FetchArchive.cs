using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Store;

namespace HansardMiner.Archive;

/// <summary>
/// What was fetched: the bytes by their hash, and for each address and cell what came of it last. Any number of runs may read it; one at a time writes, and takes the seat with its first line.
/// What is known of addresses stays in the journal and is read from there: an archive of hundreds of thousands of them takes little memory.
/// </summary>
public sealed partial class FetchArchive : IDisposable
{
    /// <summary>The file by which a folder is known to be such an archive.</summary>
    public const string JournalName = "fetched.jsonl";

    private readonly System.Threading.Lock _gate = new();
    private readonly Dictionary<UInt128, Known> _known = [];
    private readonly Dictionary<FetchCell, CellState> _cells = [];
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly FetchJournal _journal;
    private readonly TimeProvider _time;
    private ArchiveSeat? _seat;

    private FetchArchive(string folder, TimeProvider time)
    {
        (Folder, Bytes, _journal, _time) = (folder, new RawArchive(folder), new FetchJournal(Path.Combine(Path.GetFullPath(folder), JournalName)), time);
        Read();
    }

    /// <summary>The archive's folder.</summary>
    public string Folder { get; }

    /// <summary>The bytes.</summary>
    public RawArchive Bytes { get; }

    /// <summary>The cells that were ever asked for, in no particular order.</summary>
    public IReadOnlyCollection<CellState> Cells
    {
        get
        {
            lock (_gate)
            {
                return [.. _cells.Values];
            }
        }
    }

    /// <summary>How many addresses were ever asked for.</summary>
    public int Addresses
    {
        get
        {
            lock (_gate)
            {
                return _known.Count;
            }
        }
    }

    /// <summary>How many lines of the journal are damaged: what they said is not known.</summary>
    public int DamagedLines => _journal.Damaged;

    /// <summary>Opens an archive; a folder that is not there is an empty one.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="time">The clock that says since when the writer's seat is held; the system's when null.</param>
    /// <exception cref="StoreException">It cannot be read, or is of a newer program.</exception>
    public static FetchArchive Open(string folder, TimeProvider? time = null) => new(folder, time ?? TimeProvider.System);

    /// <summary>Whether a folder is such an archive.</summary>
    public static bool IsArchive(string folder) => File.Exists(Path.Combine(folder, JournalName));

    /// <summary>The retrieval whose bytes are held for an address; null when none are.</summary>
    public Retrieval? Held(string address) => HeldLine(address) is { } held && Bytes.Has(held.Sha256!) ? held : null;

    /// <summary>What came of asking for an address last; null when it was never asked for.</summary>
    public Retrieval? Last(string address)
    {
        lock (_gate)
        {
            return At(_known.GetValueOrDefault(AddressKey.Of(address)).Last, address);
        }
    }

    /// <summary>The cells for which something was fetched, whatever became of them.</summary>
    public IReadOnlySet<FetchCell> FetchedCells() => Each(known => known.Held).Select(held => held.Cell).ToHashSet();

    /// <summary>What is known of a cell; null when it was never asked for.</summary>
    public CellState? State(FetchCell cell)
    {
        lock (_gate)
        {
            return _cells.GetValueOrDefault(cell);
        }
    }

    /// <summary>The documents that are held, in order of their addresses, with no more than mining needs: hundreds of thousands of them take little memory.</summary>
    public IReadOnlyList<FetchedDocument> Fetched()
    {
        var documents = new List<FetchedDocument>();
        foreach (var got in Each(known => known.IsDocument ? known.Held : default))
        {
            if (Fetched(got) is { } document)
            {
                documents.Add(document);
            }
        }
        documents.Sort((a, b) => string.CompareOrdinal(a.Address, b.Address));
        return documents;
    }

    /// <summary>The document that is held for an address; null when none is.</summary>
    public FetchedDocument? Fetched(string address) => Held(address) is { Kind: RequestKind.Document } held ? Fetched(held) : null;

    /// <summary>Whether these bytes are the ones that are held for an address, and what came of asking for it last; null when it was never asked for. Nothing is read for it.</summary>
    public (bool IsHeld, FetchOutcome Last)? Knows(string address, string sha256)
    {
        lock (_gate)
        {
            return !_known.TryGetValue(AddressKey.Of(address), out var known) ? null : (known.Held.IsThere && known.State == AddressKey.Of(sha256), known.Outcome);
        }
    }

    /// <summary>The last retrieval of each address, in the order in which they were made.</summary>
    internal IEnumerable<Retrieval> Retrievals() => Each(known => known.Last);

    /// <summary>The states an address was in, in order; a state it came back to is listed again. Reads the whole journal.</summary>
    public IReadOnlyList<FetchVersion> Versions(string address)
    {
        var versions = new List<FetchVersion>();
        using var journal = new FetchJournal(_journal.File);
        journal.Read((entry, _) =>
        {
            if (entry.Got is { IsSuccess: true } got && got.Address == address)
            {
                if (versions.Count > 0 && versions[^1].Sha256 == got.Sha256)
                {
                    versions[^1] = versions[^1] with { Last = got.Time };
                }
                else
                {
                    versions.Add(new FetchVersion(got.Sha256!, got.Bytes, got.Time, got.Time));
                }
            }
        });
        return versions;
    }

    private IEnumerable<Retrieval> Each(Func<Known, LinePlace> place)
    {
        List<LinePlace> places;
        lock (_gate)
        {
            places = [.. _known.Values.Select(place).Where(line => line.IsThere)];
        }
        places.Sort((a, b) => a.Offset.CompareTo(b.Offset));
        foreach (var line in places)
        {
            Retrieval? got;
            lock (_gate)
            {
                got = _journal.At(line)?.Got;
            }
            if (got is not null)
            {
                yield return got;
            }
        }
    }

    private FetchedDocument? Fetched(Retrieval held)
    {
        lock (_gate)
        {
            return _known.TryGetValue(AddressKey.Of(held.Address), out var known) ? new FetchedDocument(held.Address, held.Sha256!, held.Bytes, known.Since, known.Asked, known.Outcome) { IsListed = held.Mark is not null } : null;
        }
    }

    /// <summary>What is held of an address by the journal, whether its bytes are there or not.</summary>
    private Retrieval? HeldLine(string address)
    {
        lock (_gate)
        {
            return At(_known.GetValueOrDefault(AddressKey.Of(address)).Held, address);
        }
    }

    private Retrieval? At(LinePlace line, string address) => _journal.At(line)?.Got is { } got && got.Address == address ? got : null;

    private void Read()
    {
        _known.Clear();
        _cells.Clear();
        _journal.Read(Take);
    }

    /// <summary>"Unchanged" is recorded with the hash and the headers of what is held, so that it stands for it from then on.</summary>
    private void Take(JournalEntry entry, LinePlace line)
    {
        if (entry.Got is { } got)
        {
            var key = AddressKey.Of(got.Address);
            var known = _known.GetValueOrDefault(key) with { Last = line, Asked = got.Time, Outcome = got.Outcome };
            _known[key] = !got.IsSuccess ? known : known with
            {
                Held = line,
                State = AddressKey.Of(got.Sha256!),
                Since = known.Held.IsThere && known.State == AddressKey.Of(got.Sha256!) ? known.Since : got.Time,
                IsDocument = got.Kind == RequestKind.Document,
            };
        }
        foreach (var named in entry.Cells())
        {
            if (entry.State is { } state)
            {
                var cell = named with { Feed = Word(named.Feed)!, Part = Word(named.Part)!, Topic = Word(named.Topic) };
                _cells[cell] = state with { Cell = cell, Why = Word(state.Why) };
            }
            else
            {
                _cells.Remove(named);
            }
        }
    }

    private string? Word(string? word) => word is null ? null : _words.TryGetValue(word, out var known) ? known : _words[word] = word;

    /// <summary>Where the journal says what is held of an address, which bytes and since when, and what came of it last.</summary>
    private readonly record struct Known(LinePlace Held, LinePlace Last, UInt128 State, DateTimeOffset Since, DateTimeOffset Asked, FetchOutcome Outcome, bool IsDocument);
}
