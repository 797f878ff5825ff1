using System;
using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.Benchmarks.Generated;

/// <summary>A file that is to be written.</summary>
/// <param name="House">The House whose debates it holds; null for written questions.</param>
/// <param name="Days">Its days, how many contributions of each, and the number of the first question.</param>
internal sealed record PlannedFile(House? House, IReadOnlyList<(DateOnly Day, int Contributions, int Uin)> Days);
