using System.Collections.Generic;

namespace HansardMiner.Records;

/// <summary>A division: the House votes. Its figures are data of their own and no claims unless they are asked for. What the source does not state is null.</summary>
public sealed record Division
{
    /// <summary>Its number, if printed: 179 in "Division No. 179".</summary>
    public int? Number { get; init; }

    /// <summary>The number of Ayes (Contents) as stated.</summary>
    public int? Ayes { get; init; }

    /// <summary>The number of Noes (Not-Contents) as stated.</summary>
    public int? Noes { get; init; }

    /// <summary>The number of abstentions as stated.</summary>
    public int? Abstentions { get; init; }

    /// <summary>The names in order, tellers among them; empty when the source lists none.</summary>
    public IReadOnlyList<DivisionVote> Votes { get; init; } = [];
}
