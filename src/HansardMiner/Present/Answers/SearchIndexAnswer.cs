using System;
using HansardMiner.Store;

namespace HansardMiner.Present.Answers;

/// <summary>How the search index stands to the records.</summary>
public sealed record SearchIndexAnswer
{
    /// <summary>current, behind, missing or unusable.</summary>
    public required string Health { get; init; }

    /// <summary>The same in words, with what to do when something is to be done.</summary>
    public required string Said { get; init; }

    /// <summary>What is shown of the condition of a search index.</summary>
    public static SearchIndexAnswer Of(IndexReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new SearchIndexAnswer { Health = Wording.Small(report.Health)!, Said = report.Said };
    }
}
