using System;
using System.Text.Json.Serialization;

namespace HansardMiner.Archive;

/// <summary>What became of a cell when it was last asked for.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Outcome">What is known of it.</param>
/// <param name="Time">When that became known.</param>
/// <param name="Listed">How many documents the source lists for it; null when not known.</param>
/// <param name="Held">How many of these are held.</param>
/// <param name="Why">What stands in the way, in a few words; null when nothing does.</param>
public sealed record CellState([property: JsonRequired] FetchCell Cell, [property: JsonRequired] CellOutcome Outcome, [property: JsonRequired] DateTimeOffset Time, int? Listed, int Held, string? Why)
{
    /// <summary>Whether bytes that were held are lost: they are asked for at once, however old the day.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsDamaged { get; init; }

    /// <summary>Whether something that was wanted is missing.</summary>
    [JsonIgnore]
    public bool IsGap => Outcome is CellOutcome.Incomplete or CellOutcome.Failed or CellOutcome.NotReached;
}
