using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Present.Answers;

/// <summary>The records that a citation means.</summary>
public sealed record CitedAnswer
{
    /// <summary>The citation as it was understood.</summary>
    public required string Understood { get; init; }

    /// <summary>The form of citation it was read as.</summary>
    public required string Form { get; init; }

    /// <summary>The records meant, in order of the sitting.</summary>
    public required IReadOnlyList<CitedRecordAnswer> Found { get; init; }

    /// <summary>What contradicts the citation, or was taken in its stead.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>What is shown of a citation and its records.</summary>
    public static CitedAnswer Of(CitationQuery query, CitationFinding finding)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(finding);
        return new CitedAnswer { Understood = query.ToString(), Form = query.Form, Found = [.. finding.Found.Select(CitedRecordAnswer.Of)], Notes = finding.Notes };
    }
}
