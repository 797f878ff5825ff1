using System.Text.RegularExpressions;

namespace HansardMiner.Questions;

/// <summary>Whether a question asks for a number: then an answer without one, in which the number is said not to be held, is no answer.</summary>
internal static partial class QuantityQuestion
{
    /// <summary>Whether the words ask how many, how much, how long, what number, proportion, cost or total.</summary>
    public static bool IsAskedIn(string question) => Asked().IsMatch(question);

    // how many people … · what the average cost was … · what proportion of … · what estimate he has made of the number of …
    [GeneratedRegex(@"\bhow (?:many|much|often|long)\b|\b(?:number|proportion|percentage|cost|costs|total|average|amount|rate|value|expenditure) (?:of|was|is|were|are|to)\b|\b(?:estimate|average)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Asked();
}
