using System;

namespace HansardMiner.Mcp;

/// <summary>How tools are served.</summary>
public sealed record ToolSettings
{
    /// <summary>After how long an enquiry gives what it has found so far, and says so.</summary>
    public TimeSpan QueryTime { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>After how long a call is given up, with an error.</summary>
    public TimeSpan CallTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long an answer may be, in UTF-16 code units: of longer ones less is shown, and it is said what was left out.</summary>
    public int Longest { get; init; } = 60_000;

    /// <summary>Where faults are told that are no client's business; not the output of the protocol.</summary>
    public Action<string> Say { get; init; } = _ => { };
}
