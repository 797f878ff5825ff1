using System.Collections.Generic;

namespace HansardMiner.Query;

/// <summary>Spellings that are searched for beside one that was typed.</summary>
/// <param name="Typed">The word or phrase as asked for, folded.</param>
/// <param name="Also">The others.</param>
public sealed record SpellingVariant(string Typed, IReadOnlyList<string> Also);
