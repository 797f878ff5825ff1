namespace HansardMiner.Archive;

/// <summary>What came of asking for an address once. Only <see cref="Held"/> and <see cref="Unchanged"/> say what the source says; none of the others ever means "nothing was said".</summary>
public enum FetchOutcome
{
    /// <summary>It was answered, and the bytes are in the archive.</summary>
    Held,

    /// <summary>The source says that what is held is still so (304, or the same bytes again).</summary>
    Unchanged,

    /// <summary>There is no such page (404).</summary>
    NotFound,

    /// <summary>It is gone for good (410), and is not asked for again.</summary>
    Gone,

    /// <summary>The source refused (401, 403, 451 or another 4xx).</summary>
    Refused,

    /// <summary>The source's robots.txt does not allow it, or could not be had.</summary>
    Disallowed,

    /// <summary>Too many requests (429), after all attempts.</summary>
    TooManyRequests,

    /// <summary>The source is at fault (5xx), after all attempts.</summary>
    ServerFault,

    /// <summary>The host could not be reached, after all attempts.</summary>
    Unreachable,

    /// <summary>The answer took too long, after all attempts.</summary>
    TimedOut,

    /// <summary>The address is none that may be asked: another scheme or host, or an address inside a private network.</summary>
    NotAllowed,

    /// <summary>The answer is larger than may be taken, as sent or unpacked.</summary>
    TooLarge,

    /// <summary>The answer is of another kind than this address should give.</summary>
    WrongType,

    /// <summary>The answer is shorter or longer than it said, or broke off.</summary>
    WrongLength,

    /// <summary>A bot challenge, a refusal or an error message stands in the place of the page.</summary>
    Challenge,

    /// <summary>It leads from address to address without an end.</summary>
    TooManyRedirects,

    /// <summary>The answer is damaged: it cannot be unpacked, or breaks the protocol.</summary>
    Broken,

    /// <summary>The answer arrived whole, and is not what this source is known to give: it is kept, and counts as a failure.</summary>
    NotUnderstood,

    /// <summary>It was not asked: the host failed so often that it is left alone for now.</summary>
    CircuitOpen,

    /// <summary>It was not asked: the day's allowance is used up.</summary>
    CapReached,

    /// <summary>It was not asked: the run was stopped before.</summary>
    NotReached,
}
