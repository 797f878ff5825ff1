using System;
using System.IO;
using HansardMiner.Store;
using Microsoft.Win32.SafeHandles;

namespace HansardMiner.Archive;

/// <summary>
/// The list of what was fetched, one JSON object a line: retrievals and cells in the order in which they became known. Lines are only ever added. One that was broken off or damaged is
/// passed over and counted; whoever reads while another writes sees the lines that were whole when it began.
/// </summary>
/// <param name="file">The file.</param>
internal sealed class FetchJournal(string file) : IDisposable
{
    private const int Block = 256 * 1024;
    private const int LongestLine = 4 * 1024 * 1024;

    private SafeFileHandle? _handle;
    private long _end;

    /// <summary>The file.</summary>
    public string File => file;

    /// <summary>How many lines are to be read.</summary>
    public int Lines { get; private set; }

    /// <summary>How many lines are damaged.</summary>
    public int Damaged { get; private set; }

    /// <summary>Whether the first line says what the file is.</summary>
    public bool IsHeaded { get; private set; }

    /// <summary>Whether the file has grown, or another stands in its place, since it was read.</summary>
    public bool HasChanged => System.IO.File.Exists(file) != _handle is not null || (_handle is not null && new FileInfo(file).Length != _end);

    /// <summary>Reads the journal from its first line.</summary>
    /// <param name="take">Takes each line.</param>
    /// <param name="onDamaged">Takes what is left of a damaged one; may be null.</param>
    /// <exception cref="StoreException">It cannot be read, or was written by a newer program.</exception>
    public void Read(Action<JournalEntry, LinePlace> take, Action<byte[]>? onDamaged = null) => Guarded("read", () =>
    {
        Dispose();
        (_end, Lines, Damaged, IsHeaded) = (0, 0, 0, false);
        if (System.IO.File.Exists(file))
        {
            _handle = System.IO.File.OpenHandle(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Scan(_handle, take, onDamaged);
        }
    });

    /// <summary>The line at a place; null when it is none.</summary>
    public JournalEntry? At(LinePlace place)
    {
        if (_handle is null || !place.IsThere)
        {
            return null;
        }
        var line = new byte[place.Length];
        JournalEntry? entry = null;
        Guarded("read", () => entry = RandomAccess.Read(_handle, line, place.Offset) == line.Length ? JournalEntry.Read(line) : null);
        return entry;
    }

    /// <summary>Makes ready for adding lines to what was read: a line that was broken off at the end was never finished, and is cut off.</summary>
    /// <exception cref="StoreException">It cannot be written.</exception>
    public void OpenToWrite() => Guarded("written", () =>
    {
        _handle?.Dispose();
        _handle = System.IO.File.OpenHandle(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete);
        RandomAccess.SetLength(_handle, _end);
        Span<byte> last = stackalloc byte[1];
        if (_end == 0)
        {
            Append(JournalEntry.First);
        }
        else if (RandomAccess.Read(_handle, last, _end - 1) == 1 && last[0] != '\n')
        {
            RandomAccess.Write(_handle, "\n"u8, _end++);
        }
    });

    /// <summary>Adds a line; it is in the file when this comes back.</summary>
    /// <exception cref="StoreException">It cannot be written; the file is as it was.</exception>
    public LinePlace Append(JournalEntry entry)
    {
        var line = entry.Line();
        var place = new LinePlace(_end, line.Length - 1);
        Guarded("written", () =>
        {
            var handle = _handle!;
            if (RandomAccess.GetLength(handle) != _end)
            {
                throw new IOException("another run has written to it meanwhile");
            }
            try
            {
                RandomAccess.Write(handle, line, _end);
            }
            catch (IOException)
            {
                // A full disk may have taken a part of the line.
                RandomAccess.SetLength(handle, _end);
                throw;
            }
        });
        _end += line.Length;
        Lines++;
        IsHeaded |= entry.Journal is not null;
        return place;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _handle?.Dispose();
        _handle = null;
    }

    private void Scan(SafeFileHandle handle, Action<JournalEntry, LinePlace> take, Action<byte[]>? onDamaged)
    {
        var buffer = new byte[Block];
        var (held, at) = (0, 0L);
        for (var isSkipping = false; ;)
        {
            var read = RandomAccess.Read(handle, buffer.AsSpan(held), at + held);
            var rest = buffer.AsSpan(0, held + read);
            var start = 0;
            for (int length; (length = rest[start..].IndexOf((byte)'\n')) >= 0; start += length + 1)
            {
                if (!isSkipping)
                {
                    Take(rest.Slice(start, length), new LinePlace(at + start, length), take, onDamaged);
                }
                (isSkipping, _end) = (false, at + start + length + 1);
            }
            held = rest.Length - start;
            if (read == 0)
            {
                Tail(rest[start..], at + start, take);
                return;
            }
            rest[start..].CopyTo(buffer);
            at += start;
            if (held == buffer.Length && buffer.Length >= LongestLine)
            {
                Damaged += isSkipping ? 0 : 1;
                (isSkipping, at, held) = (true, at + held, 0);
            }
            else if (held == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }
    }

    private void Take(ReadOnlySpan<byte> line, LinePlace place, Action<JournalEntry, LinePlace> take, Action<byte[]>? onDamaged)
    {
        if (line.Trim((byte)'\r').IsEmpty)
        {
            return;
        }
        if (JournalEntry.Read(line) is not { } entry)
        {
            Damaged++;
            onDamaged?.Invoke(line.ToArray());
            return;
        }
        if (entry.Journal > JournalEntry.Version)
        {
            throw new StoreException($"the list of what was fetched, {file}, was written by a newer version of this program (format {entry.Journal}): use that one");
        }
        Lines++;
        IsHeaded |= entry.Journal is not null;
        take(entry, place);
    }

    /// <summary>What stands behind the last line end: a whole line, or one that was broken off or is being written just now.</summary>
    private void Tail(ReadOnlySpan<byte> tail, long at, Action<JournalEntry, LinePlace> take)
    {
        if (!tail.IsEmpty && JournalEntry.Read(tail) is not null)
        {
            Take(tail, new LinePlace(at, tail.Length), take, null);
            _end = at + tail.Length;
        }
    }

    private void Guarded(string what, Action act)
    {
        try
        {
            act();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"the list of what was fetched, {file}, cannot be {what}: {FileFaults.Words(fault)}", fault);
        }
    }
}
