using System;
using System.Collections.Generic;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Timelines;

/// <summary>One time a figure was given. The same answer printed under several questions, or held by several sources, is one utterance.</summary>
/// <param name="Sources">Where it is printed: never empty, by id.</param>
public sealed record Utterance(IReadOnlyList<ClaimHit> Sources)
{
    /// <summary>The first place it is printed at.</summary>
    public ClaimHit First => Sources[0];

    /// <summary>The exact sentence.</summary>
    public string Quotation => First.Quotation;

    /// <summary>Who said it, as printed; null when not stated.</summary>
    public Attribution? Speaker => First.Attribution;

    /// <summary>The day it was said; null when not stated.</summary>
    public DateOnly? Said => First.Said;
}
