namespace HansardMiner.Records;

/// <summary>What a passage of a contribution is.</summary>
public enum PassageKind
{
    /// <summary>A paragraph of running text: figures are extracted from it.</summary>
    Paragraph,

    /// <summary>A table kept as text, cells parted by tabs and rows by line feeds: searchable; its figures are read from its cells.</summary>
    Table,

    /// <summary>A division list, a page's boilerplate kept for the reader, or other text that states no figures.</summary>
    Apparatus,
}
