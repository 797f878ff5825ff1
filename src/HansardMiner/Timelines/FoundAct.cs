namespace HansardMiner.Timelines;

/// <summary>An act where it stands in a sentence.</summary>
/// <param name="Act">The act.</param>
/// <param name="IsKnown">Whether it is in the list, and not only known by its form.</param>
/// <param name="From">Its first word.</param>
/// <param name="To">Its last word.</param>
internal readonly record struct FoundAct(Act Act, bool IsKnown, int From, int To);
