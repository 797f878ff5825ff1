using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Web;
using HansardMiner.Store;

namespace HansardMiner.Fetch.Safety;

/// <summary>
/// One request over HTTP and its answer, safe against whatever a source or an attacker may send: addresses are checked before and when they are connected to, answers are capped in size
/// and time, judged by their first bytes, and land whole or not at all. A redirect is not followed: it comes back as <see cref="WebAnswer.Redirect"/>, with
/// <see cref="FetchOutcome.Broken"/> as its outcome, since an exchange that ends there brought nothing.
/// </summary>
internal sealed class WebExchange : IWebExchange, IDisposable
{
    private readonly BodyTaking _bodies;
    private readonly string _userAgent;
    private readonly Mirrors _mirrors;
    private readonly WebCaps _caps;
    private readonly TimeProvider _time;
    private readonly Lines _lines;

    /// <summary>An exchange with the network.</summary>
    /// <param name="archive">Where bodies land.</param>
    /// <param name="userAgent">What the program calls itself.</param>
    /// <param name="mirrors">The hosts that are reached elsewhere.</param>
    /// <param name="caps">How much an answer may take.</param>
    /// <param name="time">The clock.</param>
    /// <param name="wire">The way to the network; null means this machine's.</param>
    public WebExchange(FetchArchive archive, string userAgent, Mirrors mirrors, WebCaps caps, TimeProvider time, Wire? wire = null)
    {
        (_userAgent, _mirrors, _caps, _time) = (userAgent, mirrors, caps, time);
        _bodies = new BodyTaking(archive, caps);
        _lines = new Lines(wire ?? Wire.OfThisMachine, caps, time);
    }

    /// <inheritdoc/>
    public async Task<WebAnswer> Send(WebAsk ask, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var answer = AddressRules.WhyNot(ask.Address, ask.Hosts) is { } why ? new WebAnswer(FetchOutcome.NotAllowed) { Why = why } : await Ask(ask, cancellation).ConfigureAwait(false);
        // What is shown to people may quote what was sent, and was not sent at all where the address is at fault.
        return answer with { Why = AnswerHeaders.Shown(answer.Why), Requests = answer.Outcome == FetchOutcome.NotAllowed ? 0 : 1 };
    }

    /// <inheritdoc/>
    public void Dispose() => _lines.Dispose();

    private async Task<WebAnswer> Ask(WebAsk ask, CancellationToken cancellation)
    {
        using var patience = new Patience(_caps, _time, cancellation);
        var known = new WebAnswer(FetchOutcome.Broken);
        try
        {
            var mirror = _mirrors.Find(ask.Address);
            using var request = RequestHeaders.For(ask, mirror ?? ask.Address, _userAgent);
            using var answer = await (mirror is null ? _lines.SendPublic(request, patience.Token) : _lines.SendToMirror(request, patience.Token)).ConfigureAwait(false);
            patience.BeginBody();
            var headers = AnswerHeaders.Of(answer);
            known = known with { Status = (int)answer.StatusCode, Headers = headers, RetryAfter = AnswerHeaders.RetryAfter(headers, _time.GetUtcNow()) };
            return await Read(answer, ask, known, patience).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not StoreException)
        {
            // What comes from outside may break the HTTP client in ways that it does not name. Patience.Why throws when the run was stopped.
            return patience.Why is { } late ? known with { Outcome = FetchOutcome.TimedOut, Why = late } : Ended(fault, ask, known);
        }
    }

    private async Task<WebAnswer> Read(HttpResponseMessage answer, WebAsk ask, WebAnswer known, Patience patience)
    {
        var status = known.Status!.Value;
        if (Challenges.ByHeaders(status, known.Headers) is { } challenge)
        {
            return known with { Outcome = FetchOutcome.Challenge, Why = challenge };
        }
        if (Statuses.IsPage(status))
        {
            return await _bodies.Take(answer, ask, known, patience).ConfigureAwait(false);
        }
        if (status == 304 && (ask.ETag is not null || ask.LastModified is not null))
        {
            return known with { Outcome = FetchOutcome.Unchanged };
        }
        if (status is >= 300 and < 400 and not 304 && known.Headers.GetValueOrDefault("location") is { } location)
        {
            return AnswerHeaders.Target(location, ask.Address) is { } target
                ? known with { Redirect = target, Why = $"the source leads elsewhere ({status})" } : known with { Why = $"the source leads to what is no address ({status})" };
        }
        if (Challenges.May(status) && await BodyTaking.Peek(answer, known, _caps, patience).ConfigureAwait(false) is { } head && Challenges.ByPage(status, head) is { } page)
        {
            return known with { Outcome = FetchOutcome.Challenge, Why = page };
        }
        var (outcome, why) = Statuses.Meaning(status);
        return known with { Outcome = outcome, Why = why };
    }

    private static WebAnswer Ended(Exception fault, WebAsk ask, WebAnswer known)
    {
        var (outcome, why) = Faults.Meaning(fault, HostName.Of(ask.Address) ?? ask.Address.Host, hasBegun: known.Status is not null);
        return known with { Outcome = outcome, Why = why };
    }
}
