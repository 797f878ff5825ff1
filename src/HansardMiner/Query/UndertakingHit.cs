using System.Diagnostics.CodeAnalysis;
using HansardMiner.Claims;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Query;

/// <summary>A stored commitment to act with everything a reader needs to quote it.</summary>
public sealed record UndertakingHit : QuotedHit
{
    /// <summary>An empty one, whose members are set by name.</summary>
    public UndertakingHit()
    {
    }

    [SetsRequiredMembers]
    internal UndertakingHit(Document document, int ordinal, Contribution contribution, Undertaking undertaking, string sourcePath)
        : base(document, ordinal, contribution, undertaking.Span, undertaking.Sentence, sourcePath) => Undertaking = undertaking;

    /// <summary>The commitment; its spans are offsets into the contribution's text.</summary>
    public required Undertaking Undertaking { get; init; }

    /// <inheritdoc/>
    public override TextSpan Span => Undertaking.Span;

    /// <inheritdoc/>
    public override TextSpan Sentence => Undertaking.Sentence;
}
