using HansardMiner.Claims;
using HansardMiner.Query;

namespace HansardMiner.Present;

/// <summary>Commitments to act in words for people.</summary>
public static class UndertakingWording
{
    /// <summary>How firm a commitment is: "promised", "required of others".</summary>
    public static string Firmness(UndertakingStrength strength) => strength switch
    {
        UndertakingStrength.Promise => "promised",
        UndertakingStrength.Intention => "intended or planned",
        UndertakingStrength.Aspiration => "hoped for",
        UndertakingStrength.Expectation => "expected",
        UndertakingStrength.Requirement => "required of others",
        _ => "answers a request",
    };

    /// <summary>Who shall act: the words of the source, and who speaks where these are "I" or "we".</summary>
    public static string Actor(UndertakingHit hit)
    {
        System.ArgumentNullException.ThrowIfNull(hit);
        var actor = hit.Undertaking.Actor;
        return actor is null ? "who: " + Wording.NotStated
            : UndertakingActor.IsSpeaker(actor) && hit.Attribution is { } speaker ? $"{actor} ({speaker.Printed})" : actor;
    }

    /// <summary>By when: the words with the days they stand for.</summary>
    public static string Deadline(Undertaking undertaking)
    {
        System.ArgumentNullException.ThrowIfNull(undertaking);
        return undertaking.Deadline is null ? "deadline " + Wording.NotStated : "deadline " + Wording.Period(undertaking.Deadline);
    }
}
