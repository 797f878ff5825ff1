using System.Collections.Generic;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.Mining;
using HansardMiner.Present;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.App.Commands;

/// <summary>What <c>hansard status</c> says of sources that were fetched.</summary>
internal static class FetchedLines
{
    private const int Shown = 20;

    /// <summary>Lists what its site does not have any more: no gap, since it is held.</summary>
    public static void Gone(Screen screen, IReadOnlyList<SourceRecord> sources, FetchedComparison fetched, bool verbose)
    {
        var gone = sources.Where(s => SourceAddress.Of(s.Source.Path) is not null).Select(s => (s.Source.Path, Said: fetched.Gone(s.Source))).Where(s => s.Said is not null).ToList();
        if (gone.Count == 0)
        {
            return;
        }
        screen.Line();
        screen.Line($"Gone from its source: {Wording.Number("source", gone.Count)}.");
        foreach (var (path, said) in gone.Take(verbose ? gone.Count : Shown))
        {
            screen.Wrapped(Screen.Safe($"{path}: {said}"), 2);
        }
        if (!verbose && gone.Count > Shown)
        {
            screen.Line($"  and {Wording.Number("more source", gone.Count - Shown)}: see them with --verbose");
        }
    }
}
