using HansardMiner.Tests.Timelines;
using HansardMiner.Timelines;

namespace HansardMiner.Tests.Present;

/// <summary>A timeline with invented contradictions and sums.</summary>
internal static class Findings
{
    public static Timeline Timeline => TimelineBuilder.Build("metal theft", Story.MetalTheft, 3) with
    {
        Conflicts = [new Conflict(ConflictKind.OtherValue, [Story.MetalTheft[4], Story.MetalTheft[5]], "One says 1,200 thefts, the other 950 <thefts> for the same year.")],
        Checks =
        [
            new ArithmeticCheck(CheckKind.Change, CheckOutcome.Fails, [Story.MetalTheft[4], Story.MetalTheft[5]], "1,200 to 950 is −20.8%; said: 30%"),
            new ArithmeticCheck(CheckKind.Sum, CheckOutcome.Holds, [Story.MetalTheft[5]], "950 = 500 + 450"),
            new ArithmeticCheck(CheckKind.Share, CheckOutcome.CannotBeChecked, [Story.MetalTheft[7]], "12.5% of what") { Missing = "the base" },
        ],
    };
}
