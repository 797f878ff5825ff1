using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Web;

namespace HansardMiner.Fetch.Tests.Politeness;

/// <summary>Plays single requests without a network: what each address answers, and when it was asked.</summary>
internal sealed class PlayedExchange(FetchArchive archive, HandTime time) : IWebExchange
{
    private readonly ConcurrentDictionary<string, Func<WebAsk, CancellationToken, Task<WebAnswer>>> _stage = new();
    private readonly ConcurrentDictionary<string, int> _underWay = new();
    private readonly ConcurrentQueue<(string Address, TimeSpan At, WebAsk Ask)> _asked = new();

    /// <summary>The most requests that were under way for one host at once.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>Called when a request was sent and when its answer is there.</summary>
    public Action? OnSend { get; set; }

    /// <summary>All that was asked, in order, and when.</summary>
    public IReadOnlyList<(string Address, TimeSpan At, WebAsk Ask)> All => [.. _asked];

    /// <summary>What was asked but for robots.txt.</summary>
    public IReadOnlyList<(string Address, TimeSpan At, WebAsk Ask)> Asked => [.. _asked.Where(ask => !ask.Address.EndsWith("/robots.txt", StringComparison.Ordinal))];

    public IReadOnlyList<(string Address, TimeSpan At, WebAsk Ask)> Robots => [.. _asked.Where(ask => ask.Address.EndsWith("/robots.txt", StringComparison.Ordinal))];

    public void On(string address, Func<WebAsk, CancellationToken, Task<WebAnswer>> answer) => _stage[address] = answer;

    public void On(string address, Func<WebAnswer> answer) => On(address, (_, _) => Task.FromResult(answer()));

    public void On(string address, WebAnswer answer) => On(address, () => answer);

    public void On(string address, string body) => On(address, () => Land(body));

    /// <summary>Plays answers one after the other; the last one stays.</summary>
    public void On(string address, params WebAnswer[] answers)
    {
        var next = 0;
        On(address, () => answers[Math.Min(next++, answers.Length - 1)]);
    }

    public WebAnswer Land(string body)
    {
        using var incoming = archive.Bytes.Begin();
        incoming.Write(Encoding.UTF8.GetBytes(body));
        return new WebAnswer(FetchOutcome.Held) { Status = 200, Sha256 = incoming.Land(), Bytes = incoming.Length };
    }

    public async Task<WebAnswer> Send(WebAsk ask, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _asked.Enqueue((ask.Address.AbsoluteUri, time.LastSeen, ask));
        var atOnce = _underWay.AddOrUpdate(ask.Address.Host, 1, (_, n) => n + 1);
        lock (_stage)
        {
            MostAtOnce = Math.Max(MostAtOnce, atOnce);
        }
        try
        {
            OnSend?.Invoke();
            cancellation.ThrowIfCancellationRequested();
            var end = _stage.TryGetValue(ask.Address.AbsoluteUri, out var answer) ? await answer(ask, cancellation)
                : ask.Address.AbsolutePath == "/robots.txt" ? new WebAnswer(FetchOutcome.NotFound) { Status = 404, Why = "404" } : Land("the page " + ask.Address);
            OnSend?.Invoke();
            return end;
        }
        finally
        {
            _underWay.AddOrUpdate(ask.Address.Host, 0, (_, n) => n - 1);
        }
    }
}
