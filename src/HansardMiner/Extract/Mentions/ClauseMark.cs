using System;

namespace HansardMiner.Extract.Mentions;

/// <summary>What an item means for where clauses begin and end.</summary>
[Flags]
internal enum ClauseMark : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A mark that ends a clause: a semicolon, a colon, a dash.</summary>
    Break = 1,

    /// <summary>A comma.</summary>
    Comma = 2,

    /// <summary>A verb of any kind.</summary>
    Verb = 4,

    /// <summary>A word after which a clause begins: a relative, "because", "if".</summary>
    Opens = 8,

    /// <summary>A word before which a clause ends: a relative, "because", "but".</summary>
    Closes = 16,

    /// <summary>A word that may join two clauses: "and", "or", "as", "so".</summary>
    Joins = 32,

    /// <summary>"and" or "but".</summary>
    Adds = 64,

    /// <summary>The item was looked at.</summary>
    Known = 128,
}
