using System;
using HansardMiner.Figures;
using HansardMiner.Query;

namespace HansardMiner.Present.Charts;

/// <summary>One mark of a chart.</summary>
/// <param name="From">Where it begins; null when that is not known.</param>
/// <param name="To">Where it ends; null when that is not known.</param>
/// <param name="Quantity">The figure.</param>
/// <param name="Label">The figure in words.</param>
/// <param name="When">The time in words.</param>
/// <param name="Who">Who gave it.</param>
/// <param name="Quote">Figure, quotation and citation, for a pointer.</param>
internal sealed record ChartPoint(DateOnly? From, DateOnly? To, Quantity Quantity, string Label, string When, string Who, string Quote)
{
    /// <summary>The place at which it is printed first.</summary>
    public required ClaimHit Printed { get; init; }

    /// <summary>What its link is called: the figure, what it counts, who gave it and when.</summary>
    public required string Name { get; init; }


    /// <summary>Whether it is for a single day.</summary>
    public bool IsMoment => From is not null && From == To;

    /// <summary>Whether one end is not known.</summary>
    public bool IsOpen => From is null || To is null;

    /// <summary>The greatest value that is drawn of it.</summary>
    public decimal Top => Quantity.High ?? Quantity.Value;

    /// <summary>How its mark looks.</summary>
    public MarkStyle Style => Quantity.Bound switch
    {
        _ when IsOpen => MarkStyle.Hatched,
        Bound.Over or Bound.Under or Bound.Range => MarkStyle.Open,
        Bound.About => MarkStyle.About,
        _ => MarkStyle.Solid,
    };
}
