using System;
using HansardMiner.Claims;
using HansardMiner.Store;

namespace HansardMiner.Present;

/// <summary>The chain of a written question in words for people.</summary>
public static class ChainWording
{
    /// <summary>What happened, with its day: "answered 3 November 2034", "not answered".</summary>
    public static string Step(ChainStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Kind switch
        {
            ChainStepKind.Tabled => "tabled " + Wording.Day(step.Date),
            ChainStepKind.Due => "due " + Wording.Day(step.Date),
            ChainStepKind.Held => "holding answer " + Wording.Day(step.Date),
            ChainStepKind.Withdrawn => "withdrawn",
            ChainStepKind.Answered => "answered " + Wording.Day(step.Date),
            ChainStepKind.Corrected => "corrected " + Wording.Day(step.Date),
            _ => "not answered",
        };
    }

    /// <summary>The mood of a figure: "stated as fact", "planned".</summary>
    public static string Status(ClaimStatus status) => status switch
    {
        ClaimStatus.Plan => "planned",
        ClaimStatus.Request => "asked for",
        ClaimStatus.Hypothetical => "supposed",
        ClaimStatus.Denied => "denied",
        _ => "stated as fact",
    };
}
