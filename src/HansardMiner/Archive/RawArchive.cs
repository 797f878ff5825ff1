using System;
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

    /// <summary>The list of the versions whose bytes are here.</summary>
    internal CaptureLog Log => new(Path.Combine(folder, "captures.tsv"));

    /// <summary>Whether it has these bytes.</summary>
    public bool Has(string sha256) => new FileInfo(PathOf(sha256)) is { Exists: true } file && (file.Length > 0 || sha256 == OfNothing);

    /// <summary>Where the bytes are, or would be.</summary>
    public string PathOf(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        return Path.Combine(folder, sha256[..2], sha256 + ".gz");
    }

    /// <summary>Begins to take bytes whose hash is not known yet.</summary>
    /// <exception cref="StoreException">The archive cannot be written.</exception>
    public IncomingBytes Begin() => new(this, Unfinished);

    /// <summary>Keeps bytes, unless it has them. False when what is read is not what the hash says: the file changed meanwhile, and nothing is kept.</summary>
    /// <exception cref="StoreException">The archive cannot be written.</exception>
    public bool Keep(string sha256, Func<Stream> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        if (Has(sha256))
        {
            return true;
        }
        try
        {
            Directory.CreateDirectory(Unfinished);
            var part = Path.Combine(Unfinished, Path.GetRandomFileName());
            try
            {
                if (Write(part, open) != sha256)
                {
                    return false;
                }
                Directory.CreateDirectory(Path.GetDirectoryName(PathOf(sha256))!);
                File.Move(part, PathOf(sha256), overwrite: true);
                return true;
            }
            finally
            {
                File.Delete(part);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"the archive of source files, {folder}, cannot be written: {fault.Message}; make room, name another folder with --raw, or mine with --no-raw", fault);
        }
    }

    /// <summary>The bytes as they were; null when the archive does not have them.</summary>
    public Stream? Open(string sha256) => Has(sha256) ? new GZipStream(Reading(PathOf(sha256)), CompressionMode.Decompress) : null;

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

    /// <summary>Writes the bytes compressed and gives their hash.</summary>
    private static string Write(string part, Func<Stream> open)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var bytes = open();
        using (var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, Block))
        using (var packed = new GZipStream(file, CompressionLevel.Fastest))
        {
            var block = new byte[Block];
            for (int read; (read = bytes.Read(block)) > 0;)
            {
                hash.AppendData(block, 0, read);
                packed.Write(block, 0, read);
            }
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static FileStream Reading(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, Block, FileOptions.SequentialScan);
}
