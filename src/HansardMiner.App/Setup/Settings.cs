using System;
using System.IO;
using HansardMiner.App.Output;

namespace HansardMiner.App.Setup;

/// <summary>What holds for a whole run.</summary>
/// <param name="Index">The folder of the index.</param>
/// <param name="Screen">Where to write.</param>
/// <param name="Time">The clock, for ages and durations that are shown to people; nothing that is stored depends on it.</param>
internal sealed record Settings(string Index, Screen Screen, TimeProvider Time)
{
    /// <summary>The file of the record store.</summary>
    public string Database => Path.Combine(Index, "hansard.db");
}
