namespace HansardMiner.Web.Finding;

/// <summary>A term of a query that narrows it down, and can be taken out.</summary>
/// <param name="Term">The term as it can be typed: <c>house:commons</c>.</param>
/// <param name="Without">The address of the results without it.</param>
public sealed record ActiveTerm(string Term, string Without);
