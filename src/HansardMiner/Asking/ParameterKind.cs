namespace HansardMiner.Asking;

/// <summary>What an argument is written as.</summary>
public enum ParameterKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A number that may have decimal places.</summary>
    Value,

    /// <summary>A day: 2014-01-07.</summary>
    Day,

    /// <summary>true or false.</summary>
    Flag,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>Some of a few words, parted by commas.</summary>
    Choices,
}
