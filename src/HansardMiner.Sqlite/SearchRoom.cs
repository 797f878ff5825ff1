using System;
using System.Buffers;
using System.Threading;

namespace HansardMiner.Sqlite;

/// <summary>
/// What searches share of the process. Only a few run at once, however many were asked for: the processors do no more, and each needs some numbers for every
/// contribution of the index. The memory of these is used again by the next search, on whichever thread.
/// </summary>
internal static class SearchRoom
{
    /// <summary>How many searches run at once at the most.</summary>
    public static int Seats { get; } = Math.Clamp(Environment.ProcessorCount, 4, 16);

    private const int Largest = 1 << 26;
    private static readonly SemaphoreSlim s_seats = new(Seats, Seats);

    /// <summary>A number for each contribution.</summary>
    public static ArrayPool<float> Numbers { get; } = ArrayPool<float>.Create(Largest, Seats);

    /// <summary>Places of contributions.</summary>
    public static ArrayPool<int> Places { get; } = ArrayPool<int>.Create(Largest, Seats);

    /// <summary>Waits until there is room for another search; null when there was none for so long.</summary>
    public static Seat? Take(TimeSpan longest) => s_seats.Wait(longest) ? new Seat() : null;

    /// <summary>To be disposed when the search is over.</summary>
    public sealed class Seat : IDisposable
    {
        private bool _isLeft;

        public void Dispose()
        {
            if (!_isLeft)
            {
                _isLeft = true;
                s_seats.Release();
            }
        }
    }
}
