using System;
using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Fetch.Web;
using Polly;
using Polly.Retry;

namespace HansardMiner.Fetch.Politeness;

/// <summary>Sends requests, each on the lane of its host, and again where a host failed that may do better a little later. It follows no redirects and knows no robots.txt.</summary>
internal sealed class HostDesk
{
    private readonly ConcurrentDictionary<string, HostLane> _lanes = new(StringComparer.Ordinal);
    private readonly IWebExchange _exchange;
    private readonly PolitenessSettings _settings;
    private readonly TimeProvider _time;
    private readonly string _folder;
    private readonly ResiliencePipeline<Attempt> _again;

    /// <param name="exchange">What sends.</param>
    /// <param name="settings">How often and how many times.</param>
    /// <param name="folder">The folder that runs share.</param>
    /// <param name="time">The clock.</param>
    /// <param name="chance">Numbers from 0 to 1, by which waits between attempts are lengthened or shortened.</param>
    public HostDesk(IWebExchange exchange, PolitenessSettings settings, string folder, TimeProvider time, Func<double> chance)
    {
        (_exchange, _settings, _folder, _time) = (exchange, settings, folder, time);
        var again = new ResiliencePipelineBuilder<Attempt> { TimeProvider = time };
        _again = settings.Attempts == 1 ? again.Build() : again.AddRetry(new RetryStrategyOptions<Attempt>
        {
            MaxRetryAttempts = settings.Attempts - 1,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = settings.FirstDelay,
            MaxDelay = settings.LongestDelay,
            Randomizer = chance,
            ShouldHandle = args => ValueTask.FromResult(args.Outcome.Exception is null && !args.Outcome.Result.IsLast),
            // Where the host says when, its lane waits until then.
            DelayGenerator = args => ValueTask.FromResult<TimeSpan?>(Trying.IsToWait(args.Outcome.Result.Answer) ? TimeSpan.Zero : null),
            OnRetry = args =>
            {
                if (Trying.IsOverload(args.Outcome.Result.Answer))
                {
                    args.Outcome.Result.Lane.Pause(args.RetryDelay);
                }
                return ValueTask.CompletedTask;
            },
        }).Build();
    }

    /// <summary>Sends a request, with as many attempts as it takes and may take.</summary>
    /// <param name="ask">The request.</param>
    /// <param name="interval">The least time between the beginnings of two requests for the host.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<WebAnswer> Send(WebAsk ask, TimeSpan interval, CancellationToken cancellation)
    {
        var lane = _lanes.GetOrAdd(HostOf(ask.Address), host => new HostLane(host, _folder, _settings, _time));
        WebAnswer? before = null;
        var (attempts, requests) = (0, 0);
        var end = await _again.ExecuteAsync(async cancellation =>
        {
            var attempt = await lane.Send(
                async cancellation =>
                {
                    var answer = await _exchange.Send(ask, cancellation);
                    (attempts, requests) = (attempts + 1, requests + answer.Requests);
                    return (answer, !Trying.MayTryAgain(answer, attempts, _settings));
                },
                interval,
                cancellation);
            if (!attempt.WasSent && before is not null)
            {
                // What the host said tells more than why it is not asked once more.
                return attempt with { Answer = before with { Why = before.Why is null ? attempt.Answer.Why : $"{before.Why}; {attempt.Answer.Why}" } };
            }
            before = attempt.Answer;
            return attempt;
        }, cancellation);
        return end.Answer with { Requests = requests };
    }

    /// <summary>The host of an address, as lanes are called.</summary>
    private static string HostOf(Uri address) => address.IdnHost.TrimEnd('.').ToLowerInvariant();
}
