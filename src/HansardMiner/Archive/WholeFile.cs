using System;
using System.IO;
using HansardMiner.Store;

namespace HansardMiner.Archive;

/// <summary>Small files of an archive that are replaced whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file beside its place, has the disk take it, and moves it there.</summary>
    /// <exception cref="StoreException">It cannot be written.</exception>
    public static void Write(string file, Action<Stream> write)
    {
        var part = file + ".new";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            using (var stream = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, 64 * 1024))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }
            File.Move(part, file, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Remove(part);
            throw new StoreException($"{file} cannot be written: {FileFaults.Words(fault)}", fault);
        }
    }

    /// <summary>What could not be finished would take the room that was missing.</summary>
    private static void Remove(string part)
    {
        try
        {
            File.Delete(part);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The next one is written over it.
        }
    }
}
