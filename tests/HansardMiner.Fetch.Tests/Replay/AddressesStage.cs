using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Fetch.Tests.Replay;

/// <summary>A newspaper and a campaign, whose pages somebody listed; one of them is written anew later.</summary>
internal sealed class AddressesStage(int year = 2034) : Stage(year)
{
    private const string Paper = "www.harbour-gazette.example";

    private const string Campaign = "village-aid.example";

    private bool _isLater;

    public override string Feed => "urls";

    public override IReadOnlyList<string> Hosts { get; } = [Paper, Campaign];

    public override string Needed => "/news/figures";

    public override IReadOnlyList<string> Addresses { get; } = [$"https://{Paper}/news/figures", $"https://{Campaign}/about?page=2", $"https://{Paper}/news/bridges"];

    public override void MoveOn() => _isLater = true;

    /// <summary>All of them: nothing else says whether a page has changed.</summary>
    public override IEnumerable<string> AskedAgain(DateOnly today) => Addresses.Select(address => new Uri(address).PathAndQuery);

    protected override (string MediaType, string Body)? Reply(string path, IQueryCollection query) => path switch
    {
        "/news/figures" => ("text/html; charset=utf-8", Page("Figures from the harbour", Figure)),
        "/news/bridges" => ("text/html; charset=utf-8", Page("Bridges", "Four footbridges are closed this week.")),
        "/about" => ("text/html; charset=utf-8", Page("About us", _isLater ? LaterFigure : "We want one in each village.")),
        _ => null,
    };

    private static string Page(string title, string words) => $"""
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>{title}</title><meta property="article:published_time" content="2034-03-07T09:00:00+00:00"></head>
        <body><nav><a href="/">Home</a></nav><article><h1>{title}</h1>
        <p>The people of the village came together again last night to talk about what they can do for each other when somebody falls ill and the ambulance is far away.</p>
        <p>“{words.TrimEnd('.')},” the Minister for First Aid, Petra Lindqvist, told the House of Commons yesterday, and she thanked everybody who takes part in the work.</p>
        <p>Many who live here have learned how to use the machines, and more want to learn it before the winter comes and the roads are closed for days on end.</p>
        </article></body></html>
        """;
}
