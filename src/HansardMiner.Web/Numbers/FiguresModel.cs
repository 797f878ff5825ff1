using System.Collections.Generic;
using HansardMiner.Query;

namespace HansardMiner.Web.Numbers;

/// <summary>A page of figures.</summary>
/// <param name="Asked">What was asked.</param>
/// <param name="Parsed">How its words were understood.</param>
/// <param name="Page">What was found.</param>
public sealed record FiguresModel(FiguresAsked Asked, ParsedQuery Parsed, ClaimPage Page)
{
    /// <summary>The form.</summary>
    public required FilterFormModel Form { get; init; }

    /// <summary>The figure whose measure all are of; null without one.</summary>
    public ClaimHit? Example { get; init; }

    /// <summary>What is asked for beside the words, in words.</summary>
    public required IReadOnlyList<string> Conditions { get; init; }

    /// <summary>What must be known of the answer.</summary>
    public required IReadOnlyList<TimelineNote> Notes { get; init; }

    /// <summary>Other queries that may have been meant.</summary>
    public required IReadOnlyList<string> Suggestions { get; init; }
}
