using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Fetch.Tests.Replay;

/// <summary>Parallel Parliament: a page for each day of each House, and one debate on each sitting day, one of which was edited later.</summary>
internal sealed class ParallelParliamentStage(int year = 2034) : Stage(year)
{
    private DateOnly FigureDay => March(7);

    private DateOnly EditedDay => March(28);

    private bool _isLater;

    public override string Feed => "parallel-parliament";

    public override IReadOnlyList<string> Hosts { get; } = ["www.parallelparliament.co.uk", "parallelparliament.co.uk"];

    public override string Needed => $"/debate/{Iso(FigureDay)}/commons";

    public override void MoveOn() => _isLater = true;

    /// <summary>The pages of the days that may still change, and the debates of these days: their answer is that nothing has changed.</summary>
    public override IEnumerable<string> AskedAgain(DateOnly today) =>
        from day in Open(today) from house in new[] { "commons", "lords" } from target in Sat(day) ? new[] { Page(day, house), Debate(day, house) } : [Page(day, house)] select target;

    protected override (string MediaType, string Body)? Reply(string path, IQueryCollection query)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 3 || !DateOnly.TryParseExact(parts[1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }
        return path == Page(day, parts[2]) ? ("text/html; charset=utf-8", DayPage(day, parts[2])) : Sat(day) && path == Debate(day, parts[2]) ? ("text/html; charset=utf-8", DebatePage(day, parts[2])) : null;
    }

    private static string Page(DateOnly day, string house) => $"/debate/{Iso(day)}/{house}";

    private static string Debate(DateOnly day, string house) => $"{Page(day, house)}/{house}-chamber/village-defibrillators";

    private string DayPage(DateOnly day, string house) => Head($"{day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}", day, house)
        + (Sat(day) ? $"""<ul><li><a href="{Debate(day, house)}">Village Defibrillators</a></li></ul>""" : "<p>No debates.</p>") + "</main></body></html>";

    private string DebatePage(DateOnly day, string house)
    {
        var said = day == FigureDay && house == "commons" ? Figure : day == EditedDay && house == "commons" && _isLater ? LaterFigure : "The work goes on, and I thank everybody who takes part in it.";
        return Head("Village Defibrillators Debate", day, house) + $"""
            <p>Department: Department for First Aid</p><h2>Village Defibrillators</h2>
            <p>{Long(day)}</p><p>(2 months, 1 week ago)</p><p>{(house == "commons" ? "Commons" : "Lords")} Chamber</p>
            <p>Read Full debate Read Hansard Text</p><p>This information is provided by Parallel Parliament, not by the House</p>
            <div><p><img alt="Orla Fenwick Portrait" src="/a.jpg"> <a href="/mp/orla-fenwick">Orla Fenwick</a> (Mossdale) (Ind)</p><p><a href="https://hansard.parliament.uk/x">- Hansard - -</a></p>
            <p>Will the Minister tell the House how the work comes on?</p></div>
            <div><p><img alt="Petra Lindqvist Portrait" src="/b.jpg"> <a href="/mp/petra-lindqvist">Petra Lindqvist</a></p><p><a href="https://hansard.parliament.uk/y">- Hansard - -</a></p>
            <p>{said}</p></div></main></body></html>
            """;
    }

    private static string Head(string title, DateOnly day, string house) => $"""
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>{title} - {Long(day)} - Parallel Parliament</title></head>
        <body><nav><a href="/">Parallel Parliament</a> <a href="{Page(day, house)}">{Long(day)}</a></nav><main><h1>{title}</h1>
        """;

    private static string Long(DateOnly day)
    {
        var end = day.Day is 11 or 12 or 13 ? "th" : (day.Day % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return day.ToString("dddd d", CultureInfo.InvariantCulture) + end + day.ToString(" MMMM yyyy", CultureInfo.InvariantCulture);
    }
}
