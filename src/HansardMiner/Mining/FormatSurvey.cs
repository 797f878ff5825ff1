using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using HansardMiner.Parse;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Mining;

/// <summary>Reads files without an index and counts what each format gives and lacks. The same files give the same counts.</summary>
public static class FormatSurvey
{
    /// <summary>The formats in the order of the readers, then the files that none of them knows.</summary>
    /// <param name="paths">Files and folders; a file in a folder is shown by its path in that folder.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static IReadOnlyList<FormatFacts> Of(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var files = paths.SelectMany(path => SourcePaths.Expand([path]).Select(source => (source, Shown: Shown(source.Path, path)))).DistinctBy(f => f.source.Path).ToList();
        return Merged(files.AsParallel().AsOrdered().WithCancellation(cancellation).Select(f => Read(f.source, f.Shown, cancellation)));
    }

    /// <summary>The same of what an index holds; of documents that several sources hold, the one that is shown counts.</summary>
    public static IReadOnlyList<FormatFacts> Of(IRecordStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var sources = store.Sources();
        var formats = sources.ToDictionary(s => s.Source.Path, s => new FormatFacts(s.Format), StringComparer.Ordinal);
        foreach (var source in sources)
        {
            formats[source.Source.Path].Add(source.Source.Path, source.Outcome, source.Diagnostics);
        }
        foreach (var stored in store.Documents())
        {
            formats[stored.SourcePath].Add(stored.Document, stored.Claims.Count);
        }
        return Merged(sources.Select(s => formats[s.Source.Path]));
    }

    private static List<FormatFacts> Merged(IEnumerable<FormatFacts> files)
    {
        var formats = new Dictionary<string, FormatFacts>(StringComparer.Ordinal);
        foreach (var facts in files)
        {
            if (!formats.TryGetValue(facts.Format ?? "", out var format))
            {
                formats[facts.Format ?? ""] = format = new FormatFacts(facts.Format);
            }
            format.Add(facts);
        }
        return [.. Readers.All.Select(r => r.Format).Append("").Distinct(StringComparer.Ordinal).Where(formats.ContainsKey).Select(name => formats[name])];
    }

    private static FormatFacts Read(FoundSource source, string shown, CancellationToken cancellation)
    {
        var documents = new FormatFacts(null);
        var reading = SourceReading.Of(source, (document, claims) => documents.Add(document, claims.Sum(c => c.Count)), cancellation);
        var facts = new FormatFacts(reading.Format);
        facts.Add(documents);
        facts.Add(shown, reading.Outcome, reading.Diagnostics);
        return facts;
    }

    private static string Shown(string file, string path) =>
        SourceAddress.Of(file) is not null ? file : (File.Exists(path) ? Path.GetFileName(file) : Path.GetRelativePath(path, file)).Replace('\\', '/');
}
