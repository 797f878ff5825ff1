using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Present.Answers;

/// <summary>Contributions that are like another one, and by which words.</summary>
public sealed record LikeAnswer
{
    /// <summary>The id of the contribution or document that they are like.</summary>
    public required string Id { get; init; }

    /// <summary>Its most telling words.</summary>
    public required IReadOnlyList<TellingWordAnswer> Words { get; init; }

    /// <summary>The query that these words make; null when it has none that tell anything.</summary>
    public required string? Query { get; init; }

    /// <summary>The contributions, the most alike first.</summary>
    public required IReadOnlyList<HitAnswer> Hits { get; init; }

    /// <summary>What is shown of them.</summary>
    public static LikeAnswer Of(RecordId id, Alike alike)
    {
        ArgumentNullException.ThrowIfNull(alike);
        return new LikeAnswer
        {
            Id = id.Value,
            Words = [.. alike.Words.Select(w => new TellingWordAnswer { Word = w.Word, Times = w.Times, Contributions = w.Contributions })],
            Query = alike.Query is null ? null : QueryText.Of(alike.Query),
            Hits = [.. alike.Hits.Select(HitAnswer.Of)],
        };
    }
}
