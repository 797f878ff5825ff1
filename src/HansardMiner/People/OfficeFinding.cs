using System.Collections.Generic;

namespace HansardMiner.People;

/// <summary>Who holds an office on a day.</summary>
/// <param name="Holders">One holding for each person.</param>
/// <param name="IsKnown">Whether the register knows the office at any time.</param>
/// <param name="FromParts">Whether the print joins several offices and not all of them are in the register under these words.</param>
public sealed record OfficeFinding(IReadOnlyList<Office> Holders, bool IsKnown, bool FromParts);
