using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace HansardMiner.People.Import;

/// <summary>Reads member data from files and folders. What a file holds is told by its content, not by its name.</summary>
public static class MemberFiles
{
    /// <summary>Reads all files; folders with everything in them.</summary>
    /// <param name="paths">Files and folders that exist.</param>
    public static ImportedMembers Read(IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var gathering = new Gathering();
        var files = paths.SelectMany(Files).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(path => Read(path, gathering)).ToList();
        var (data, gaps) = gathering.Complete();
        return new ImportedMembers(data, files, gaps);
    }

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(f => !Path.GetFileName(f).StartsWith('.')) : [path];

    private static ImportedFile Read(string path, Gathering gathering)
    {
        try
        {
            using var bytes = File.OpenRead(path);
            var first = FirstMark(bytes);
            bytes.Position = 0;
            return first switch
            {
                '<' => new PublicWhipXml(gathering).Read(path, bytes),
                '{' or '[' => new PopoloJson(gathering).Read(path, bytes),
                _ => new ImportedFile(path, null, new Dictionary<string, int>(), ["neither XML nor JSON"]),
            };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new ImportedFile(path, null, new Dictionary<string, int>(), ["cannot be read: " + fault.Message]);
        }
    }

    /// <summary>The first byte that is neither white space nor a byte order mark.</summary>
    private static int FirstMark(Stream bytes)
    {
        for (var b = bytes.ReadByte(); b >= 0; b = bytes.ReadByte())
        {
            if (b is not (' ' or '\t' or '\r' or '\n' or 0xEF or 0xBB or 0xBF))
            {
                return b;
            }
        }
        return -1;
    }
}
