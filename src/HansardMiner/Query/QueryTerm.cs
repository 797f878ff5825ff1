namespace HansardMiner.Query;

/// <summary>One word of a text or a query as it is searched for.</summary>
/// <param name="Start">The first code unit of the word in the text.</param>
/// <param name="End">One past the last code unit.</param>
/// <param name="Form">The word folded: lower case, without accents, apostrophes and thousands separators.</param>
public readonly record struct QueryTerm(int Start, int End, string Form);
