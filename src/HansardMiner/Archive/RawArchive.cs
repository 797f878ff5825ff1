using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using HansardMiner.Store;

namespace HansardMiner.Archive;

/// <summary>
/// The bytes of sources, each kept once under its SHA-256: <c>ab/abcdef….gz</c>. A file is there whole or not at all: it is written beside its place and then moved there.
/// </summary>
/// <param name="folder">The archive's folder; it is made when first written to.</param>
public sealed class RawArchive(string folder)
{
    private const int Block = 128 * 1024;

    /// <summary>The hash of no bytes, which are packed to none: an empty robots.txt. Any other file of no bytes was cut.</summary>
    private const string OfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private string Unfinished => Path.Combine(folder, "unfinished");

    /// <summary>The archive's folder.</summary>
    public string Folder => folder;

    /// <summary>Further archives to look in for bytes that this one does not have; nothing is written to them.</summary>
    public IReadOnlyList<RawArchive> Further { get; init; } = [];

    /// <summary>The list of the versions whose bytes are here.</summary>
    internal CaptureLog Log => new(Path.Combine(folder, "captures.tsv"));

    /// <summary>Whether it has these bytes, or one of the further archives does.</summary>
    public bool Has(string sha256) => Holder(sha256) is not null;

    /// <summary>The hashes of all bytes that are there, in no particular order.</summary>
    public IEnumerable<string> All() => !Directory.Exists(folder) ? [] : Directory.EnumerateDirectories(folder, "??").SelectMany(part => Directory.EnumerateFiles(part, "*.gz"))
        .Select(file => Path.GetFileNameWithoutExtension(file)).Where(JournalEntry.IsHash);

    /// <summary>Removes bytes.</summary>
    internal void Drop(string sha256)
    {
        try
        {
            File.Delete(PathOf(sha256));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"the archive {folder} cannot be written: {fault.Message}", fault);
        }
    }

    /// <summary>Where the bytes are, or would be.</summary>
    public string PathOf(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        return Path.Combine(folder, sha256[..2], sha256 + ".gz");
    }

    /// <summary>Begins to take bytes whose hash is not known yet.</summary>
    /// <exception cref="StoreException">The archive cannot be written.</exception>
    public IncomingBytes Begin() => new(this, Unfinished, "make room");

    /// <summary>Keeps bytes, unless it has them. False when what is read is not what the hash says: the file changed meanwhile, and nothing is kept.</summary>
    /// <exception cref="StoreException">The archive cannot be written.</exception>
    public bool Keep(string sha256, Func<Stream> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        if (Has(sha256))
        {
            return true;
        }
        using var incoming = new IncomingBytes(this, Unfinished, "make room, name another folder with --raw, or mine with --no-raw");
        try
        {
            using var bytes = open();
            var block = new byte[Block];
            for (int read; (read = bytes.Read(block)) > 0;)
            {
                incoming.Write(block.AsSpan(0, read));
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"a source file cannot be read a second time, to be kept in the archive {folder}: {fault.Message}", fault);
        }
        return incoming.LandAs(sha256);
    }

    /// <summary>The bytes as they were; null when the archive does not have them.</summary>
    public Stream? Open(string sha256) => Holder(sha256) is { } holder ? new GZipStream(Reading(holder.PathOf(sha256)), CompressionMode.Decompress) : null;

    /// <summary>What is wrong with the kept bytes, in a few words; null when they are what their name says. Reads them once.</summary>
    public string? Check(string sha256)
    {
        try
        {
            using var bytes = Open(sha256);
            return bytes is null ? "is gone from the archive" : Convert.ToHexStringLower(SHA256.HashData(bytes)) == sha256 ? null : "has other bytes in the archive than its hash says";
        }
        catch (InvalidDataException)
        {
            return "is damaged in the archive";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "cannot be read in the archive: " + fault.Message;
        }
    }

    /// <summary>Removes what runs that were broken off left behind; what another run is writing just now is left alone.</summary>
    public void Sweep()
    {
        foreach (var part in Directory.Exists(Unfinished) ? Directory.EnumerateFiles(Unfinished).ToList() : [])
        {
            try
            {
                using var locked = new FileStream(part, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // Another run holds it, or it is gone by now.
            }
        }
    }

    private RawArchive? Holder(string sha256) => new FileInfo(PathOf(sha256)) is { Exists: true } file && (file.Length > 0 || sha256 == OfNothing) ? this : Further.FirstOrDefault(other => other.Has(sha256));

    private static FileStream Reading(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, Block, FileOptions.SequentialScan);
}
