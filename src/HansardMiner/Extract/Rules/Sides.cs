namespace HansardMiner.Extract.Rules;

/// <summary>What stands on either side of a figure, worked out once for all rules that ask what it counts.</summary>
/// <param name="Before">The item before its span.</param>
/// <param name="Governor">The item that governs it, past articles, adjectives and empty heads: "cost [just over a total of] £5 million".</param>
/// <param name="Unit">One past the number and its unit.</param>
/// <param name="After">The item after it, past the list it opens, brackets, times, lengths of time and places.</param>
internal readonly record struct Sides(int Before, int Governor, int Unit, int After);
