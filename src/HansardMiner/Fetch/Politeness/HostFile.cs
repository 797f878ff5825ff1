using System;
using System.Globalization;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using HansardMiner.Archive;
using HansardMiner.Store;
using Microsoft.Win32.SafeHandles;

namespace HansardMiner.Fetch.Politeness;

/// <summary>
/// A host's file in the shared folder, held open alone for as long as a request to the host is under way: the system's own lock, which ends with the process that has it. Its one line is the host's state.
/// </summary>
internal sealed class HostFile : IDisposable
{
    private const int LongestName = 120;

    private readonly SafeFileHandle _handle;
    private readonly string _path;

    private HostFile(SafeFileHandle handle, string path) => (_handle, _path) = (handle, path);

    /// <summary>Opens the file of a host; null while somebody else has it.</summary>
    /// <exception cref="StoreException">The folder cannot be written.</exception>
    public static HostFile? TryOpen(string folder, string host)
    {
        var path = Path.Combine(folder, Name(host));
        try
        {
            return new HostFile(Open(folder, path), path);
        }
        catch (IOException fault) when (FileFaults.IsHeld(fault))
        {
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(path, fault);
        }
    }

    /// <summary>The state; null when the file is new or damaged.</summary>
    /// <exception cref="StoreException">The file cannot be read.</exception>
    public HostState? Read()
    {
        try
        {
            Span<byte> line = stackalloc byte[HostState.Length];
            return HostState.TryParse(line[..RandomAccess.Read(_handle, line, 0)]);
        }
        catch (IOException fault)
        {
            throw Unwritable(_path, fault);
        }
    }

    /// <summary>Writes the state over the one before.</summary>
    /// <exception cref="StoreException">The file cannot be written.</exception>
    public void Write(HostState state)
    {
        try
        {
            RandomAccess.Write(_handle, state.ToLine(), 0);
        }
        catch (IOException fault)
        {
            throw Unwritable(_path, fault);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _handle.Dispose();

    private static SafeFileHandle Open(string folder, string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception fault) when (fault is DirectoryNotFoundException or FileNotFoundException)
        {
            // It is the file that is said to be missing where somebody else makes the folder just now.
            Directory.CreateDirectory(folder);
            return File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
    }

    /// <summary>hansard.parliament.uk → host-hansard.parliament.uk; what may not stand in a file name is written as its code, and a name that is too long for one as its hash.</summary>
    private static string Name(string host)
    {
        var name = new StringBuilder("host-");
        foreach (var c in host)
        {
            _ = char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-' ? name.Append(c) : name.Append(CultureInfo.InvariantCulture, $"_{(int)c:x}");
        }
        return name.Length <= LongestName ? name.ToString() : $"host-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(host)))}";
    }

    private static StoreException Unwritable(string path, Exception fault) =>
        new($"the file {path}, in which runs tell each other what they asked of a host, cannot be used: {FileFaults.Words(fault)}", fault);
}
