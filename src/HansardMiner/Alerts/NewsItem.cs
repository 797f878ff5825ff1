using System;
using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.Alerts;

/// <summary>One contribution that a feed or a digest tells of.</summary>
public sealed record NewsItem
{
    /// <summary>The contribution.</summary>
    public required RecordId Contribution { get; init; }

    /// <summary>Other contributions with the same words, which are told with it.</summary>
    public IReadOnlyList<RecordId> Same { get; init; } = [];

    /// <summary>The headings over it on one line.</summary>
    public required string Heading { get; init; }

    /// <summary>Who said it: as printed, and by the register.</summary>
    public required string Speaker { get; init; }

    /// <summary>The part it plays: "speech", "answer".</summary>
    public required string Part { get; init; }

    /// <summary>The day it was said; null when not stated.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>When it was mined first, for what has no day; null when it has one, or that is not known.</summary>
    public DateTimeOffset? Mined { get; init; }

    /// <summary>What it says, with the place to cite.</summary>
    public required IReadOnlyList<NewsQuotation> Quotations { get; init; }

    /// <summary>How many further new figures it gives, beside those quoted.</summary>
    public int Others { get; init; }

    /// <summary>The live page; null when none can be formed, or it is no page of the web.</summary>
    public Uri? Permalink { get; init; }
}
