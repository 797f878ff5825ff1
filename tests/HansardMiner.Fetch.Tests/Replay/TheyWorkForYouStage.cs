using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Fetch.Tests.Replay;

/// <summary>The listings of TheyWorkForYou's files, in each of which an older file stands; debates for each sitting day, and a second revision of one that comes later.</summary>
internal sealed class TheyWorkForYouStage(int year = 2034) : Stage(year)
{
    private const string Root = "/pwdata/scrapedxml/";

    private DateOnly FigureDay => March(7);

    private DateOnly RevisedDay => March(28);

    private static readonly (string Folder, string Old)[] s_folders =
    [
        ("debates", "debates2033-12-01a.xml"), ("westminhall", "westminster2033-12-01a.xml"), ("wrans", "answers2033-12-01a.xml"), ("wms", "ministerial2033-12-01a.xml"),
        ("standing", "standing2033-12-01_AID_01-0_2033-12-01a.xml"), ("lordspages", "daylord2033-12-01a.xml"), ("lordswrans", "lordswrans2033-12-01a.xml"), ("lordswms", "lordswms2033-12-01a.xml"),
        ("ni", "ni2033-12-01a.xml"), ("sp", "sp2033-12-01a.xml"), ("sp-written", "spwa2033-12-01a.xml"), ("sp-new/meeting-of-the-parliament", "2033-12-01_1.xml"),
    ];

    private bool _isLater;

    public override string Feed => "theyworkforyou";

    public override IReadOnlyList<string> Hosts { get; } = ["www.theyworkforyou.com"];

    public override string Needed => Root + "debates/";

    public override void MoveOn() => _isLater = true;

    /// <summary>The listings only: they say of each file whether it has changed.</summary>
    public override IEnumerable<string> AskedAgain(DateOnly today) => s_folders.Select(folder => Root + folder.Folder + "/");

    protected override (string MediaType, string Body)? Reply(string path, IQueryCollection query)
    {
        foreach (var (folder, old) in s_folders)
        {
            if (path == Root + folder + "/")
            {
                var files = folder == "debates" ? Files() : folder == "wrans" ? Sittings().Select(day => ($"answers{Iso(day)}a.xml", day.AddDays(1))) : [];
                return ("text/html;charset=UTF-8", Listing(folder, [.. files, (old, new DateOnly(2033, 12, 2))]));
            }
        }
        return Sittings().Where(day => path == $"{Root}wrans/answers{Iso(day)}a.xml").Select(day => ((string, string)?)("application/xml", Answers(day))).FirstOrDefault()
            ?? Files().Where(file => path == Root + "debates/" + file.Name).Select(file => ((string, string)?)("application/xml", Day(file.Name))).FirstOrDefault();
    }

    private IEnumerable<(string Name, DateOnly Written)> Files()
    {
        foreach (var day in Sittings())
        {
            var isRevised = day == RevisedDay && _isLater;
            yield return ($"debates{Iso(day)}a.xml", isRevised ? March(31).AddDays(2) : day.AddDays(1));
            if (isRevised)
            {
                yield return ($"debates{Iso(day)}b.xml", March(31).AddDays(2));
            }
        }
    }

    private static string Listing(string folder, IEnumerable<(string Name, DateOnly Written)> files)
    {
        var rows = new StringBuilder();
        foreach (var (name, written) in files)
        {
            rows.Append(CultureInfo.InvariantCulture, $"""<tr><td valign="top"><img src="/icons/unknown.gif" alt="[   ]"></td><td><a href="{name}">{name}</a></td><td align="right">{written:yyyy-MM-dd} 08:15  </td><td align="right">4.2K</td><td>&nbsp;</td></tr>""").Append('\n');
        }
        return $"""
            <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">
            <html><head><title>Index of {Root}{folder}</title></head><body><h1>Index of {Root}{folder}</h1>
            <table><tr><th valign="top"></th><th><a href="?C=N;O=D">Name</a></th><th><a href="?C=M;O=A">Last modified</a></th><th><a href="?C=S;O=A">Size</a></th></tr>
            <tr><td valign="top"></td><td><a href="{Root}">Parent Directory</a></td><td>&nbsp;</td><td align="right">  - </td></tr>
            {rows}</table></body></html>
            """;
    }

    private static string Answers(DateOnly day)
    {
        var id = $"uk.org.publicwhip/wrans/{Iso(day)}a.{day.Day}9101";
        return $"""
            <publicwhip scraperversion="a" latest="yes">
              <major-heading id="{id}.mh" nospeaker="true" colnum="11W" url="">FIRST AID</major-heading>
              <minor-heading id="{id}.h" nospeaker="true" colnum="11W" url="">Footbridges</minor-heading>
              <ques id="{id}.q0" speakername="Marta Quillfeather" person_id="uk.org.publicwhip/person/990101" colnum="11W" url=""><p pid="a.11W.2/1" qnum="{day.Day}9101">To ask the Minister for First Aid whether the footbridge is open.</p></ques>
              <reply id="{id}.r0" speakername="Tobias Wrenfield" person_id="uk.org.publicwhip/person/990102" colnum="11W" url=""><p pid="a.11W.3/1">It is.</p></reply>
            </publicwhip>
            """;
    }

    private string Day(string name)
    {
        var (day, revision) = (DateOnly.ParseExact(name.AsSpan("debates".Length, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture), name["debates2034-03-01".Length]);
        var isLatest = revision == 'b' || day != RevisedDay || !_isLater;
        var said = day == FigureDay ? Figure : revision == 'b' ? LaterFigure : "The work goes on, and I thank everybody who takes part in it.";
        var id = $"uk.org.publicwhip/debate/{Iso(day)}{revision}.300";
        return $"""
            <publicwhip scraperversion="{revision}" latest="{(isLatest ? "yes" : "no")}">
              <major-heading id="{id}.1" nospeaker="true" colnum="300" time="" url="">Village Defibrillators</major-heading>
              <speech id="{id}.2" speakername="Marta Quillfeather" type="Start Speech" person_id="uk.org.publicwhip/person/990101" colnum="300" time="" url="">
                <p pid="{revision}300.2/1">Will the Minister tell the House how the work comes on?</p>
              </speech>
              <speech id="{id}.3" speakername="Tobias Wrenfield" type="Start Speech" person_id="uk.org.publicwhip/person/990102" colnum="300" time="" url="">
                <p pid="{revision}300.3/1">{said}</p>
              </speech>
            </publicwhip>
            """;
    }
}
