namespace HansardMiner.Records;

/// <summary>Business under one heading of a sitting: a debate, an oral question with its supplementaries, a ministerial statement.</summary>
public sealed record Debate : Document
{
    /// <summary>Whether it is an oral question or a written statement rather than a debate.</summary>
    public DocumentKind Proceeding { get; init; } = DocumentKind.Debate;

    /// <inheritdoc/>
    public override DocumentKind Kind => Proceeding;

    /// <summary>Where it took place; null when not stated.</summary>
    public Venue? Venue { get; init; }

    /// <summary>The volume of the Official Report; null when not stated.</summary>
    public int? Volume { get; init; }

    /// <summary>The department that answered, as the source names it; null when not stated.</summary>
    public string? Department { get; init; }

    /// <summary>The age the page prints instead of or beside a date ("9 years, 10 months ago"); null when none.</summary>
    public string? PrintedAge { get; init; }
}
