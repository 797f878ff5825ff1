using HansardMiner.Text;

namespace HansardMiner.Questions;

/// <summary>A figure that a correction changed, brought in or took out.</summary>
/// <param name="Before">Where it stands in the text before the correction; null when the correction brought it in.</param>
/// <param name="After">Where it stands in the corrected text; null when the correction took it out.</param>
public readonly record struct FigureChange(TextSpan? Before, TextSpan? After);
