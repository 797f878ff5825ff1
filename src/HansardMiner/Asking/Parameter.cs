using System.Collections.Generic;
using System.Globalization;

namespace HansardMiner.Asking;

/// <summary>Something that can be said with a question: checked the same way, and described in the same words, wherever the question is asked.</summary>
/// <param name="Name">Its name, in small letters with underscores.</param>
/// <param name="Kind">What its argument is written as.</param>
/// <param name="Meaning">What it is for, in one sentence.</param>
public sealed record Parameter(string Name, ParameterKind Kind, string Meaning)
{
    /// <summary>The longest text that is taken.</summary>
    public const int Longest = 2000;

    /// <summary>Whether nothing can be answered without it.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>The words to choose from.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The least whole number that is taken.</summary>
    public int Least { get; init; }

    /// <summary>The greatest whole number that is taken.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>What holds where nothing is said, as it would be written; null for nothing.</summary>
    public string? Otherwise { get; init; }

    /// <summary>What it takes, in words: "a whole number from 1 to 100".</summary>
    public string Takes => Kind switch
    {
        ParameterKind.Number => Most == int.MaxValue
            ? string.Create(CultureInfo.InvariantCulture, $"a whole number of at least {Least}")
            : string.Create(CultureInfo.InvariantCulture, $"a whole number from {Least} to {Most}"),
        ParameterKind.Value => "a number such as 1000 or 15.1",
        ParameterKind.Day => "a day such as 2014-01-07",
        ParameterKind.Flag => "true or false",
        ParameterKind.Choice => "one of " + string.Join(", ", Words),
        ParameterKind.Choices => "some of " + string.Join(", ", Words) + ", parted by commas",
        _ => string.Create(CultureInfo.InvariantCulture, $"a text of at most {Longest} letters"),
    };
}
