using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Mining;

/// <summary>The writing side of the line, for one source: its transaction, and how it ended.</summary>
/// <param name="store">The store.</param>
/// <param name="found">The source.</param>
/// <param name="started">When it was begun.</param>
/// <param name="before">What the store knew of it; null when it is new.</param>
internal sealed class Harvest(IRecordStore store, FoundSource found, long started, SourceRecord? before) : IDisposable
{
    private readonly List<Diagnostic> _faults = [];
    private Source _source = new(found.Path, null, found.Bytes);
    private string? _format;
    private IHarvestWriter? _writer;
    private int _documents;
    private bool _isKept;
    private KeptBytes? _bytes;

    /// <summary>What is on record of the bytes that the store's records were read from; null when nothing is.</summary>
    public Capture? Known { get; init; }

    /// <summary>Lists a version beside its bytes.</summary>
    public required Action<Capture> Log { get; init; }

    /// <summary>When the source is mined.</summary>
    public required DateTimeOffset Mined { get; init; }

    /// <summary>Takes a step of the source; its report at its end, else null.</summary>
    public SourceReport? Take(MiningStep step)
    {
        switch (step)
        {
            case MiningStep.Unchanged unchanged:
                AddCapture(unchanged);
                return Report(unchanged.Source, before!.Format, MiningOutcome.Unchanged, before.Counts, [.. before.Diagnostics, .. (unchanged.Notes ?? []).Where(note => !before.Diagnostics.Contains(note))]);
            case MiningStep.Open open:
                (_source, _format, _bytes) = (open.Source, open.Format, open.Bytes);
                _isKept = _source.Sha256 is null && before is not null;
                _writer = _isKept ? null : store.Replace(_source, _format);
                break;
            case MiningStep.Add add:
                Add(add.Extraction.GetAwaiter().GetResult());
                break;
            case MiningStep.Redirect redirect:
                _writer!.Redirect(redirect.OldId, redirect.NewId);
                break;
            case MiningStep.End end:
                return End([.. end.Diagnostics, .. _faults]);
        }
        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => _writer?.Dispose();

    private void Add((PreparedDocument Document, Diagnostic? Fault) extracted)
    {
        _documents++;
        _writer!.Add(extracted.Document);
        if (extracted.Fault is not null)
        {
            _faults.Add(extracted.Fault);
        }
    }

    private SourceReport End(List<Diagnostic> diagnostics)
    {
        if (_isKept)
        {
            var isGone = diagnostics.Any(d => d == Parse.Sources.SourceFaults.Missing);
            diagnostics.Add(Kept);
            return Report(before!.Source, before.Format, isGone ? MiningOutcome.Missing : MiningOutcome.Unreadable, before.Counts, diagnostics);
        }
        if (diagnostics.Contains(Parse.Sources.SourceFaults.Missing))
        {
            // A path that never was there is reported, but is no source of the index.
            return Report(_source, _format, MiningOutcome.Unreadable, default, diagnostics);
        }
        if (_documents == 0 && diagnostics.Count == 0)
        {
            diagnostics.Add(Parse.Sources.SourceFaults.NothingFound);
        }
        if (_bytes is { HasChanged: true })
        {
            diagnostics.Add(ChangedMeanwhile);
        }
        var outcome = OutcomeOf(_documents, diagnostics);
        if (_bytes?.Capture(_source, _format, outcome, Mined) is { } capture)
        {
            // The bytes are in the archive by now: they land before the transaction that names them.
            Log(capture);
            _writer!.Add(capture);
        }
        var record = _writer!.Complete(outcome, diagnostics);
        return Report(_source, _format, Enum.Parse<MiningOutcome>(outcome.ToString()), record.Counts, diagnostics);
    }

    /// <summary>Puts on record what has become known of unchanged bytes: that they are kept now, or that their file is another copy.</summary>
    private void AddCapture(MiningStep.Unchanged step)
    {
        if (step.Bytes?.Capture(step.Source, before!.Format, before.Outcome, Mined) is { } now
            && (Known is null || Known.SeenTime != now.SeenTime || (now.IsKept && !Known.IsKept)))
        {
            Log(now);
            store.Add(now);
        }
    }

    /// <summary>How the reading ended, from what was read and what was reported.</summary>
    internal static SourceOutcome OutcomeOf(int documents, IReadOnlyList<Diagnostic> diagnostics)
    {
        var hasFailed = diagnostics.Any(d => d.Kind == DiagnosticKind.Failure);
        if (documents == 0)
        {
            var isSuperseded = diagnostics.Any(d => d.Name.StartsWith("superseded", StringComparison.Ordinal));
            return isSuperseded && !hasFailed ? SourceOutcome.Superseded
                : hasFailed || diagnostics.Any(d => d.Kind == DiagnosticKind.Gap) ? SourceOutcome.Unreadable
                : SourceOutcome.Read;
        }
        return hasFailed || diagnostics.Any(d => d.Kind == DiagnosticKind.Gap) ? SourceOutcome.ReadWithGaps : SourceOutcome.Read;
    }

    private SourceReport Report(Source source, string? format, MiningOutcome outcome, RecordCounts counts, IReadOnlyList<Diagnostic> diagnostics) =>
        new(source, format, outcome, counts, Stopwatch.GetElapsedTime(started), diagnostics);

    /// <summary>Said of a source that was written to while it was read.</summary>
    internal static Diagnostic ChangedMeanwhile { get; } = new(
        DiagnosticKind.Gap, "changed meanwhile", "the file was changed while it was read, so that its records may be of both versions: mine it again");

    /// <summary>Said of a source whose earlier records stay.</summary>
    internal static Diagnostic Kept { get; } = new(
        DiagnosticKind.Note, "records kept", "it was mined before and cannot be read now: the records of the last reading are kept");
}
