using HansardMiner.Records;

namespace HansardMiner.Engines.Tests;

/// <summary>A contribution that a plain scan has found.</summary>
internal sealed record PlainHit(Document Document, Contribution Contribution, int Ordinal)
{
    public string Id => Document.Id.Contribution(Ordinal).Value;
}
