namespace HansardMiner.Extract.Mentions;

/// <summary>What sort of time expression it is.</summary>
internal enum TimeForm : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A day: "7 January 2014", "yesterday".</summary>
    Day,

    /// <summary>A month, quarter, season, year or span of them: "in 2012-13", "last year".</summary>
    Span,

    /// <summary>A length counted from the day it was said: "in the past two years".</summary>
    Rolling,

    /// <summary>So long ago or from now: "three years ago", "in five years' time".</summary>
    Away,

    /// <summary>Open at one end: "since February", "by 2030".</summary>
    Open,

    /// <summary>The day of the speech: "now", "currently".</summary>
    Now,

    /// <summary>Up to the day of the speech: "so far", "to date".</summary>
    SoFar,

    /// <summary>A frequency: "a year", "every month".</summary>
    Each,

    /// <summary>A period named before: "that year", "the same period".</summary>
    Same,
}
