namespace HansardMiner.Alerts;

/// <summary>Words that were said, with what is new in them.</summary>
/// <param name="Words">The sentence or passage; "…" stands where a passage was cut.</param>
/// <param name="Citation">How they are cited.</param>
/// <param name="WhatIsNew">Of a new figure: what it counts, and from which earlier figure it differs; null otherwise.</param>
public sealed record NewsQuotation(string Words, string Citation, string? WhatIsNew = null);
