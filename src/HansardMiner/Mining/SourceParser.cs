using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Parse;
using HansardMiner.Parse.Sources;
using HansardMiner.People;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Mining;

/// <summary>The parsing side of the line: opens, recognises and reads one source after another and hands the pieces on.</summary>
/// <param name="store">Prepares the documents.</param>
/// <param name="known">What the store knew of the sources when the run began.</param>
/// <param name="line">Takes the pieces; waits when it is full.</param>
/// <param name="extraction">Looks for figures beside the reading.</param>
/// <param name="readBy">The build that reads.</param>
/// <param name="cancellation">Stops the run.</param>
internal sealed class SourceParser(
    IRecordStore store, IReadOnlyDictionary<string, SourceRecord> known, BlockingCollection<MiningStep> line, TaskFactory extraction,
    string readBy, CancellationToken cancellation) : IReading
{
    private const int MostDiagnostics = 1000;

    private List<Diagnostic> _diagnostics = [];
    private int _unlisted;
    private Sitting _sitting = Sitting.None;
    private SourceHead? _head;
    private FetchedSource? _fetched;

    /// <summary>Tells the speakers; null when there is no register.</summary>
    public Resolver? Resolver { get; init; }

    /// <summary>Keeps the bytes; null when they are not kept.</summary>
    public RawArchive? Archive { get; init; }

    /// <summary>Reads the sources in order and closes the line.</summary>
    public void Run(IReadOnlyList<FoundSource> sources)
    {
        try
        {
            foreach (var source in sources)
            {
                cancellation.ThrowIfCancellationRequested();
                line.Add(new MiningStep.Begin(source, Stopwatch.GetTimestamp()), cancellation);
                Take(source);
            }
        }
        finally
        {
            line.CompleteAdding();
        }
    }

    /// <inheritdoc/>
    public void Add(Document document)
    {
        var sitting = _sitting;
        var placed = LivePage.Of(document, _head);
        line.Add(new MiningStep.Add(extraction.StartNew(() => Extract(placed, sitting))), cancellation);
        _sitting = Resolver is null ? sitting : sitting.After(document);
    }

    /// <inheritdoc/>
    public void Report(Diagnostic diagnostic)
    {
        if (_diagnostics.Count < MostDiagnostics)
        {
            _diagnostics.Add(_fetched?.InItsPlace(diagnostic) ?? diagnostic);
        }
        else
        {
            _unlisted++;
        }
    }

    /// <inheritdoc/>
    public void Redirect(string oldSourceId, string newSourceId) => line.Add(new MiningStep.Redirect(oldSourceId, newSourceId), cancellation);

    private (PreparedDocument Document, Diagnostic? Fault) Extract(Document document, Sitting sitting)
    {
        var extracted = ExtractedDocument.Of(document, Resolver is null ? null : d => Resolver.Resolve(d, sitting));
        return (store.Prepare(extracted.Document, extracted.Claims) with { Undertakings = extracted.Undertakings }, extracted.Fault);
    }

    private void Take(FoundSource found)
    {
        (_diagnostics, _unlisted, _sitting, _head, _fetched) = ([], 0, Sitting.None, null, found.Fetched);
        if (found.Fetched is { } fetched && known.GetValueOrDefault(found.Path) is { } last && last.Source.Sha256 == fetched.Document.Sha256 && last.Source.ReadBy == readBy)
        {
            // The archive says by the hash that nothing has changed: the bytes need not be looked at.
            line.Add(new MiningStep.Unchanged(last.Source, KeptBytes.Of(fetched), [.. fetched.Notes]), cancellation);
            return;
        }
        var (file, fault) = found.Open();
        foreach (var note in found.Fetched?.Notes ?? [])
        {
            Report(note);
        }
        if (file is null)
        {
            line.Add(new MiningStep.Open(new Source(found.Path, null, found.Bytes), null), cancellation);
            Report(fault!);
        }
        else
        {
            var source = new Source(found.Path, file.Sha256, file.Length) { ReadBy = readBy };
            if (known.GetValueOrDefault(found.Path) is { } before && before.Source.Sha256 == source.Sha256 && before.Source.ReadBy == readBy)
            {
                line.Add(new MiningStep.Unchanged(source, KeptBytes.Of(found, file, Archive, extraction)), cancellation);
                return;
            }
            Read(found, file, source);
        }
        if (_unlisted > 0)
        {
            _diagnostics.Add(new Diagnostic(DiagnosticKind.Note, "more", FormattableString.Invariant($"{_unlisted} more faults or notes are not listed")));
        }
        line.Add(new MiningStep.End(_diagnostics), cancellation);
    }

    private void Read(FoundSource found, SourceFile file, Source source)
    {
        var isOpen = false;
        var step = "opened";
        var bytesKept = KeptBytes.Of(found, file, Archive, extraction);
        try
        {
            var (head, fault) = file.ReadHead();
            step = "recognised";
            var (reader, recognition) = head is null ? (null, default) : Readers.Recognise(head);
            var isAccepted = reader is not null && recognition.IsAccepted;
            line.Add(new MiningStep.Open(source, isAccepted ? reader!.Format : null, bytesKept), cancellation);
            isOpen = true;
            if (!isAccepted)
            {
                Report(fault ?? SourceFaults.NotRecognised(reader!.Format, recognition.Why));
                return;
            }
            step = "read";
            _head = head;
            using var bytes = file.OpenBytes();
            reader!.Read(head!, bytes, this, cancellation);
        }
        catch (OperationCanceledException)
        {
            throw;
        }
#pragma warning disable CA1031 // The one broad catch per source: adds the source and the step; the rest is mined.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            if (!isOpen)
            {
                line.Add(new MiningStep.Open(source, null, bytesKept), cancellation);
            }
            Report(SourceFaults.Broken(step, fault.GetType().Name + ": " + fault.Message));
        }
    }
}
