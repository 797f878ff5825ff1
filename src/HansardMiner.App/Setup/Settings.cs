using System;
using System.IO;
using HansardMiner.App.Output;

namespace HansardMiner.App.Setup;

/// <summary>What holds for a whole run.</summary>
/// <param name="Index">The folder of the index.</param>
/// <param name="Screen">Where to write.</param>
/// <param name="Engine">The search engine asked for; null for the usual one.</param>
/// <param name="Time">The clock, for ages and durations that are shown to people; nothing that is stored depends on it.</param>
internal sealed record Settings(string Index, string? Engine, Screen Screen, TimeProvider Time)
{
    /// <summary>The file of the record store.</summary>
    public string Database => Path.Combine(Index, "hansard.db");

    /// <summary>The folder of Lucene.Net's index.</summary>
    public string Lucene => Path.Combine(Index, "lucene");
}
