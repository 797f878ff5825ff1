using System;

namespace HansardMiner.Extract.Mentions;

/// <summary>Words that a rule looks for far from the figure: whether a sentence has them is found out once.</summary>
[Flags]
internal enum Cue : byte
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>"not".</summary>
    Not = 1,

    /// <summary>"proposed".</summary>
    Proposed = 2,

    /// <summary>The sentence was looked through.</summary>
    Known = 128,
}
