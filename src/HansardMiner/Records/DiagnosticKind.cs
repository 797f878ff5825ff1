namespace HansardMiner.Records;

/// <summary>How much a diagnostic matters to a reader of the harvest report.</summary>
public enum DiagnosticKind
{
    /// <summary>A fact about the source that costs nothing: "superseded by revision c", "dates not stated".</summary>
    Note,

    /// <summary>Something in the source was lost or could not be understood: the source is read with gaps.</summary>
    Gap,

    /// <summary>The source could not be read at all.</summary>
    Failure,
}
