using System;

namespace HansardMiner.Store;

/// <summary>The index cannot be opened, read or written. Its message can be printed as it is: the fault, the file, the way out.</summary>
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
