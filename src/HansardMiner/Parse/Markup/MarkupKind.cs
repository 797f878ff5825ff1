namespace HansardMiner.Parse.Markup;

/// <summary>What a <see cref="MarkupScanner"/> has read.</summary>
internal enum MarkupKind
{
    /// <summary>Text between tags.</summary>
    Text,

    /// <summary>A start tag.</summary>
    Start,

    /// <summary>An end tag.</summary>
    End,
}
