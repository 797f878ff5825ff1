namespace HansardMiner.Fetch.Safety;

/// <summary>What a body is, as far as it matters here.</summary>
internal enum BodyKind
{
    /// <summary>Nothing, or white space.</summary>
    Empty,

    /// <summary>A page: HTML or XHTML.</summary>
    Html,

    /// <summary>XML other than a page.</summary>
    Xml,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>Other text.</summary>
    Text,

    /// <summary>No text: a picture, a PDF, an archive.</summary>
    Binary,
}
