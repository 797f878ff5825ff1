using System.Collections.Generic;

namespace HansardMiner.Store;

/// <summary>How many contributions with an attribution have a speaker who is known.</summary>
/// <param name="Known">One person for certain.</param>
/// <param name="Several">One of several.</param>
/// <param name="NotKnown">Nobody.</param>
/// <param name="Rules">How those who are known were found, with counts, the most frequent first.</param>
/// <param name="Reasons">Why the others are not known, with counts, the most frequent first.</param>
/// <param name="Notes">Speakers whose id and printed name do not agree.</param>
public sealed record SpeakerCounts(
    int Known, int Several, int NotKnown, IReadOnlyList<(string Rule, int Count)> Rules, IReadOnlyList<(string Reason, int Count)> Reasons, int Notes);
