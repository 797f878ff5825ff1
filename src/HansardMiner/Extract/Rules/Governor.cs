using HansardMiner.Claims;

namespace HansardMiner.Extract.Rules;

/// <summary>What the words before a figure say of its mood.</summary>
/// <param name="Status">The mood, when a cue settles it.</param>
/// <param name="Tense">The tense of the verb group that leads to the figure.</param>
/// <param name="At">The item that settles it; −1 when none does.</param>
internal readonly record struct Governor(ClaimStatus? Status, Tense Tense, int At);
