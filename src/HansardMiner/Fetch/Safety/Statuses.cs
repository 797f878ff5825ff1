using HansardMiner.Archive;

namespace HansardMiner.Fetch.Safety;

/// <summary>What a status means that brings no page.</summary>
internal static class Statuses
{
    /// <summary>Whether an answer brings a page: 200, or 203 from a cache that changed it.</summary>
    public static bool IsPage(int status) => status is 200 or 203;

    /// <summary>The outcome of a status and why, in a few words.</summary>
    public static (FetchOutcome Outcome, string Why) Meaning(int status) => status switch
    {
        202 => (FetchOutcome.Refused, "the source has taken note of the request and has no page yet (202)"),
        204 or 205 => (FetchOutcome.Broken, $"the source says that it has no content to send ({status})"),
        206 => (FetchOutcome.WrongLength, "the source sent a part of the page, which was not asked for (206)"),
        >= 200 and < 300 => (FetchOutcome.Broken, $"the source answered with status {status}, which brings no page"),
        304 => (FetchOutcome.Broken, "the source says that nothing changed, and was not asked whether it did (304)"),
        >= 300 and < 400 => (FetchOutcome.Broken, $"the source leads elsewhere without saying where to ({status})"),
        404 => (FetchOutcome.NotFound, "there is no such page (404)"),
        408 => (FetchOutcome.TimedOut, "the source waited too long for the request (408)"),
        410 => (FetchOutcome.Gone, "the page is gone for good (410)"),
        425 => (FetchOutcome.TooManyRequests, "the source asks to come again later (425)"),
        429 => (FetchOutcome.TooManyRequests, "the source was asked too often (429)"),
        401 => (FetchOutcome.Refused, "the source wants a sign-in (401)"),
        403 => (FetchOutcome.Refused, "the source forbids it (403)"),
        451 => (FetchOutcome.Refused, "the source may not show it, for legal reasons (451)"),
        >= 400 and < 500 => (FetchOutcome.Refused, $"the source refuses the request ({status})"),
        >= 500 and < 600 => (FetchOutcome.ServerFault, $"the source is at fault ({status})"),
        _ => (FetchOutcome.Broken, $"the source answered with status {status}, which means nothing"),
    };
}
