namespace HansardMiner.Web.Numbers;

/// <summary>Something to be known of an answer.</summary>
/// <param name="Text">What it is.</param>
public sealed record TimelineNote(string Text)
{
    /// <summary>Whether it means that the answer is not the whole one.</summary>
    public bool IsWarning { get; init; }

    /// <summary>What can be done about it, as a link; null when nothing can.</summary>
    public string? Address { get; init; }

    /// <summary>The words of the link.</summary>
    public string? Link { get; init; }
}
