using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Parse.Sources;

namespace HansardMiner.Mining;

/// <summary>
/// Expands paths into files: folders recursively, in ordinal order, without hidden files; an archive of what was fetched into its documents; a folder reached twice through links is entered once.
/// </summary>
internal sealed class SourcePaths
{
    private readonly SortedDictionary<string, FoundSource> _found = new(StringComparer.Ordinal);
    private readonly List<string> _archives = [];
    private readonly HashSet<string> _entered = new(StringComparer.Ordinal);

    /// <summary>The sources under the paths, each once.</summary>
    /// <param name="paths">Files and folders; an archive of what was fetched stands for its documents.</param>
    /// <param name="archives">Takes the archives among them, or below them.</param>
    public static IReadOnlyList<FoundSource> Expand(IReadOnlyList<string> paths, ICollection<string>? archives = null)
    {
        var all = new List<FoundSource>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths.Select(Shown))
        {
            var expansion = new SourcePaths();
            expansion.Take(path, path);
            expansion._archives.ForEach(archive => archives?.Add(archive));
            all.AddRange(expansion._found.Values.Where(source => seen.Add(source.Path)));
        }
        return all;
    }

    /// <summary>A path as users see it and the store keeps it: forward slashes, no "./" before and no slash behind.</summary>
    public static string Shown(string path)
    {
        var shown = (Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path).Trim();
        while (shown.StartsWith("./", StringComparison.Ordinal) && shown.Length > 2)
        {
            shown = shown[2..];
        }
        return shown.Length > 1 ? shown.TrimEnd('/') is { Length: > 0 } trimmed ? trimmed : "/" : shown;
    }

    /// <summary>What the paths of a folder's files begin with: "a/" for "a", "/" for "/", nothing for ".".</summary>
    public static string Under(string folder) => folder switch
    {
        "." => string.Empty,
        "/" => "/",
        _ => folder + "/",
    };

    private void Take(string path, string real)
    {
        if (FetchArchive.IsArchive(path))
        {
            TakeArchive(path);
        }
        else if (Directory.Exists(path))
        {
            TakeFolder(path, real);
        }
        else
        {
            _found[path] = File.Exists(path) ? new FoundSource(path, LengthOf(path)) : new FoundSource(path, 0, SourceFaults.Missing);
        }
    }

    private void TakeArchive(string path)
    {
        var folder = Path.GetFullPath(path);
        if (!_entered.Add(folder))
        {
            return;
        }
        _archives.Add(folder);
        foreach (var source in FetchedSource.All(folder))
        {
            _found[source.Path] = source;
        }
    }

    private void TakeFolder(string path, string real)
    {
        try
        {
            var folder = new DirectoryInfo(path);
            var target = folder.LinkTarget is null ? Path.GetFullPath(real) : folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
            if (target is null || !_entered.Add(target))
            {
                return;
            }
            foreach (var entry in Directory.EnumerateFileSystemEntries(path).Select(Path.GetFileName).Where(name => !name!.StartsWith('.')))
            {
                Take(Under(path) + entry, Path.Combine(target, entry!));
            }
        }
        catch (UnauthorizedAccessException)
        {
            _found[path] = new FoundSource(path, 0, SourceFaults.FolderNotPermitted);
        }
        catch (IOException fault)
        {
            _found[path] = new FoundSource(path, 0, SourceFaults.Unreadable(fault.Message));
        }
    }

    private static long LengthOf(string path)
    {
        try
        {
            return new FileInfo(path).Length;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
