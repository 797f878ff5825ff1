using System.Collections.Generic;
using HansardMiner.Figures;
using HansardMiner.Text;

namespace HansardMiner.Claims;

/// <summary>A figure that somebody gave, with the exact words it was given in. What the words do not say is null.</summary>
public sealed record Claim
{
    /// <summary>Where the figure stands in the contribution's text, with modifier and unit or counted noun.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The sentence it stands in: the quotation.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>What sort of number it is.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>The number.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>What is counted, or shared, or changes: lower case, without determiner or number.</summary>
    public string? Counted { get; init; }

    /// <summary>Whether the figure is an amount of change, and which way.</summary>
    public Change? Change { get; init; }

    /// <summary>The time the figure is for.</summary>
    public Period? Period { get; init; }

    /// <summary>The place it is about, verbatim.</summary>
    public string? Where { get; init; }

    /// <summary>To whom the speaker attributes it, verbatim.</summary>
    public string? Source { get; init; }

    /// <summary>The way from a table to the cell it stands in, outermost first: "Garth › Education hours lost › 2013-14"; null outside tables.</summary>
    public string? HeaderPath { get; init; }

    /// <summary>The mood it is stated in.</summary>
    public required ClaimStatus Status { get; init; }

    /// <summary>Other claims of the passage that it is tied to: the levels of a change, the whole of a part; empty when there are none.</summary>
    public IReadOnlyList<ClaimLink> Links { get; init; } = [];

    /// <summary>Which rule found it, and from which words.</summary>
    public required Derivation Derivation { get; init; }
}
