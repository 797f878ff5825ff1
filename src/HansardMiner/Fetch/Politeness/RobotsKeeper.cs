using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Safety;
using HansardMiner.Fetch.Web;

namespace HansardMiner.Fetch.Politeness;

/// <summary>
/// The robots.txt of each host (scheme, name and port), asked for once a day at most and kept in the archive, so that the next run need not ask again. What the host does not have (4xx) forbids nothing;
/// what cannot be had (5xx, 429, no answer, a bot challenge) forbids everything, however long: RFC 9309 would let a crawler go on after 30 days, this one does not.
/// </summary>
internal sealed class RobotsKeeper(HostDesk desk, FetchArchive archive, PolitenessSettings settings, TimeProvider time, Mirrors mirrors)
{
    /// <summary>The feed under which the archive keeps them.</summary>
    public const string Feed = "robots";

    private const int MostRedirects = 5;

    private readonly ConcurrentDictionary<string, RobotsState> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Turn> _turns = new(StringComparer.Ordinal);

    /// <summary>The rules for an address.</summary>
    /// <param name="ask">The request that is to be sent.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The rules, or what to answer instead.</returns>
    public async Task<RobotsState> RulesFor(WebAsk ask, CancellationToken cancellation)
    {
        var origin = OriginOf(ask.Address);
        if (Known(origin) is { } known)
        {
            return known;
        }
        var turn = _turns.GetOrAdd(origin, _ => new Turn());
        await turn.Take(cancellation);
        try
        {
            return Known(origin) ?? Remember(origin, Recorded(origin)) ?? await Fetch(origin, ask.Hosts, cancellation);
        }
        finally
        {
            turn.Give();
        }
    }

    /// <summary>https://hansard.parliament.uk: what a robots.txt counts for.</summary>
    public static string OriginOf(Uri address) => address.GetLeftPart(UriPartial.Authority).ToLowerInvariant();

    private RobotsState? Known(string origin) => _known.TryGetValue(origin, out var state) && state.Until > time.GetUtcNow() ? state : null;

    private RobotsState? Remember(string origin, RobotsState? state) => state is null ? null : _known[origin] = state;

    /// <summary>What an earlier run found out, if that still counts. A time in the future is another clock's, and counts for nothing.</summary>
    private RobotsState? Recorded(string origin)
    {
        var state = archive.Last(AddressOf(origin)) is { } last && last.Cell == CellOf(origin) && last.Time <= time.GetUtcNow() ? Read(origin, last) : null;
        return state?.Until > time.GetUtcNow() ? state : null;
    }

    private async Task<RobotsState> Fetch(string origin, IReadOnlyList<string> hosts, CancellationToken cancellation)
    {
        var address = AddressOf(origin);
        var held = archive.Held(address) is { Sha256: { } sha } there && there.Cell == CellOf(origin) && archive.Bytes.Check(sha) is null ? there : null;
        var answer = await Ask(new WebAsk(new Uri(address), hosts) { TakesAnyText = true }, held, cancellation);
        if (answer.Outcome is FetchOutcome.CapReached or FetchOutcome.CircuitOpen || answer is { Outcome: FetchOutcome.NotAllowed, Final: null })
        {
            // It says nothing of the host's rules, and is not remembered.
            return new RobotsState(null, answer with { Requests = 0 }, time.GetUtcNow()) { Requests = answer.Requests };
        }
        var isSame = answer.Outcome == FetchOutcome.Unchanged && held is not null;
        var retrieval = new Retrieval
        {
            Address = address,
            Kind = RequestKind.List,
            Cell = CellOf(origin),
            Time = time.GetUtcNow(),
            Outcome = answer.Outcome,
            Status = answer.Status,
            // An empty file says that all is allowed; the archive keeps no empty bytes.
            Sha256 = isSame ? held!.Sha256 : answer.Bytes == 0 ? null : answer.Sha256,
            Bytes = isSame ? held!.Bytes : answer.Bytes,
            FinalAddress = answer.Final?.AbsoluteUri,
            Why = answer.Why,
            Headers = isSame ? held!.Headers : answer.Headers.Where(header => header.Key != "set-cookie").ToDictionary(),
        };
        archive.Add(retrieval);
        return Remember(origin, Read(origin, retrieval) ?? Closed(origin, "its bytes are gone from the archive", retrieval.Time))! with { Requests = answer.Requests };
    }

    /// <summary>Asks, and follows redirects, also to other hosts: what is found there counts for the host that was asked first (RFC 9309, 2.3.1.2).</summary>
    private async Task<WebAnswer> Ask(WebAsk ask, Retrieval? held, CancellationToken cancellation)
    {
        var first = ask.Address;
        for (var (redirects, requests) = (0, 0); ; redirects++)
        {
            var isHeldOne = held is not null && ask.Address.AbsoluteUri == (held.FinalAddress ?? held.Address);
            var sent = ask with { ETag = isHeldOne ? held!.Header("etag") : null, LastModified = isHeldOne ? held!.Header("last-modified") : null };
            var answer = await desk.Send(sent, settings.Interval, cancellation);
            requests += answer.Requests;
            if (answer.Redirect is not { } next)
            {
                return answer with { Requests = requests, Final = ask.Address == first ? null : ask.Address };
            }
            if (redirects == MostRedirects)
            {
                return new WebAnswer(FetchOutcome.TooManyRedirects) { Status = answer.Status, Why = PoliteWords.TooManyRedirects(MostRedirects), Requests = requests };
            }
            if (ask.Address.Scheme == Uri.UriSchemeHttps && next.Scheme != Uri.UriSchemeHttps)
            {
                return new WebAnswer(FetchOutcome.TooManyRedirects) { Status = answer.Status, Why = PoliteWords.Downgrade(ask.Address, next), Requests = requests };
            }
            ask = ask with { Address = next, Hosts = [] };
        }
    }

    /// <summary>What a retrieval says; null when its bytes are no longer there.</summary>
    private RobotsState? Read(string origin, Retrieval retrieval) => retrieval.Outcome switch
    {
        FetchOutcome.Held or FetchOutcome.Unchanged => (retrieval.Bytes == 0 ? [] : Bytes(retrieval.Sha256)) is { } bytes
            ? new RobotsState(RobotsFile.Parse(bytes).For(settings.Product), null, retrieval.Time + settings.RobotsLife) : null,
        FetchOutcome.NotFound or FetchOutcome.Gone or FetchOutcome.Refused => new RobotsState(RobotsRules.None, null, retrieval.Time + settings.RobotsLife),
        _ => Closed(origin, retrieval.Why ?? $"{retrieval.Outcome}", retrieval.Time),
    };

    private RobotsState Closed(string origin, string why, DateTimeOffset since)
    {
        var until = since + settings.RobotsRetry;
        return new RobotsState(null, new WebAnswer(FetchOutcome.Disallowed) { Why = PoliteWords.Closed(origin, why, until), Requests = 0, IsHostClosed = true }, until);
    }

    private byte[]? Bytes(string? sha256)
    {
        try
        {
            using var stream = sha256 is null || archive.Bytes.Check(sha256) is not null ? null : archive.Bytes.Open(sha256);
            if (stream is null)
            {
                return null;
            }
            var bytes = new byte[RobotsFile.MostBytes + 1];
            return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What a mirror has is kept as the mirror's: it says nothing of the host itself, which may be asked by the next run.</summary>
    private FetchCell CellOf(string origin) => new(Feed, mirrors.Find(new Uri(AddressOf(origin)))?.GetLeftPart(UriPartial.Authority) ?? "", null, null, null);

    private static string AddressOf(string origin) => origin + "/robots.txt";
}
