using System;
using System.IO;
using System.Security.Cryptography;
using HansardMiner.Records;

namespace HansardMiner.Parse.Sources;

/// <summary>
/// A source, on disk or in an archive: its bytes, their hash, and its head. Small files are held in memory and read once; large ones are read as a stream,
/// once for the hash and once by the reader.
/// </summary>
internal sealed class SourceFile
{
    /// <summary>The most bytes a source may have unless said otherwise.</summary>
    public const long DefaultLimit = 1_000_000_000;

    private const int HeadBytes = 64 * 1024;

    private const int HeldInMemory = 8 * 1024 * 1024;

    private readonly string _path;
    private readonly Func<Stream> _open;
    private readonly byte[]? _whole;

    private SourceFile(string path, Func<Stream> open, byte[]? whole, string sha256, long length)
    {
        (_path, _open, _whole, Sha256, Length) = (path, open, whole, sha256, length);
    }

    /// <summary>The address it was fetched from; null for a file.</summary>
    public Uri? Address => SourceAddress.Of(_path);

    /// <summary>The SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>The number of bytes.</summary>
    public long Length { get; }

    /// <summary>Opens a file, or says why it cannot be opened; what the file system refuses is a value.</summary>
    public static (SourceFile? File, Diagnostic? Fault) Open(string path, long limit = DefaultLimit)
    {
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists)
            {
                return (null, SourceFaults.Missing);
            }
            if (info.Length == 0)
            {
                return (new SourceFile(path, () => OpenRead(path), [], Convert.ToHexStringLower(SHA256.HashData([])), 0), null);
            }
            using var stream = OpenRead(path);
            if (!stream.CanSeek)
            {
                return (null, SourceFaults.NotAFile);
            }
            var length = stream.Length;
            if (length > limit)
            {
                return (null, SourceFaults.TooLarge(length, limit));
            }
            if (length > HeldInMemory)
            {
                return (new SourceFile(path, () => OpenRead(path), null, Convert.ToHexStringLower(SHA256.HashData(stream)), length), null);
            }
            var whole = new byte[length];
            stream.ReadExactly(whole);
            return (new SourceFile(path, () => OpenRead(path), whole, Convert.ToHexStringLower(SHA256.HashData(whole)), length), null);
        }
        catch (UnauthorizedAccessException)
        {
            return (null, SourceFaults.NotPermitted);
        }
        catch (Exception fault) when (fault is IOException or NotSupportedException or ArgumentException)
        {
            return (null, SourceFaults.Unreadable(fault.Message));
        }
    }

    /// <summary>Opens bytes that an archive keeps, or says why they cannot be opened: the archive has them no more, or has others.</summary>
    /// <param name="path">The path or address they came from.</param>
    /// <param name="sha256">Their hash, by which the archive knows them.</param>
    /// <param name="open">Opens them; null when the archive does not have them.</param>
    /// <param name="limit">The most bytes a source may have.</param>
    public static (SourceFile? File, Diagnostic? Fault) OpenKept(string path, string sha256, Func<Stream?> open, long limit = DefaultLimit)
    {
        try
        {
            using var stream = open();
            if (stream is null)
            {
                return (null, SourceFaults.NotKept);
            }
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            using var whole = new MemoryStream();
            var length = 0L;
            var block = new byte[HeadBytes];
            for (int read; (read = stream.Read(block)) > 0;)
            {
                hash.AppendData(block, 0, read);
                length += read;
                if (length > limit)
                {
                    return (null, SourceFaults.TooLarge(length, limit));
                }
                if (length <= HeldInMemory)
                {
                    whole.Write(block, 0, read);
                }
            }
            return Convert.ToHexStringLower(hash.GetHashAndReset()) != sha256 ? (null, SourceFaults.KeptDamaged)
                : (new SourceFile(path, () => open() ?? throw new IOException(SourceFaults.NotKept.Message), length <= HeldInMemory ? whole.ToArray() : null, sha256, length), null);
        }
        catch (InvalidDataException)
        {
            return (null, SourceFaults.KeptDamaged);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, SourceFaults.Unreadable(fault.Message));
        }
    }

    /// <summary>The head, or why the file is not text at all.</summary>
    public (SourceHead? Head, Diagnostic? Fault) ReadHead()
    {
        if (Length == 0)
        {
            return (null, SourceFaults.Empty);
        }
        var bytes = HeadOf();
        if (FileKinds.Of(bytes) is { } kind)
        {
            return (null, SourceFaults.NotText(kind.Name, kind.Message));
        }
        var text = TextDecoding.Head(bytes);
        return string.IsNullOrWhiteSpace(text) && Length <= HeadBytes
            ? (null, SourceFaults.Blank)
            : (new SourceHead(SourceAddress.NameOf(_path), text, Length) { Address = Address }, null);
    }

    /// <summary>The whole source from its first byte.</summary>
    public Stream OpenBytes() => _whole is null ? _open() : new MemoryStream(_whole, writable: false);

    private ReadOnlySpan<byte> HeadOf()
    {
        if (_whole is not null)
        {
            return _whole.AsSpan(0, Math.Min(_whole.Length, HeadBytes));
        }
        using var stream = _open();
        var head = new byte[HeadBytes];
        return head.AsSpan(0, stream.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false));
    }

    private static FileStream OpenRead(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 128 * 1024, FileOptions.SequentialScan);
}
