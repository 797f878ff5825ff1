using System;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Web;
using Polly;
using Polly.CircuitBreaker;

namespace HansardMiner.Fetch.Politeness;

/// <summary>
/// The way to a host: one request at a time, over all tasks of this run and all runs of this user, each beginning no sooner after the one before than the host wants, none while the host is left alone,
/// and no more than the day's allowance.
/// </summary>
internal sealed class HostLane
{
    private static readonly TimeSpan LeastWait = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan ShortWait = TimeSpan.FromMilliseconds(3);
    private static readonly TimeSpan LongestLook = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(1);

    private readonly Turn _turn = new();
    private readonly string _host;
    private readonly string _folder;
    private readonly PolitenessSettings _settings;
    private readonly TimeProvider _time;
    private readonly ResiliencePipeline<Attempt> _breaker;
    private int _failures;
    private long? _lastBegan;
    private long _quietUntil;

    public HostLane(string host, string folder, PolitenessSettings settings, TimeProvider time)
    {
        (_host, _folder, _settings, _time) = (host, folder, settings, time);
        // The failures in a row are counted by IsBreaking, not by a share of all requests: one failure that it lets through opens the circuit.
        _breaker = new ResiliencePipelineBuilder<Attempt> { TimeProvider = time }.AddCircuitBreaker(new CircuitBreakerStrategyOptions<Attempt>
        {
            FailureRatio = 1e-12,
            MinimumThroughput = 2,
            SamplingDuration = TimeSpan.FromDays(1),
            BreakDuration = settings.BreakTime,
            ShouldHandle = args => ValueTask.FromResult(IsBreaking(args.Outcome)),
        }).Build();
    }

    /// <summary>Leaves the host alone for a while.</summary>
    public void Pause(TimeSpan time) => Volatile.Write(ref _quietUntil, Math.Max(_quietUntil, _time.GetTimestamp() + (long)(time.TotalSeconds * _time.TimestampFrequency)));

    /// <summary>Waits for the turn and the time, and sends; or says why nothing is sent.</summary>
    /// <param name="send">Sends one request, and says whether it is the last attempt.</param>
    /// <param name="interval">The least time between the beginnings of two requests.</param>
    /// <param name="cancellation">Ends it, also while it waits.</param>
    public async Task<Attempt> Send(Func<CancellationToken, Task<(WebAnswer Answer, bool IsLast)>> send, TimeSpan interval, CancellationToken cancellation)
    {
        await _turn.Take(cancellation);
        try
        {
            return await _breaker.ExecuteAsync(static async (state, cancellation) => await state.Lane.Pass(state.Send, state.Interval, cancellation), (Lane: this, Send: send, Interval: interval), cancellation);
        }
        catch (BrokenCircuitException open)
        {
            return NotSent(FetchOutcome.CircuitOpen, PoliteWords.CircuitOpen(_host, _failures, _time.GetUtcNow() + (open.RetryAfter ?? _settings.BreakTime)));
        }
        finally
        {
            _turn.Give();
        }
    }

    private async Task<Attempt> Pass(Func<CancellationToken, Task<(WebAnswer Answer, bool IsLast)>> send, TimeSpan interval, CancellationToken cancellation)
    {
        for (; ; )
        {
            cancellation.ThrowIfCancellationRequested();
            // Somebody else's request may take long: it is looked for often, but not without rest.
            var wait = interval / 8 < LongestLook ? interval / 8 : LongestLook;
            if (HostFile.TryOpen(_folder, _host) is { } file)
            {
                using (file)
                {
                    var now = _time.GetUtcNow();
                    var day = DateOnly.FromDateTime(now.UtcDateTime);
                    var state = StateAt(now, file);
                    if (state.CountOn(day) >= _settings.DailyCap)
                    {
                        return NotSent(FetchOutcome.CapReached, PoliteWords.CapReached(_settings.DailyCap, _host, day));
                    }
                    if (state.PausedUntil is { } paused && paused - now > _settings.LongestRetryAfter)
                    {
                        return NotSent(FetchOutcome.CircuitOpen, PoliteWords.StillLeftAlone(null, _host, paused));
                    }
                    wait = Wait(now, state, interval);
                    if (wait <= TimeSpan.Zero)
                    {
                        return await Begin(file, state.Began(now, day), send, cancellation);
                    }
                }
            }
            await Rest(wait, cancellation);
        }
    }

    /// <summary>
    /// Waits about so long. Timers of the system go by ticks of several milliseconds and cost more of the processor than a whole request: where less is to be waited for, as only on hosts of one's own, the thread sleeps.
    /// </summary>
    private async Task Rest(TimeSpan wait, CancellationToken cancellation)
    {
        if (_time == TimeProvider.System && wait < ShortWait)
        {
            Thread.Sleep(LeastWait);
            return;
        }
        await Task.Delay(wait > LeastWait ? wait : LeastWait, _time, cancellation);
    }

    private async Task<Attempt> Begin(HostFile file, HostState state, Func<CancellationToken, Task<(WebAnswer Answer, bool IsLast)>> send, CancellationToken cancellation)
    {
        file.Write(state);
        _lastBegan = _time.GetTimestamp();
        var (answer, isLast) = await send(cancellation);
        if (Trying.IsToWait(answer) && answer.RetryAfter is { } after)
        {
            var until = _time.GetUtcNow() + (after < LongestPause ? after : LongestPause);
            file.Write(state with { PausedUntil = Later(until, state.PausedUntil ?? until) });
            answer = after > _settings.LongestRetryAfter ? answer with { Why = PoliteWords.StillLeftAlone(answer.Why, _host, until) } : answer;
        }
        return new Attempt(answer, WasSent: true, isLast, this);
    }

    /// <summary>The state, without times that another clock wrote; these are put right for good, or the wait for them would never end.</summary>
    private static HostState StateAt(DateTimeOffset now, HostFile file)
    {
        var written = file.Read() ?? default;
        var state = written.At(now, LongestPause);
        if (state != written)
        {
            file.Write(state);
        }
        return state;
    }

    /// <summary>How long it still takes until a request may begin. In this run the time that went by counts, whatever the clock says.</summary>
    private TimeSpan Wait(DateTimeOffset now, HostState state, TimeSpan interval)
    {
        var here = _lastBegan is { } began ? interval - _time.GetElapsedTime(began) : TimeSpan.Zero;
        var quiet = _time.GetElapsedTime(_time.GetTimestamp(), Volatile.Read(ref _quietUntil));
        var shared = Later(state.Last + interval ?? now, state.PausedUntil ?? now) - now;
        return Longer(Longer(shared, here), _quietUntil == 0 ? TimeSpan.Zero : quiet);
    }

    /// <summary>Whether an outcome opens the circuit: an address that could not be had as the last of so many in a row, or the first failure when the host is tried again. What was not sent leaves it as it is.</summary>
    private bool IsBreaking(Outcome<Attempt> outcome)
    {
        if (outcome.Exception is null && outcome.Result.WasSent)
        {
            _failures = !Trying.IsFailure(outcome.Result.Answer) ? 0 : outcome.Result.IsLast ? _failures + 1 : _failures;
        }
        return _failures >= _settings.BreakAfter;
    }

    private Attempt NotSent(FetchOutcome outcome, string why) => new(new WebAnswer(outcome) { Why = why, Requests = 0 }, WasSent: false, IsLast: true, this);

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
