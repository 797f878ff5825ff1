using System.Collections.Generic;
using System.Linq;
using HansardMiner.Present.Exports;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Web.Harvest;

/// <summary>The columns of the table of sources.</summary>
internal static class SourceColumns
{
    public static IReadOnlyList<ExportColumn<SourceRecord>> All { get; } =
    [
        new("path", "the file, as it was given to mine", s => s.Source.Path),
        new("sha256", "SHA-256 of its bytes", s => s.Source.Sha256),
        new("bytes", "its length", s => s.Source.Bytes, CellKind.Number),
        new("format", "the format it was read as; empty when not recognised", s => s.Format),
        new("outcome", "read, read with gaps, superseded or unreadable", s => HarvestWording.Outcome(s.Outcome)),
        new("documents", "debates, written questions, statements and articles in it", s => s.Counts.Documents, CellKind.Number),
        new("contributions", "contributions in it", s => s.Counts.Contributions, CellKind.Number),
        new("figures", "figures in it", s => s.Counts.Claims, CellKind.Number),
        new("gaps", "what is missing and why, parted by semicolons", s => Joined(s, isNote: false)),
        new("notes", "what else was noted, parted by semicolons", s => Joined(s, isNote: true)),
    ];

    private static string? Joined(SourceRecord source, bool isNote) =>
        source.Diagnostics.Where(d => d.Kind == DiagnosticKind.Note == isNote).Select(HarvestWording.Diagnosis).ToList() is { Count: > 0 } some ? string.Join("; ", some) : null;
}
