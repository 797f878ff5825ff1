using System;
using System.Linq;

namespace HansardMiner.Tests.Shared;

/// <summary>
/// How much longer one piece of work takes than others, measured in turns: the others are measured just before and just after it, and the shorter time of each counts.
/// The least of several rounds is taken, so that neither the speed of a machine nor what else it does decides.
/// </summary>
internal static class SideBySide
{
    private const int Rounds = 25;

    // what the compiler makes of code that runs often comes late: short work is repeated until it has had its chance
    private const double Seconds = 3;

    /// <summary>The time of the work in proportion to that of another; the rounds end when it is below what is enough.</summary>
    public static double Ratio(Action work, Action other, double enough) => Ratio(work, times => times[0], enough, other);

    /// <summary>The time of the work in proportion to what is reckoned from the times of others, in seconds.</summary>
    public static double Ratio(Action work, Func<double[], double> reckon, double enough, params Action[] others)
    {
        var least = double.MaxValue;
        var before = others.Select(Time).ToArray();
        var spent = 0.0;
        for (var round = 0; least >= enough && (round < Rounds || spent < Seconds); round++)
        {
            var time = Time(work);
            var after = others.Select(Time).ToArray();
            spent += time + after.Sum();
            least = Math.Min(least, time / reckon([.. before.Zip(after, Math.Min)]));
            before = after;
        }
        return least;
    }

    /// <summary>How many times as long each part of a large work takes as of a small one: 1 when time is in proportion to size.</summary>
    /// <param name="work">Does the work of a size.</param>
    /// <param name="small">The small size, which is worked through as often as it goes into the large one.</param>
    /// <param name="large">The large size.</param>
    /// <param name="enough">The rounds end when the result is below it.</param>
    public static double Growth(Action<int> work, int small, int large, double enough) => Ratio(() => work(large), () => Repeat(() => work(small), large / small), enough);

    /// <summary>The processor time of this thread that the work takes, in seconds.</summary>
    public static double Time(Action work)
    {
        var start = ThreadClock.Seconds();
        work();
        return ThreadClock.Seconds() - start;
    }

    private static void Repeat(Action work, int times)
    {
        for (var i = 0; i < times; i++)
        {
            work();
        }
    }
}
