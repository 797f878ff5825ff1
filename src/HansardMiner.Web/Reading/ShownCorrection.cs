using System.Collections.Generic;
using System.Linq;
using HansardMiner.Questions;
using HansardMiner.Store;

namespace HansardMiner.Web.Reading;

/// <summary>An answer before and after its correction, beside each other.</summary>
/// <param name="Answer">Both texts and the figures that changed.</param>
/// <param name="Before">The text before the correction.</param>
/// <param name="After">The corrected text.</param>
/// <param name="IsShortened">Whether long stretches that did not change are left out.</param>
public sealed record ShownCorrection(CorrectedAnswer Answer, IReadOnlyList<ComparedStretch> Before, IReadOnlyList<ComparedStretch> After, bool IsShortened)
{
    private const int Long = 6_000;

    /// <summary>Sets both texts beside each other.</summary>
    internal static ShownCorrection Of(CorrectedAnswer answer)
    {
        var changes = Corrections.Changes(answer.Before, answer.After);
        var isShort = answer.Before.Length + answer.After.Length > Long;
        return new ShownCorrection(answer, ComparedStretch.Of(answer.Before, changes.Select(c => c.Before), isShort), ComparedStretch.Of(answer.After, changes.Select(c => c.After), isShort), isShort);
    }
}
