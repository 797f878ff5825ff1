using System.Collections.Generic;
using HansardMiner.Query;

namespace HansardMiner.Quotations;

/// <summary>Where a figure was given again after it was said.</summary>
/// <param name="Of">The figure.</param>
/// <param name="Quoted">Said later, counting the same or in the same words, in order of the day said.</param>
/// <param name="Undated">The same, where it cannot be told which was said first: one of the two days is not stated, or both are the same.</param>
/// <param name="Different">Said later with the same number, but counting something else: no quotations.</param>
/// <param name="Earlier">Counting the same or in the same words, but said before.</param>
public sealed record LaterQuotations(
    ClaimHit Of, IReadOnlyList<LaterQuotation> Quoted, IReadOnlyList<LaterQuotation> Undated, IReadOnlyList<LaterQuotation> Different, IReadOnlyList<LaterQuotation> Earlier)
{
    /// <summary>How many further figures of this size may be meant, but were not compared, because they are so many.</summary>
    public long NotRead { get; init; }
}
