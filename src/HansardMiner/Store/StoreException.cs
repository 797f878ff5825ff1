using System;

namespace HansardMiner.Store;

/// <summary>The index cannot be opened, read or written. The message says what happened, where, and what to do next.</summary>
public sealed class StoreException : Exception
{
    /// <summary>A fault without words.</summary>
    public StoreException()
    {
    }

    /// <summary>A fault in words.</summary>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>A fault in words, with what caused it.</summary>
    public StoreException(string message, Exception? inner)
        : base(message, inner)
    {
    }
}
