using HansardMiner.Archive;
using HansardMiner.Fetch.Web;

namespace HansardMiner.Fetch.Politeness;

/// <summary>Which answers may be otherwise a little later, and which say that a host is not well.</summary>
internal static class Trying
{
    /// <summary>How many times an answer that breaks off or is damaged is asked for: it is often so again.</summary>
    private const int AttemptsOfDamaged = 3;

    /// <summary>Whether to try again after an attempt.</summary>
    /// <param name="answer">Its answer.</param>
    /// <param name="attempt">Its number, from 1.</param>
    /// <param name="settings">How often and for how long to try.</param>
    public static bool MayTryAgain(WebAnswer answer, int attempt, PolitenessSettings settings) => attempt < settings.Attempts && answer.Redirect is null && !(answer.RetryAfter > settings.LongestRetryAfter) && answer.Outcome switch
    {
        // 501 Not Implemented and 505 HTTP Version Not Supported stay so.
        FetchOutcome.ServerFault => answer.Status is not (501 or 505),
        FetchOutcome.TooManyRequests or FetchOutcome.Unreachable or FetchOutcome.TimedOut => true,
        FetchOutcome.WrongLength or FetchOutcome.Broken => attempt < AttemptsOfDamaged,
        _ => false,
    };

    /// <summary>Whether an answer says that the host is not well, or wants to be left alone.</summary>
    public static bool IsFailure(WebAnswer answer) => answer.Redirect is null && answer.Outcome is FetchOutcome.ServerFault or FetchOutcome.TooManyRequests or FetchOutcome.Unreachable or FetchOutcome.TimedOut
        or FetchOutcome.WrongLength or FetchOutcome.Broken or FetchOutcome.Challenge;

    /// <summary>Whether the host asks not only this request to wait, but means all: 429, and 503.</summary>
    public static bool IsOverload(WebAnswer answer) => answer.Outcome == FetchOutcome.TooManyRequests || answer is { Outcome: FetchOutcome.ServerFault, Status: 503 };

    /// <summary>Whether its Retry-After counts: on an answer that is one, it says nothing of when to ask.</summary>
    public static bool IsToWait(WebAnswer answer) => answer.RetryAfter > System.TimeSpan.Zero && answer.Outcome is not (FetchOutcome.Held or FetchOutcome.Unchanged or FetchOutcome.NotFound or FetchOutcome.Gone);
}
