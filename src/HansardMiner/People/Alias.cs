using System;

namespace HansardMiner.People;

/// <summary>Another name under which somebody is printed, while it holds.</summary>
/// <param name="Kind">What <paramref name="Of"/> is.</param>
/// <param name="Of">A whole name, a surname, a constituency, or a person's id.</param>
/// <param name="Name">The other name.</param>
/// <param name="From">The first day on which it holds; null when always.</param>
/// <param name="To">The last day; null when without end.</param>
/// <param name="IsPeers">Whether it is a name of a member of the Lords.</param>
public sealed record Alias(AliasKind Kind, string Of, string Name, DateOnly? From, DateOnly? To, bool IsPeers)
{
    /// <summary>Whether the name holds on that day.</summary>
    public bool Covers(DateOnly day) => (From is null || day >= From) && (To is null || day <= To);
}
