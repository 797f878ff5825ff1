namespace HansardMiner.Extract.Mentions;

/// <summary>How a numeral is written.</summary>
internal enum NumeralForm : byte
{
    /// <summary>In digits, with or without a scale word.</summary>
    Digits,

    /// <summary>In words: "three hundred", "a dozen".</summary>
    Words,

    /// <summary>A plural of scale: "thousands", "tens of millions".</summary>
    Vague,

    /// <summary>A fraction: "half", "two thirds".</summary>
    Fraction,

    /// <summary>A ratio: "one in four", "two to one".</summary>
    Ratio,

    /// <summary>A multiple: "doubled", "three times as many".</summary>
    Multiplier,
}
