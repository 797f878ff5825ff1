using System;
using System.Collections.Generic;
using System.Threading;
using HansardMiner.Claims;
using HansardMiner.Parse;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Mining;

/// <summary>Reads one file as <see cref="Miner"/> does, without an index: pure, and the same for the same bytes and file name.</summary>
public sealed class SourceReading : IReading
{
    private readonly Action<Document, IReadOnlyList<IReadOnlyList<Claim>>> _take;
    private readonly Dictionary<RecordId, int> _ids = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private int _documents;
    private SourceHead? _head;

    private SourceReading(Action<Document, IReadOnlyList<IReadOnlyList<Claim>>> take) => _take = take;

    /// <summary>The format; null when none was recognised.</summary>
    public string? Format { get; private set; }

    /// <summary>The number of bytes; 0 when they could not be read.</summary>
    public long Bytes { get; private set; }

    /// <summary>Faults and notes.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>How the reading ended.</summary>
    public SourceOutcome Outcome => Harvest.OutcomeOf(_documents, _diagnostics);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file; its name is part of what readers look at.</param>
    /// <param name="take">Takes each document with the figures of its contributions.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static SourceReading Of(string path, Action<Document, IReadOnlyList<IReadOnlyList<Claim>>> take, CancellationToken cancellation) => Of(new FoundSource(path, 0), take, cancellation);

    /// <summary>Reads a source.</summary>
    internal static SourceReading Of(FoundSource found, Action<Document, IReadOnlyList<IReadOnlyList<Claim>>> take, CancellationToken cancellation)
    {
        var reading = new SourceReading(take);
        var (file, fault) = found.Open();
        if (file is null)
        {
            reading.Report(fault!);
            return reading;
        }
        reading.Bytes = file.Length;
        reading.Read(file, cancellation);
        if (reading._documents == 0 && reading._diagnostics.Count == 0)
        {
            reading.Report(SourceFaults.NothingFound);
        }
        return reading;
    }

    /// <inheritdoc/>
    public void Add(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        _documents++;
        document = LivePage.Of(document, _head);
        var times = _ids[document.Id] = _ids.GetValueOrDefault(document.Id) + 1;
        var extracted = ExtractedDocument.Of(times == 1 ? document : document with { Id = new RecordId(FormattableString.Invariant($"{document.Id.Value}~{times}")) });
        if (extracted.Fault is not null)
        {
            Report(extracted.Fault);
        }
        _take(extracted.Document, extracted.Claims);
    }

    /// <inheritdoc/>
    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <inheritdoc/>
    public void Redirect(string oldSourceId, string newSourceId)
    {
    }

    private void Read(SourceFile file, CancellationToken cancellation)
    {
        try
        {
            var (head, fault) = file.ReadHead();
            var (reader, recognition) = head is null ? (null, default) : Readers.Recognise(head);
            if (reader is null || !recognition.IsAccepted)
            {
                Report(fault ?? SourceFaults.NotRecognised(reader!.Format, recognition.Why));
                return;
            }
            (Format, _head) = (reader.Format, head);
            using var bytes = file.OpenBytes();
            reader.Read(head!, bytes, this, cancellation);
        }
#pragma warning disable CA1031 // The one broad catch per source, as in mining.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Report(SourceFaults.Broken("read", fault.GetType().Name + ": " + fault.Message));
        }
    }
}
