using System;
using System.Collections.Generic;

namespace HansardMiner.Alerts;

/// <summary>The content of the record of what was told.</summary>
internal sealed class ToldState
{
    /// <summary>The ids told of each search.</summary>
    public Dictionary<string, HashSet<string>> Told { get; init; } = new(StringComparer.Ordinal);

    /// <summary>A digest that is being put in its place; null when none is.</summary>
    public ToldPending? Pending { get; set; }
}
