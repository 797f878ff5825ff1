using System;
using System.Buffers;
using System.Collections.Generic;
using System.Threading;

namespace HansardMiner.Sqlite.Searching;

/// <summary>
/// What searches share of the process. Only a few run at once, however many were asked for: the processors do no more, and each needs some numbers for every
/// contribution of the index. The memory of these is used again by the next search, on whichever thread. Who came first is let in first.
/// </summary>
internal static class SearchRoom
{
    private const int Largest = 1 << 26;
    private static readonly int s_seats = Math.Clamp(Environment.ProcessorCount, 4, 16);
    private static readonly Lock s_gate = new();
    private static readonly LinkedList<SemaphoreSlim> s_waiting = [];
    private static int s_free = s_seats;

    /// <summary>A number for each contribution.</summary>
    public static ArrayPool<float> Numbers { get; } = ArrayPool<float>.Create(Largest, s_seats);

    /// <summary>Places of contributions.</summary>
    public static ArrayPool<int> Places { get; } = ArrayPool<int>.Create(Largest, s_seats);

    /// <summary>Waits until there is room for another search; null when there was none for so long.</summary>
    public static Seat? Take(TimeSpan longest)
    {
        using var turn = new SemaphoreSlim(0, 1);
        lock (s_gate)
        {
            if (s_free > 0)
            {
                s_free--;
                return new Seat();
            }
            s_waiting.AddLast(turn);
        }
        if (turn.Wait(longest))
        {
            return new Seat();
        }
        lock (s_gate)
        {
            // Its turn may have come just now.
            return s_waiting.Remove(turn) ? null : new Seat();
        }
    }

    private static void Leave()
    {
        lock (s_gate)
        {
            if (s_waiting.First is not { } next)
            {
                s_free++;
                return;
            }
            s_waiting.RemoveFirst();
            next.Value.Release();
        }
    }

    /// <summary>To be disposed when the search is over.</summary>
    public sealed class Seat : IDisposable
    {
        private int _isLeft;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isLeft, 1) == 0)
            {
                Leave();
            }
        }
    }
}
