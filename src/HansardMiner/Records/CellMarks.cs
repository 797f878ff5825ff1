using System;

namespace HansardMiner.Records;

/// <summary>How the source marks a cell of a table.</summary>
[Flags]
public enum CellMarks
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>As a header cell (<c>th</c>, or in a <c>thead</c>).</summary>
    Header = 1,

    /// <summary>Its text is strong or bold.</summary>
    Strong = 2,

    /// <summary>Its text is in italics.</summary>
    Italic = 4,

    /// <summary>Its text ends in a raised mark: a footnote.</summary>
    Raised = 8,
}
