namespace HansardMiner.Fetch.Tests.EndToEnd;

/// <summary>When a run is killed.</summary>
internal enum Moment
{
    /// <summary>A request has arrived, and nothing of the answer has gone out.</summary>
    BeforeTheAnswer,

    /// <summary>Half of the answer has gone out.</summary>
    InTheMiddle,

    /// <summary>The whole answer has gone out, and nobody knows how much of it has arrived.</summary>
    AfterTheAnswer,

    /// <summary>The journal has grown: a document has just been recorded.</summary>
    WhenItIsWritten,
}
