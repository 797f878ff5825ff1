using System;
using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Records;

namespace HansardMiner.Query;

/// <summary>Which figures are wanted. A null filter lets everything through.</summary>
public sealed record ClaimQuery
{
    /// <summary>The words asked for, parsed; null for all figures.</summary>
    public ParsedQuery? Words { get; init; }

    /// <summary>The unit wanted.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The least value wanted; a range counts with its upper end.</summary>
    public decimal? Min { get; init; }

    /// <summary>The greatest value wanted; a range counts with its lower end.</summary>
    public decimal? Max { get; init; }

    /// <summary>Part of the speaker's name or office as printed, any letter case.</summary>
    public string? Speaker { get; init; }

    /// <summary>The first day said, inclusive. A figure whose day is not stated passes no date filter.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day said, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only figures of questions with this outcome.</summary>
    public AnswerOutcome? Outcome { get; init; }

    /// <summary>Whether figures of answers that were corrected since are wanted, too, as they stood before.</summary>
    public bool WithSuperseded { get; init; }

    /// <summary>The sort of number wanted.</summary>
    public ClaimKind? Kind { get; init; }

    /// <summary>A further condition on a figure that was read; null for none.</summary>
    public Func<ClaimHit, bool>? Keep { get; init; }

    /// <summary>In which order pages of figures come; lists that are gone through whole come by the day said.</summary>
    public ClaimOrder Order { get; init; }

    /// <summary>The place behind which a page begins; null for the first page.</summary>
    public ClaimPlace? After { get; init; }

    /// <summary>After how long a page is given with what was found so far, and says so; null for no limit.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>How many figures at the most; null for all.</summary>
    public int? Limit { get; init; }
}
