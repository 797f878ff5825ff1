namespace HansardMiner.Records;

/// <summary>Something outside the record that quotes it: a press article, a campaign page, a report.</summary>
public sealed record Article : Document
{
    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.Article;

    /// <summary>The age the page prints instead of a date ("9 years, 10 months ago"); null when none.</summary>
    public string? PrintedAge { get; init; }
}
