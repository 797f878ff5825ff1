using System;
using System.Globalization;
using System.IO;
using System.Linq;
using HansardMiner.Store;

namespace HansardMiner.LuceneNet;

/// <summary>
/// Where indexes lie: each built one in a folder of its own, and a file that names the one in use. A new one is built beside it and put in its place when
/// it is whole; what was left half-built is never read.
/// </summary>
/// <param name="root">The folder of the folders.</param>
internal sealed class IndexFolder(string root)
{
    private const string Building = ".building";

    private string Pointer => Path.Combine(root, "current.txt");

    /// <summary>The folder in use; null when there is none.</summary>
    public string? Current
    {
        get
        {
            if (!File.Exists(Pointer))
            {
                return null;
            }
            var name = Path.GetFileName(File.ReadAllText(Pointer).Trim());
            return name.Length > 0 && Directory.Exists(Path.Combine(root, name)) ? Path.Combine(root, name) : null;
        }
    }

    /// <summary>Keeps other processes from writing until it is disposed.</summary>
    public FileStream TakeSeat()
    {
        Directory.CreateDirectory(root);
        try
        {
            return new FileStream(Path.Combine(root, "writing"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException fault) when (File.Exists(Path.Combine(root, "writing")))
        {
            throw new StoreException($"another hansard is writing the search index {root}; wait until it has finished, then run the command again", fault);
        }
    }

    /// <summary>A new empty folder to build in.</summary>
    public string Begin()
    {
        Sweep();
        var last = Directory.EnumerateDirectories(root).Select(Number).DefaultIfEmpty(0).Max();
        return Directory.CreateDirectory(Path.Combine(root, string.Create(CultureInfo.InvariantCulture, $"{last + 1:0000}{Building}"))).FullName;
    }

    /// <summary>Puts what was built in the place of what was there.</summary>
    public void Complete(string built)
    {
        var whole = built[..^Building.Length];
        Directory.Move(built, whole);
        var part = Pointer + ".part";
        File.WriteAllText(part, Path.GetFileName(whole) + "\n");
        File.Move(part, Pointer, overwrite: true);
        Sweep();
    }

    /// <summary>Removes what is not in use; what another process has open goes another time.</summary>
    private void Sweep()
    {
        var current = Current;
        foreach (var folder in Directory.EnumerateDirectories(root).Where(f => Number(f) > 0 && Path.GetFileName(f) != Path.GetFileName(current)))
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // Open elsewhere.
            }
        }
    }

    /// <summary>0007 · 0008.building</summary>
    private static int Number(string folder) =>
        int.TryParse(Path.GetFileName(folder).Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
