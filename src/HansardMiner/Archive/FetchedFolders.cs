using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using HansardMiner.Store;

namespace HansardMiner.Archive;

/// <summary>The archives that an index was mined from: a line of text each in the index's folder. The bytes of what was fetched stay there, and are not kept a second time.</summary>
public static class FetchedFolders
{
    /// <summary>The file's name.</summary>
    public const string FileName = "fetched-folders.txt";

    /// <summary>The folders, the last remembered first; also those that are not there now.</summary>
    /// <param name="index">The folder of the index.</param>
    /// <exception cref="StoreException">They cannot be read.</exception>
    public static IReadOnlyList<string> Read(string index)
    {
        var file = Path.Combine(index, FileName);
        try
        {
            return File.Exists(file) ? [.. File.ReadAllLines(file).Select(line => line.Trim()).Where(line => line.Length > 0)] : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{file} cannot be read: {fault.Message}", fault);
        }
    }

    /// <summary>Remembers an archive, and forgets those that are not there any more.</summary>
    /// <param name="index">The folder of the index.</param>
    /// <param name="folder">The archive.</param>
    /// <exception cref="StoreException">It cannot be remembered.</exception>
    public static void Remember(string index, string folder)
    {
        var known = Read(index);
        var full = Path.GetFullPath(folder);
        List<string> folders = [full, .. known.Where(other => other != full && Directory.Exists(other))];
        if (!folders.SequenceEqual(known))
        {
            WholeFile.Write(Path.Combine(index, FileName), stream => stream.Write(Encoding.UTF8.GetBytes(string.Concat(folders.Select(line => line + "\n")))));
        }
    }
}
