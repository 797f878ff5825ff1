using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace HansardMiner.Present.Answers;

/// <summary>What is in the index and what is missing: the harvest report, source by source.</summary>
public sealed record HarvestAnswer
{
    /// <summary>The search engine.</summary>
    public required string Engine { get; init; }

    /// <summary>How the search index stands to the records.</summary>
    public required SearchIndexAnswer SearchIndex { get; init; }

    /// <summary>The first day of any document; null when none is dated.</summary>
    public required DateOnly? FirstDay { get; init; }

    /// <summary>The last day of any document; null when none is dated.</summary>
    public required DateOnly? LastDay { get; init; }

    /// <summary>How many documents have no date.</summary>
    public required int UndatedDocuments { get; init; }

    /// <summary>What is wrong with the index and the archive; left out where nobody looked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Damage { get; init; }

    /// <summary>What was fetched and what is missing of it; left out where there is no archive.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FetchedAnswer? Fetched { get; init; }

    /// <summary>The sources, by path.</summary>
    public required IReadOnlyList<SourceAnswer> Sources { get; init; }
}
