using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Text;

namespace HansardMiner.Fetch.Safety;

/// <summary>Tells the answers of bot protections, whatever status they come with, by their headers and by the page itself.</summary>
internal static class Challenges
{
    /// <summary>The statuses under which a page may be a challenge: as if all were well, refused, too many requests, not now.</summary>
    private static readonly int[] Statuses = [200, 202, 203, 401, 403, 405, 406, 429, 503];

    /// <summary>Headers that only a challenge or a refusal of a bot protection has, with the beginnings of their values; * is any.</summary>
    private static readonly (string Header, string Value)[] Sure =
    [
        ("cf-mitigated", "*"),
        ("x-amzn-waf-action", "*"),
        ("x-sucuri-block", "*"),
        ("x-vercel-mitigated", "*"),
        ("x-vercel-challenge-token", "*"),
        ("x-kpsdk-ct", "*"),
        ("x-px-block", "*"),
    ];

    /// <summary>Headers that say which protection stands before a host; under a refusal they say who refused.</summary>
    private static readonly (string Header, string Value)[] Watched =
    [
        ("x-datadome", "*"),
        ("x-dd-b", "*"),
        ("x-datadome-cid", "*"),
        ("x-iinfo", "*"),
        ("x-cdn", "incapsula"),
        ("x-cdn", "imperva"),
        ("x-sucuri-id", "*"),
        ("server", "datadome"),
        ("server", "ddos-guard"),
        ("server", "akamaighost"),
        ("x-reblaze-protection", "*"),
        ("x-denied-reason", "*"),
    ];

    /// <summary>Whether an answer of this status may be a challenge, so that its page must be looked at.</summary>
    public static bool May(int status) => Statuses.Contains(status);

    /// <summary>What tells by the headers alone that an answer is a challenge; null when nothing does.</summary>
    public static string? ByHeaders(int status, IReadOnlyDictionary<string, string> headers) =>
        May(status) && Find(Sure, headers) is { } sure ? Words(sure) : status is 403 or 405 or 406 && Find(Watched, headers) is { } watched ? Words(watched) : null;

    /// <summary>What tells by its text that a page is a challenge, or, where it comes as if all were well, an error message; null when nothing does.</summary>
    public static string? ByPage(int status, BodyHead head) =>
        head.Kind is not (BodyKind.Html or BodyKind.Text) ? null
        : (status is 200 or 203 ? RefusedPage.WhyNot(head.Text) : RefusedPage.ChallengeIn(head.Text))?.Replace(RefusedPage.Advice, "", StringComparison.Ordinal);

    private static string? Find((string Header, string Value)[] list, IReadOnlyDictionary<string, string> headers) =>
        list.FirstOrDefault(row => headers.TryGetValue(row.Header, out var value) && (row.Value == "*" || value.StartsWith(row.Value, StringComparison.OrdinalIgnoreCase))).Header;

    private static string Words(string header) => $"a bot protection answers in the place of the page (header {header})";
}
