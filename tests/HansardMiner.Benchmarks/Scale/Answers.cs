using System.Collections.Generic;

namespace HansardMiner.Benchmarks.Scale;

/// <summary>All answers of an engine.</summary>
/// <param name="Engine">The engine.</param>
/// <param name="Classes">The classes it has an answer for.</param>
/// <param name="Memory">The memory of its process at the most, in bytes.</param>
internal sealed record Answers(string Engine, IReadOnlyList<AnsweredClass> Classes, long Memory);
