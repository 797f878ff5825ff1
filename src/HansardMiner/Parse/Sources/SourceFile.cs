using System;
using System.IO;
using System.Security.Cryptography;
using HansardMiner.Records;

namespace HansardMiner.Parse.Sources;

/// <summary>
/// A source on disk: its bytes, their hash, and its head. Small files are held in memory and read once; large ones are read as a stream,
/// once for the hash and once by the reader.
/// </summary>
internal sealed class SourceFile
{
    /// <summary>The most bytes a source may have unless said otherwise.</summary>
    public const long DefaultLimit = 1_000_000_000;

    private const int HeadBytes = 64 * 1024;

    private const int HeldInMemory = 8 * 1024 * 1024;

    private readonly string _path;
    private readonly byte[]? _whole;

    private SourceFile(string path, byte[]? whole, string sha256, long length)
    {
        (_path, _whole, Sha256, Length) = (path, whole, sha256, length);
    }

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
                return (new SourceFile(path, [], Convert.ToHexStringLower(SHA256.HashData([])), 0), null);
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
                return (new SourceFile(path, null, Convert.ToHexStringLower(SHA256.HashData(stream)), length), null);
            }
            var whole = new byte[length];
            stream.ReadExactly(whole);
            return (new SourceFile(path, whole, Convert.ToHexStringLower(SHA256.HashData(whole)), length), null);
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
            : (new SourceHead(Path.GetFileName(_path), text, Length), null);
    }

    /// <summary>The whole source from its first byte.</summary>
    public Stream OpenBytes() => _whole is null ? OpenRead(_path) : new MemoryStream(_whole, writable: false);

    private ReadOnlySpan<byte> HeadOf()
    {
        if (_whole is not null)
        {
            return _whole.AsSpan(0, Math.Min(_whole.Length, HeadBytes));
        }
        using var stream = OpenRead(_path);
        var head = new byte[HeadBytes];
        return head.AsSpan(0, stream.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false));
    }

    private static FileStream OpenRead(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 128 * 1024, FileOptions.SequentialScan);
}
