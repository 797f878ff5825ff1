using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Tests.Shared;

namespace HansardMiner.Tests.Structure;

/// <summary>The C# files of the projects under src, with their folders and using lines.</summary>
internal sealed record SourceFile(string Path, string Folder, IReadOnlyList<string> Lines)
{
    public IEnumerable<string> Usings => Lines.Where(l => l.StartsWith("using ", System.StringComparison.Ordinal) && l.EndsWith(';'))
        .Select(l => l["using ".Length..^1].Replace("static ", "", System.StringComparison.Ordinal).Split('=')[^1].Trim());

    public static IEnumerable<SourceFile> Under(string project)
    {
        var root = System.IO.Path.Combine(Corpus.Repository, project);
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(f => System.IO.Path.GetRelativePath(root, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("obj/", System.StringComparison.Ordinal) && !f.StartsWith("bin/", System.StringComparison.Ordinal)
                && !f.Contains("/obj/", System.StringComparison.Ordinal) && !f.Contains("/bin/", System.StringComparison.Ordinal))
            .Order(System.StringComparer.Ordinal)
            .Select(f => new SourceFile(
                project + "/" + f, System.IO.Path.GetDirectoryName(f)!.Replace('\\', '/'), File.ReadAllLines(System.IO.Path.Combine(root, f))));
    }
}
