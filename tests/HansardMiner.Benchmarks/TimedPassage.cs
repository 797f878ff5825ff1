using System;
using HansardMiner.Text;

namespace HansardMiner.Benchmarks;

/// <summary>A paragraph to be read against the clock.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Span">The paragraph.</param>
/// <param name="Said">The day the words were said.</param>
/// <param name="IsClipped">Whether it was cut short.</param>
internal readonly record struct TimedPassage(string Text, TextSpan Span, DateOnly? Said, bool IsClipped);
