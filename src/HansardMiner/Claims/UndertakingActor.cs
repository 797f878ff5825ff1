using System;

namespace HansardMiner.Claims;

/// <summary>What the words that say who acts mean.</summary>
public static class UndertakingActor
{
    /// <summary>Whether the speaker is meant, or those for whom the speaker speaks: "I", "We".</summary>
    public static bool IsSpeaker(string? actor) =>
        actor is not null && (actor.Equals("I", StringComparison.OrdinalIgnoreCase) || actor.Equals("we", StringComparison.OrdinalIgnoreCase));
}
