namespace HansardMiner.Records;

/// <summary>One name of a division list.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Vote">The side.</param>
/// <param name="IsTeller">Whether the name is printed among the tellers of that side.</param>
/// <param name="PersonId">The source's own id of the member; null when it gives none.</param>
public sealed record DivisionVote(string Name, Vote Vote, bool IsTeller = false, string? PersonId = null);
