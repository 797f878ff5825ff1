using System;
using System.Collections.Generic;
using System.IO;
using HansardMiner.Store;

namespace HansardMiner.Archive;

/// <summary>
/// Writes a journal anew without what was only said again: for each address stay the first and the last time of each of its states and its last failure, for each cell what became of it last.
/// Damaged lines are set aside. The new journal takes the old one's place whole or not at all.
/// </summary>
internal sealed class JournalCompaction
{
    /// <summary>Where damaged lines are set aside.</summary>
    public const string AsideName = "fetched.damaged";

    private readonly Dictionary<UInt128, Story> _runs = [];
    private readonly Dictionary<FetchCell, LinePlace> _cells = [];
    private readonly Dictionary<LinePlace, int> _said = [];
    private readonly HashSet<LinePlace> _kept = [];
    private readonly List<byte[]> _damaged = [];

    private JournalCompaction()
    {
    }

    /// <summary>Writes a journal anew if that makes it much shorter. Nobody else may be writing to it. False when it stays.</summary>
    /// <exception cref="StoreException">It cannot be read or written.</exception>
    public static bool Run(string file)
    {
        var compaction = new JournalCompaction();
        using var journal = new FetchJournal(file);
        journal.Read(compaction.Take, compaction._damaged.Add);
        if (journal.Lines + journal.Damaged <= 2 * (compaction._kept.Count + 1))
        {
            return false;
        }
        compaction.SetAside(Path.Combine(Path.GetDirectoryName(file)!, AsideName));
        WholeFile.Write(file, stream => compaction.Write(file, stream));
        return true;
    }

    private void Take(JournalEntry entry, LinePlace place)
    {
        foreach (var cell in entry.Cells())
        {
            // A line that speaks of several days stays as long as it is the last word on one of them.
            if (_cells.TryGetValue(cell, out var before) && --_said[before] == 0)
            {
                _said.Remove(before);
                _kept.Remove(before);
            }
            _cells[cell] = place;
            _said[place] = _said.GetValueOrDefault(place) + 1;
            _kept.Add(place);
        }
        if (entry.Got is { } got)
        {
            var key = AddressKey.Of(got.Address);
            _runs[key] = got.IsSuccess ? Succeeded(_runs.GetValueOrDefault(key), got, place) : Failed(_runs.GetValueOrDefault(key), got, place);
            _kept.Add(place);
        }
    }

    private Story Succeeded(Story story, Retrieval got, LinePlace place)
    {
        if (story.State != got.Sha256)
        {
            return story with { State = got.Sha256, First = place, Last = place };
        }
        if (story.Last != story.First)
        {
            _kept.Remove(story.Last);
        }
        return story with { Last = place };
    }

    private Story Failed(Story story, Retrieval got, LinePlace place)
    {
        if (story.Failed == (got.Sha256 ?? ""))
        {
            _kept.Remove(story.Failure);
        }
        return story with { Failed = got.Sha256 ?? "", Failure = place };
    }

    private void SetAside(string file)
    {
        if (_damaged.Count == 0)
        {
            return;
        }
        try
        {
            using var aside = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.Read);
            foreach (var line in _damaged)
            {
                aside.Write(line);
                aside.Write("\n"u8);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"the damaged lines of the archive cannot be set aside in {file}: {fault.Message}", fault);
        }
    }

    private void Write(string file, Stream stream)
    {
        stream.Write(JournalEntry.First.Line());
        using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var places = new List<LinePlace>(_kept);
        places.Sort((a, b) => a.Offset.CompareTo(b.Offset));
        var line = Array.Empty<byte>();
        foreach (var place in places)
        {
            if (line.Length <= place.Length)
            {
                line = new byte[place.Length * 2];
            }
            if (RandomAccess.Read(handle, line.AsSpan(0, place.Length), place.Offset) != place.Length)
            {
                throw new IOException("it is shorter than it was a moment ago");
            }
            line[place.Length] = (byte)'\n';
            stream.Write(line, 0, place.Length + 1);
        }
    }

    /// <summary>The state an address is in, with its first and last line; its last failure, with the hash of what it brought.</summary>
    private readonly record struct Story(string? State, LinePlace First, LinePlace Last, string? Failed, LinePlace Failure);
}
