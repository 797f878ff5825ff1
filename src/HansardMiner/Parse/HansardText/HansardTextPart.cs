namespace HansardMiner.Parse.HansardText;

/// <summary>What a paragraph of a saved Hansard page is.</summary>
internal enum HansardTextPart
{
    /// <summary>Something said.</summary>
    Text,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A speaker on a line of his own.</summary>
    Speaker,

    /// <summary>Procedure in square brackets, or "… was asked—".</summary>
    Procedure,

    /// <summary>"Column 160": a column begins.</summary>
    Column,
}
