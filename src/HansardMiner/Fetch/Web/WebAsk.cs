using System;
using System.Collections.Generic;

namespace HansardMiner.Fetch.Web;

/// <summary>What is asked of the network.</summary>
/// <param name="Address">The address.</param>
/// <param name="Hosts">The hosts that may be asked, here and after redirects; none means any public host.</param>
internal sealed record WebAsk(Uri Address, IReadOnlyList<string> Hosts)
{
    /// <summary>The media types that the answer may have; none means any text, JSON or XML.</summary>
    public IReadOnlyList<string> MediaTypes { get; init; } = [];

    /// <summary>The entity tag of what is held, for If-None-Match; null when none is.</summary>
    public string? ETag { get; init; }

    /// <summary>The Last-Modified of what is held, as it was sent, for If-Modified-Since; null when none is.</summary>
    public string? LastModified { get; init; }

    /// <summary>Whether any text is taken, though it be empty or no more than an error message: a robots.txt says nothing then, and is none that could not be had. A bot challenge never is.</summary>
    public bool TakesAnyText { get; init; }
}
