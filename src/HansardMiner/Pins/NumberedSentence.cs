using HansardMiner.Text;

namespace HansardMiner.Pins;

/// <summary>A sentence of a contribution, as links to it name it.</summary>
/// <param name="Number">Its number in the contribution, from 1: <c>#s3</c>.</param>
/// <param name="Span">Where it stands in the contribution's text.</param>
/// <param name="Passage">The place of its paragraph among the contribution's passages, from 0.</param>
public readonly record struct NumberedSentence(int Number, TextSpan Span, int Passage);
