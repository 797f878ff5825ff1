using System;

namespace HansardMiner.Asking;

/// <summary>The index has nothing of the name asked for. The message says what was asked for, what is nearest and what to do.</summary>
public sealed class NotFoundException : Exception
{
    /// <summary>A fault without words.</summary>
    public NotFoundException()
    {
    }

    /// <summary>A fault in words.</summary>
    public NotFoundException(string message)
        : base(message)
    {
    }

    /// <summary>A fault in words, with what caused it.</summary>
    public NotFoundException(string message, Exception? inner)
        : base(message, inner)
    {
    }
}
