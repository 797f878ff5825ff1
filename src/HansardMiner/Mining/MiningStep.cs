using System.Collections.Generic;
using System.Threading.Tasks;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Mining;

/// <summary>What the parsing thread hands to the writing thread, in the order of the sources.</summary>
internal abstract record MiningStep
{
    /// <summary>A source begins.</summary>
    public sealed record Begin(FoundSource Found, long Started) : MiningStep;

    /// <summary>The source has not changed since it was read.</summary>
    public sealed record Unchanged(Source Source, KeptBytes? Bytes, IReadOnlyList<Diagnostic>? Notes = null) : MiningStep;

    /// <summary>The bytes are known and a reader has been chosen, or none fits.</summary>
    public sealed record Open(Source Source, string? Format, KeptBytes? Bytes = null) : MiningStep;

    /// <summary>A document whose figures are being looked for; what went wrong with that comes with it.</summary>
    public sealed record Add(Task<(PreparedDocument Document, Diagnostic? Fault)> Extraction) : MiningStep;

    /// <summary>A superseded id.</summary>
    public sealed record Redirect(string OldId, string NewId) : MiningStep;

    /// <summary>The source has been read as far as it could be.</summary>
    public sealed record End(IReadOnlyList<Diagnostic> Diagnostics) : MiningStep;
}
