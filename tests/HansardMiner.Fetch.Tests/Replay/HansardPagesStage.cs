using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Fetch.Tests.Replay;

/// <summary>hansard.parliament.uk: a page for each day of each House and one debate on each sitting day, one of which was edited later.</summary>
internal sealed class HansardPagesStage(int year = 2034) : Stage(year)
{
    private DateOnly FigureDay => March(7);

    private DateOnly EditedDay => March(28);

    private bool _isLater;

    public override string Feed => "hansard-pages";

    public override IReadOnlyList<string> Hosts { get; } = ["hansard.parliament.uk"];

    public override string Needed => "/Commons/" + Iso(FigureDay);

    public override void MoveOn() => _isLater = true;

    /// <summary>The pages of the days that may still change, and the debates of these days: their answer is that nothing has changed.</summary>
    public override IEnumerable<string> AskedAgain(DateOnly today) =>
        from day in Open(today) from house in new[] { "Commons", "Lords" } from target in Sat(day) ? new[] { $"/{house}/{Iso(day)}", Debate(day, house) } : [$"/{house}/{Iso(day)}"] select target;

    protected override (string MediaType, string Body)? Reply(string path, IQueryCollection query)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || !DateOnly.TryParseExact(parts[1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }
        return parts.Length == 2 ? ("text/html; charset=utf-8", DayPage(day, parts[0])) : Sat(day) && path == Debate(day, parts[0]) ? ("text/html; charset=utf-8", DebatePage(day, parts[0])) : null;
    }

    private static string Debate(DateOnly day, string house) => $"/{house}/{Iso(day)}/debates/{Id(day, house, 2)}/VillageDefibrillators";

    private static string Id(DateOnly day, string house, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{day:yyyyMMdd}-{(house == "Commons" ? 1 : 2):0000}-4000-8000-{number:000000000000}");

    private static string Head(DateOnly day, string house, string title, string target) => $"""
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8" /><title>{title} - Hansard - UK Parliament</title>
        <meta content="https://hansard.parliament.uk/{target}" property="og:url"></head>
        <body class="brand-{house.ToLowerInvariant()}"><header><a href="#main-content" class="skip-to-content">Skip to main content</a><h1 class="title"><a href="/">Hansard</a></h1></header>
        <div class="breadcrumb"><ul><li><a href="/">Hansard</a></li><li><a href="/{house}/{Iso(day)}">{house}: {Long(day)}</a></li></ul></div><main id="main-content">
        """;

    private string DayPage(DateOnly day, string house) => Head(day, house, $"House of {house}", $"/{house}/{Iso(day)}") + (Sat(day)
        ? $"""<ul class="tree"><li><a href="/{house}/{Iso(day)}/debates/{Id(day, house, 1)}/{house}Chamber">{house} Chamber</a><ul><li><a href="{Debate(day, house)}">Village Defibrillators</a></li></ul></li></ul>"""
        : $"<p>The House did not sit on {Long(day)}.</p>") + "</main></body></html>";

    private string DebatePage(DateOnly day, string house)
    {
        var said = day == FigureDay && house == "Commons" ? Figure : day == EditedDay && house == "Commons" && _isLater ? LaterFigure : "The work goes on, and I thank everybody who takes part in it.";
        return Head(day, house, "Village Defibrillators", Debate(day, house)) + $"""
            <div class="hero-banner hero-banner-debate"><h1>Village Defibrillators</h1><h2 class="heading-level-3">Volume 1204: debated on {day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture)}</h2></div>
            <div class="primary-content"><div class="child-debate-list"><div class="child-debate"><h2 data-tag="hs_2cDebatedMotion">Village Defibrillators</h2>
            {Speech(day, house, 1, "Orla Fenwick", "(Mossdale) (Ind)", "Will the Minister tell the House how the work comes on?")}
            {Speech(day, house, 2, "The Minister for Community Care", "(Petra Lindqvist)", said)}
            </div></div></div></main></body></html>
            """;
    }

    private static string Speech(DateOnly day, string house, int number, string name, string after, string words) => $"""
        <div class="debate-item debate-item-contributiondebateitem"><div class="contribution" data-contribution-id="{Id(day, house, 10 + number)}"
        data-share-text="View the Hansard contribution by {name} {after} on {day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture)}" id="contribution-{Id(day, house, 10 + number)}">
        <div class="header"><div class="attributed-to"><div class="attributed-to-details"><div class="primary-text">{name}</div><div class="secondary-text">{after}</div></div></div></div>
        <div class="content"><p class="hs_Para">{words}</p></div></div></div>
        """;

    private static string Long(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
