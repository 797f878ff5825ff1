using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace HansardMiner.Benchmarks.Web;

/// <summary>Readers that ask at the same time, each over a connection that stays open. They share the machine's processors with the server: what they cost is in the server's times.</summary>
internal sealed class Crowd : IDisposable
{
    private readonly HttpClient _client;

    /// <param name="address">The server.</param>
    /// <param name="readers">How many ask at the same time.</param>
    public Crowd(Uri address, int readers)
    {
        Readers = readers;
        // Half a minute of no answer counts as an error.
        _client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = readers, AllowAutoRedirect = false, UseCookies = false, UseProxy = false, ActivityHeadersPropagator = null })
        {
            BaseAddress = address, Timeout = TimeSpan.FromSeconds(30),
        };
    }

    /// <summary>How many ask at the same time.</summary>
    public int Readers { get; }

    /// <summary>Asks for each address once.</summary>
    public Task<AskedList> Each(IReadOnlyList<string> addresses) => Ask(n => n < addresses.Count ? addresses[(int)n] : null);

    /// <summary>Asks for the addresses one after the other, again and again, for some time.</summary>
    public Task<AskedList> Over(IReadOnlyList<string> addresses, TimeSpan time)
    {
        var until = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        return Ask(n => Stopwatch.GetTimestamp() < until ? addresses[(int)(n % addresses.Count)] : null);
    }

    /// <summary>Asks for one address.</summary>
    public Task<Asked> One(string address) => Get(address, new byte[1 << 16]);

    public void Dispose() => _client.Dispose();

    private async Task<AskedList> Ask(Func<long, string?> next)
    {
        var (asked, number, clock) = (new ConcurrentBag<Asked>(), -1L, Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => Task.Run(Reader)));
        return new AskedList([.. asked], clock.Elapsed.TotalSeconds);

        async Task Reader()
        {
            var buffer = new byte[1 << 16];
            while (next(Interlocked.Increment(ref number)) is { } address)
            {
                asked.Add(await Get(address, buffer));
            }
        }
    }

    private async Task<Asked> Get(string address, byte[] buffer)
    {
        var started = Stopwatch.GetTimestamp();
        var (bytes, status) = (0, 0);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
            using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            await using var body = await answer.Content.ReadAsStreamAsync();
            for (int read; (read = await body.ReadAsync(buffer)) > 0;)
            {
                bytes += read;
            }
            status = (int)answer.StatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or OperationCanceledException)
        {
            status = 0;
        }
        return new Asked(address, Stopwatch.GetElapsedTime(started).TotalMilliseconds, bytes, status);
    }
}
