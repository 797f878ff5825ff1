using System;
using System.Threading;
using HansardMiner.Present.Answers;
using HansardMiner.Store;

namespace HansardMiner.Asking;

/// <summary>What is dear to count and the same for a whole state of the records: remembered until they change.</summary>
public sealed class DeskMemory
{
    private Counted? _last;

    /// <summary>What the index holds in a state.</summary>
    internal StatusAnswer Status(IndexStamp state, Func<StatusAnswer> count)
    {
        if (Volatile.Read(ref _last) is { } last && last.State == state)
        {
            return last.Status;
        }
        var counted = new Counted(state, count());
        Volatile.Write(ref _last, counted);
        return counted.Status;
    }

    private sealed record Counted(IndexStamp State, StatusAnswer Status);
}
