using HansardMiner.Timelines.Arithmetic;

namespace HansardMiner.Timelines;

/// <summary>A share and the number that is that share: "52,176 … 38%".</summary>
/// <param name="Share">The share.</param>
/// <param name="Part">The number.</param>
/// <param name="Base">The number it is a share of; null when it is not printed with them.</param>
internal sealed record TiedShare(Figure Share, Figure Part, Figure? Base)
{
    /// <summary>Whether it is one of two that a sentence sets against each other: "from 27% to 38%. Up from 38,434 to 52,176".</summary>
    public bool IsPaired { get; init; }

    /// <summary>The share as a part of one.</summary>
    public Interval Fraction => Share.Definition.Kind == Claims.ClaimKind.Percent ? Share.Number.Range.Times(0.01m) : Share.Number.Range;

    /// <summary>The share as a part of one, as printed.</summary>
    public decimal Printed => Share.Definition.Kind == Claims.ClaimKind.Percent ? Share.Value / 100 : Share.Value;

    /// <summary>What the base must be.</summary>
    public Interval Implied => Part.Number.Range.Over(Fraction);
}
