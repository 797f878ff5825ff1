using System.Collections.Generic;
using HansardMiner.Claims;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Tests.Mining;

/// <summary>A store that remembers nothing but the versions of the sources.</summary>
internal sealed class CapturingStore : IRecordStore
{
    public List<Capture> Captured { get; } = [];

    public SourceRecord? FindSource(string path) => null;

    public IReadOnlyList<SourceRecord> Sources() => [];

    public IHarvestWriter Replace(Source source, string? format) => new Writer(this, source, format);

    public void Remove(string path)
    {
    }

    public StoredDocument? Find(string id) => null;

    public IEnumerable<ClaimHit> Claims(ClaimQuery query) => [];

    public IReadOnlyList<string> Check() => [];

    public IEnumerable<StoredDocument> Documents() => [];

    public void Dispose()
    {
    }

    private sealed class Writer(CapturingStore store, Source source, string? format) : IHarvestWriter
    {
        public void Add(Document document, IReadOnlyList<IReadOnlyList<Claim>> claims)
        {
        }

        public void Add(Capture capture) => store.Captured.Add(capture);

        public void Redirect(string oldSourceId, string newSourceId)
        {
        }

        public SourceRecord Complete(SourceOutcome outcome, IReadOnlyList<Diagnostic> diagnostics) => new(source, format, outcome, default, diagnostics);

        public void Dispose()
        {
        }
    }
}
