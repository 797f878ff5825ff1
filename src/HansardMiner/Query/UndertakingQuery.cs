using System;
using System.Collections.Generic;
using HansardMiner.Claims;
using HansardMiner.Records;

namespace HansardMiner.Query;

/// <summary>Which commitments to act are wanted. A null filter lets everything through.</summary>
public sealed record UndertakingQuery
{
    /// <summary>The words asked for, parsed; null for all commitments.</summary>
    public ParsedQuery? Words { get; init; }

    /// <summary>Part of the words that say who shall act, any letter case; of "I" and "we", of the speaker's name or office.</summary>
    public string? Actor { get; init; }

    /// <summary>How firm they are; empty for all.</summary>
    public IReadOnlyList<UndertakingStrength> Strengths { get; init; } = [];

    /// <summary>The first day due, inclusive. A commitment is due on the last day of its deadline, or on the first where no last day is known; without days it passes no such filter.</summary>
    public DateOnly? DueFrom { get; init; }

    /// <summary>The last day due, inclusive.</summary>
    public DateOnly? DueTo { get; init; }

    /// <summary>Part of the speaker's name or office as printed, any letter case.</summary>
    public string? Speaker { get; init; }

    /// <summary>The first day said, inclusive. What has no day said passes no date filter.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day said, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only commitments of questions with this outcome.</summary>
    public AnswerOutcome? Outcome { get; init; }

    /// <summary>Whether commitments of answers that were corrected since are wanted, too, as they stood before.</summary>
    public bool WithSuperseded { get; init; }

    /// <summary>In which order.</summary>
    public UndertakingOrder Order { get; init; }

    /// <summary>How many at the most; null for all.</summary>
    public int? Limit { get; init; }
}
