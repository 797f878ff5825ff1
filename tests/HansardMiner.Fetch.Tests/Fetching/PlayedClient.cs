using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Web;

namespace HansardMiner.Fetch.Tests.Fetching;

/// <summary>A network without a wire: addresses and what they answer.</summary>
internal sealed class PlayedClient(FetchArchive archive) : IWebClient
{
    /// <summary>What an address answers: a text, an outcome, or a whole answer.</summary>
    public Dictionary<string, object> Pages { get; } = new(StringComparer.Ordinal);

    /// <summary>The entity tags of pages.</summary>
    public Dictionary<string, string> Tags { get; } = new(StringComparer.Ordinal);

    /// <summary>What was asked for.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Called before each answer.</summary>
    public Action<WebAsk>? Before { get; set; }

    public Task<WebAnswer> Get(WebAsk ask, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Before?.Invoke(ask);
        var address = ask.Address.AbsoluteUri;
        lock (Asked)
        {
            Asked.Add(address);
        }
        var page = Pages.GetValueOrDefault(address, FetchOutcome.NotFound);
        if (page is WebAnswer whole)
        {
            return Task.FromResult(whole);
        }
        if (page is FetchOutcome outcome)
        {
            return Task.FromResult(new WebAnswer(outcome) { Why = "played: " + outcome });
        }
        var headers = Tags.TryGetValue(address, out var tag) ? new Dictionary<string, string> { ["etag"] = tag } : [];
        if (tag is not null && ask.ETag == tag)
        {
            return Task.FromResult(new WebAnswer(FetchOutcome.Unchanged) { Status = 304, Headers = headers });
        }
        using var incoming = archive.Bytes.Begin();
        var bytes = Encoding.UTF8.GetBytes((string)page);
        incoming.Write(bytes);
        return Task.FromResult(new WebAnswer(FetchOutcome.Held) { Status = 200, Sha256 = incoming.Land(), Bytes = bytes.Length, Headers = headers });
    }
}
