using System;
using System.IO;
using System.IO.Compression;
using System.Security.Cryptography;
using HansardMiner.Store;

namespace HansardMiner.Archive;

/// <summary>Bytes on their way into the archive: nothing of them is to be seen there until they land, whole. What has not landed is gone when this is disposed.</summary>
public sealed class IncomingBytes : IDisposable
{
    private const int Block = 64 * 1024;

    /// <summary>How often a name is tried: between a file's making and its locking, the sweep of another run may take it.</summary>
    private const int Tries = 10;

    private readonly RawArchive _archive;
    private readonly string _room;
    private readonly FileStream _part;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly GZipStream _packed;
    private bool _isDone;

    internal IncomingBytes(RawArchive archive, string unfinished, string room)
    {
        (_archive, _room) = (archive, room);
        try
        {
            Directory.CreateDirectory(unfinished);
            _part = Part(unfinished);
            _packed = new GZipStream(_part, CompressionLevel.Fastest, leaveOpen: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(fault);
        }
    }

    /// <summary>How many bytes have been written.</summary>
    public long Length { get; private set; }

    /// <summary>Takes bytes.</summary>
    /// <exception cref="StoreException">The archive cannot be written.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _hash.AppendData(bytes);
            _packed.Write(bytes);
            Length += bytes.Length;
        }
        catch (IOException fault)
        {
            throw Unwritable(fault);
        }
    }

    /// <summary>Puts the bytes into their place and gives their SHA-256, lower-case hexadecimal.</summary>
    /// <exception cref="StoreException">The archive cannot be written.</exception>
    public string Land()
    {
        var sha = Close();
        Place(sha);
        return sha;
    }

    /// <summary>Puts the bytes into their place, if they are those that a hash says; false when they are others.</summary>
    /// <exception cref="StoreException">The archive cannot be written.</exception>
    public bool LandAs(string sha256)
    {
        if (Close() != sha256)
        {
            return false;
        }
        Place(sha256);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isDone)
        {
            return;
        }
        _isDone = true;
        _hash.Dispose();
        foreach (var open in (Stream[])[_packed, _part])
        {
            try
            {
                open.Dispose();
            }
            catch (IOException)
            {
                // The disk is full: the part is deleted below.
            }
        }
        File.Delete(_part.Name);
    }

    /// <summary>A new file that a sweep leaves alone as long as it is open, and that can be moved meanwhile.</summary>
    private static FileStream Part(string unfinished)
    {
        for (var left = Tries; ; left--)
        {
            try
            {
                var part = new FileStream(Path.Combine(unfinished, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, Block);
                if (left == 1 || File.Exists(part.Name))
                {
                    return part;
                }
                part.Dispose();
            }
            catch (IOException fault) when (left > 1 && FileFaults.IsHeld(fault))
            {
            }
        }
    }

    private string Close()
    {
        ObjectDisposedException.ThrowIf(_isDone, this);
        try
        {
            _packed.Dispose();
            _part.Flush();
            return Convert.ToHexStringLower(_hash.GetHashAndReset());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(fault);
        }
    }

    private void Place(string sha)
    {
        // Bytes that are there and damaged are put right by these.
        if (_archive.Check(sha) is null)
        {
            return;
        }
        try
        {
            var place = _archive.PathOf(sha);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(_part.Name, place, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(fault);
        }
    }

    private StoreException Unwritable(Exception fault) => new($"the archive {_archive.Folder} cannot be written: {FileFaults.Words(fault, _room)}", fault);
}
