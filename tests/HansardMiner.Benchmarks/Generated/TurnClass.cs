namespace HansardMiner.Benchmarks.Generated;

/// <summary>What a run of words stands in: words follow one another otherwise in each.</summary>
internal enum TurnClass : byte
{
    /// <summary>A speech or other turn.</summary>
    Spoken,

    /// <summary>A written question.</summary>
    Question,

    /// <summary>A written answer.</summary>
    Answer,

    /// <summary>A heading.</summary>
    Heading,
}
