using System;

namespace HansardMiner.Extract;

/// <summary>What is looked for in a passage.</summary>
[Flags]
internal enum Wanted
{
    /// <summary>Its figures.</summary>
    Figures = 1,

    /// <summary>Its commitments to act.</summary>
    Undertakings = 2,
}
