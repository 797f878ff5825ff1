using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Safety;
using HansardMiner.Fetch.Web;

namespace HansardMiner.Fetch.Politeness;

/// <summary>
/// Asks as a guest does: what robots.txt allows, one request at a time for a host and not too often, again only where that may help, and never again for what is gone. Each redirect is a request like the first.
/// </summary>
internal sealed class PoliteClient : IWebClient
{
    private const int MostRedirects = 10;

    private readonly FetchArchive _archive;
    private readonly PolitenessSettings _settings;
    private readonly HostDesk _desk;
    private readonly RobotsKeeper _robots;

    /// <param name="exchange">What sends single requests; it has the User-Agent of the settings.</param>
    /// <param name="archive">Where robots.txt is kept, and what is known of earlier runs.</param>
    /// <param name="settings">How to ask.</param>
    /// <param name="time">The clock.</param>
    /// <param name="hostsFolder">The folder in which all runs share what they asked of each host; null for <see cref="PolitenessSettings.UsualHostsFolder"/>.</param>
    /// <param name="chance">Numbers from 0 to 1 for the waits between attempts; null for the usual ones.</param>
    /// <param name="mirrors">Hosts that are reached elsewhere; null for none.</param>
    /// <exception cref="ArgumentException">The settings cannot be (<see cref="PolitenessSettings.Fault"/>).</exception>
    public PoliteClient(IWebExchange exchange, FetchArchive archive, PolitenessSettings settings, TimeProvider time, string? hostsFolder = null, Func<double>? chance = null, Mirrors? mirrors = null)
    {
        if (settings.Fault() is { } fault)
        {
            throw new ArgumentException(fault, nameof(settings));
        }
        (_archive, _settings) = (archive, settings);
        _desk = new HostDesk(exchange, settings, hostsFolder ?? PolitenessSettings.UsualHostsFolder, time, chance ?? Random.Shared.NextDouble);
        _robots = new RobotsKeeper(_desk, archive, settings, time, mirrors ?? Mirrors.None);
    }

    /// <inheritdoc/>
    public async Task<WebAnswer> Get(WebAsk ask, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var seen = new HashSet<string>(StringComparer.Ordinal) { ask.Address.AbsoluteUri };
        var conditional = _archive.Held(ask.Address.AbsoluteUri) is { FinalAddress: { } final } ? final : ask.Address.AbsoluteUri;
        var address = ask.Address;
        for (var (requests, robots) = (0, 0); ;)
        {
            // The mark of what is held is that of the address that sent it; of another one it would say nothing.
            var hop = ask with { Address = address, ETag = address.AbsoluteUri == conditional ? ask.ETag : null, LastModified = address.AbsoluteUri == conditional ? ask.LastModified : null };
            var answer = await Hop(hop, cancellation);
            (requests, robots) = (requests + answer.Requests, robots + answer.RobotsRequests);
            var end = answer with { Requests = requests, RobotsRequests = robots, Final = address == ask.Address ? null : address, Redirect = null };
            if (answer.Redirect is not { } next)
            {
                return end;
            }
            if (seen.Count > MostRedirects)
            {
                return end with { Outcome = FetchOutcome.TooManyRedirects, Why = PoliteWords.TooManyRedirects(MostRedirects) };
            }
            if (!seen.Add(next.AbsoluteUri))
            {
                return end with { Outcome = FetchOutcome.TooManyRedirects, Why = PoliteWords.Loop(next) };
            }
            if (ask.Hosts.Count > 0 && address.Scheme == Uri.UriSchemeHttps && next.Scheme != Uri.UriSchemeHttps)
            {
                return end with { Outcome = FetchOutcome.NotAllowed, Why = PoliteWords.Downgrade(address, next) };
            }
            address = next;
        }
    }

    private async Task<WebAnswer> Hop(WebAsk ask, CancellationToken cancellation)
    {
        if (_archive.Last(ask.Address.AbsoluteUri) is { Outcome: FetchOutcome.Gone } gone && gone.Cell.Feed != RobotsKeeper.Feed)
        {
            return NotAsked(FetchOutcome.Gone, PoliteWords.Gone(gone.Time, gone.Why)) with { Status = gone.Status };
        }
        if (AddressRules.WhyNot(ask.Address, ask.Hosts) is { } inside)
        {
            // Such an address takes nobody's time, and leaves no trace among the hosts.
            return NotAsked(FetchOutcome.NotAllowed, inside);
        }
        var state = await _robots.RulesFor(ask, cancellation);
        return (state.Rules is { } rules ? await Under(rules, ask, cancellation) : state.Refusal!) with { RobotsRequests = state.Requests };
    }

    private async Task<WebAnswer> Under(RobotsRules rules, WebAsk ask, CancellationToken cancellation)
    {
        var origin = RobotsKeeper.OriginOf(ask.Address);
        if (rules.Against(ask.Address) is { } rule)
        {
            return NotAsked(FetchOutcome.Disallowed, PoliteWords.Forbidden(rule, origin));
        }
        if (rules.CrawlDelay > _settings.LongestCrawlDelay)
        {
            return NotAsked(FetchOutcome.Disallowed, PoliteWords.TooSlow(rules.CrawlDelay.Value, rules.CrawlDelayLine, origin, _settings.LongestCrawlDelay));
        }
        return await _desk.Send(ask, rules.CrawlDelay > _settings.Interval ? rules.CrawlDelay.Value : _settings.Interval, cancellation);
    }

    private static WebAnswer NotAsked(FetchOutcome outcome, string why) => new(outcome) { Why = why, Requests = 0 };
}
