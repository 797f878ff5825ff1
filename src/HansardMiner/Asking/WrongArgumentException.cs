using System;

namespace HansardMiner.Asking;

/// <summary>A question was not asked as it can be answered. The message says what is wrong with which argument, and what it takes.</summary>
public sealed class WrongArgumentException : Exception
{
    /// <summary>A fault without words.</summary>
    public WrongArgumentException()
    {
    }

    /// <summary>A fault in words.</summary>
    public WrongArgumentException(string message)
        : base(message)
    {
    }

    /// <summary>A fault in words, with what caused it.</summary>
    public WrongArgumentException(string message, Exception? inner)
        : base(message, inner)
    {
    }

    /// <summary>A fault of one argument.</summary>
    /// <param name="parameter">The name of the parameter.</param>
    /// <param name="message">What is wrong, and what it takes.</param>
    public WrongArgumentException(string parameter, string message)
        : base(message) => Parameter = parameter;

    /// <summary>The parameter whose argument is wrong; null where it is none in particular.</summary>
    public string? Parameter { get; }
}
