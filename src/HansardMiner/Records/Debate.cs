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
}
