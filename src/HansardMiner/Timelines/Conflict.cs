using System.Collections.Generic;
using HansardMiner.Query;

namespace HansardMiner.Timelines;

/// <summary>Figures that contradict each other, and why.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="Figures">The figures, in order of the day they were said; two or more.</param>
/// <param name="Why">The reason in one English sentence that names the words of both sides.</param>
public sealed record Conflict(ConflictKind Kind, IReadOnlyList<ClaimHit> Figures, string Why);
