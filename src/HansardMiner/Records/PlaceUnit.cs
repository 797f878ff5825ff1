namespace HansardMiner.Records;

/// <summary>In what a place in a source is counted.</summary>
public enum PlaceUnit
{
    /// <summary>Lines, from 1.</summary>
    Line,

    /// <summary>Bytes, from 0.</summary>
    Byte,

    /// <summary>Characters (UTF-16 code units) of the decoded text, from 0.</summary>
    Character,
}
