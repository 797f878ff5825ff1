using System;
using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.App.Fetching;

/// <summary>What was typed after <c>hansard fetch</c> or <c>hansard update</c>; null where nothing was.</summary>
internal sealed record FetchWanted
{
    /// <summary>The first day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The House.</summary>
    public House? House { get; init; }

    /// <summary>The names of the feeds; empty for the usual ones.</summary>
    public IReadOnlyList<string> Feeds { get; init; } = [];

    /// <summary>The words to narrow it to.</summary>
    public string? Topic { get; init; }

    /// <summary>The file with addresses.</summary>
    public string? Urls { get; init; }

    /// <summary>The folder of the archive.</summary>
    public required string Archive { get; init; }

    /// <summary>Whom the owner of a site may write to.</summary>
    public string? Contact { get; init; }

    /// <summary>The most requests a second to one host.</summary>
    public double? Rate { get; init; }

    /// <summary>The most requests a day to one host.</summary>
    public int? Daily { get; init; }

    /// <summary>Whether what is settled is asked for again, too.</summary>
    public bool IsAgain { get; init; }

    /// <summary>Hosts that are reached elsewhere, as typed.</summary>
    public IReadOnlyList<string> Mirrors { get; init; } = [];
}
