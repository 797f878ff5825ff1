using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Tests.Mining;

/// <summary>A store in memory: enough of the contract to test the miner, with a switch that makes it fail.</summary>
internal sealed class MemoryStore : IRecordStore
{
    private readonly SortedDictionary<string, (SourceRecord Record, List<(Document Document, IReadOnlyList<IReadOnlyList<Claim>> Claims)> Documents)> _sources =
        new(StringComparer.Ordinal);

    /// <summary>How many sources were committed.</summary>
    public int Commits { get; private set; }

    /// <summary>How many transactions were open at the most.</summary>
    public int MostOpen { get; private set; }

    /// <summary>The document at which adding fails, counted from 1; 0 for never.</summary>
    public int FailAt { get; init; }

    private int _open;
    private int _added;

    public IReadOnlyList<(Document Document, IReadOnlyList<IReadOnlyList<Claim>> Claims)> All => [.. _sources.Values.SelectMany(source => source.Documents)];

    public SourceRecord? FindSource(string path) => _sources.TryGetValue(path, out var found) ? found.Record : null;

    public IReadOnlyList<SourceRecord> Sources() => [.. _sources.Values.Select(source => source.Record)];

    public IHarvestWriter Replace(Source source, string? format)
    {
        MostOpen = Math.Max(MostOpen, ++_open);
        return new Writer(this, source, format);
    }

    public void Remove(string path) => _sources.Remove(path);

    public StoredDocument? Find(string id) => Documents().FirstOrDefault(document => document.Document.Id.Value == id);

    public IEnumerable<ClaimHit> Claims(ClaimQuery query) => [];

    public IReadOnlyList<string> Check() => [];

    public IEnumerable<StoredDocument> Documents() => _sources.Values.SelectMany(
        source => source.Documents.Select(d => new StoredDocument(d.Document, [], source.Record.Source.Path, null, [])));

    public void Dispose()
    {
    }

    private sealed class Writer(MemoryStore store, Source source, string? format) : IHarvestWriter
    {
        private readonly List<(Document Document, IReadOnlyList<IReadOnlyList<Claim>> Claims)> _documents = [];
        private bool _isDone;

        public void Add(Document document, IReadOnlyList<IReadOnlyList<Claim>> claims)
        {
            if (++store._added == store.FailAt)
            {
                throw new InvalidOperationException("the disk is full");
            }
            if (claims.Count != document.Contributions.Count)
            {
                throw new ArgumentException("a list of claims per contribution is wanted", nameof(claims));
            }
            _documents.Add((document, claims));
        }

        public void Redirect(string oldSourceId, string newSourceId)
        {
        }

        public SourceRecord Complete(SourceOutcome outcome, IReadOnlyList<Diagnostic> diagnostics)
        {
            var turns = _documents.SelectMany(d => d.Document.Contributions).ToList();
            var counts = new RecordCounts(
                _documents.Count, turns.Count, turns.Count(t => t.Kind == ContributionKind.Speech), _documents.Count(d => d.Document is WrittenQuestion),
                turns.Count(t => t.Kind == ContributionKind.Answer), _documents.Sum(d => d.Claims.Sum(c => c.Count)));
            var record = new SourceRecord(source, format, outcome, counts, diagnostics);
            store._sources[source.Path] = (record, _documents);
            store.Commits++;
            _isDone = true;
            return record;
        }

        public void Dispose()
        {
            store._open--;
            _ = _isDone;
        }
    }
}
