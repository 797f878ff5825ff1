namespace HansardMiner.Claims;

/// <summary>Why a numeric expression is not a claim.</summary>
public enum RejectReason
{
    /// <summary>A date or year.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>An Act, section, clause, order or part.</summary>
    Law,

    /// <summary>The number of an oral question.</summary>
    QuestionNumber,

    /// <summary>A UIN, column, volume, page, URL or footnote.</summary>
    Reference,

    /// <summary>The marker of a list item or argument.</summary>
    ListNumber,

    /// <summary>An address, postcode or telephone number.</summary>
    Address,

    /// <summary>A number that is part of a name.</summary>
    Name,

    /// <summary>An idiom, or the speaker's own counting.</summary>
    Rhetorical,

    /// <summary>An ordinal.</summary>
    Ordinal,

    /// <summary>Anything else that states no figure, or a figure that the source cut short.</summary>
    Other,
}
