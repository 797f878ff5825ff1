using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Records;
using Microsoft.Playwright;
using NUnit.Framework;

namespace HansardMiner.Browser.Tests;

/// <summary>The pages of what was fetched: narrow and wide, light and dark.</summary>
internal sealed class FetchedPagesTests
{
    private static readonly string[] s_pages = ["/sources", "/sources/days", "/sources/days?line=harbour-api%2C+Lords&before=2023-06"];

    [Test]
    public async Task They_break_no_rule_of_WCAG_2_2_AA_and_never_scroll_sideways()
    {
        var site = await ServedIndex.Shared("fetched", Archive);
        await using var visit = await Visit.To(site);
        var broken = new List<string>();
        foreach (var address in s_pages)
        {
            await visit.Page.GotoAsync(address);
            await Axe.PutInto(visit.Page);
            foreach (var (dark, width) in from dark in new[] { false, true } from width in new[] { 320, Manner.Phone, Manner.Desk } select (dark, width))
            {
                await visit.Page.SetViewportSizeAsync(width, new Manner().Height);
                await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
                broken.AddRange((await Axe.Broken(visit.Page)).Select(b => $"{address}: {b} ({width} px, dark {dark})"));
                if (await visit.ScrollsSideways())
                {
                    broken.Add($"{address}: scrolls sideways at {width} px");
                }
            }
        }
        Findings.MustBeNone(broken);
    }

    private static string Archive()
    {
        const string Folder = "corpus/raw";
        using var archive = FetchArchive.Open(Folder);
        var asked = new DateTimeOffset(2024, 9, 1, 5, 0, 0, TimeSpan.Zero);
        foreach (var house in new[] { House.Commons, House.Lords })
        {
            for (var day = new DateOnly(2021, 1, 1); day < new DateOnly(2024, 8, 1); day = day.AddDays(day == new DateOnly(2023, 3, 31) ? 90 : 1))
            {
                var (outcome, why) = day.Day switch
                {
                    3 when day.Year > 2021 => (CellOutcome.Failed, "the source is at fault (500), after 5 attempts"),
                    4 when day.Year > 2021 => (CellOutcome.Incomplete, "https://harbour.example/a/very/long/address/that/cannot/be/broken/anywhere/" + new string('a', 120) + " is gone"),
                    5 when day.Year > 2021 => (CellOutcome.NotReached, "the day's allowance is used up"),
                    6 => (CellOutcome.NothingListed, null),
                    _ => (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? CellOutcome.NoSitting : CellOutcome.Complete, (string?)null),
                };
                var held = outcome == CellOutcome.Complete ? 30 : outcome == CellOutcome.Incomplete ? 29 : 0;
                archive.Add(new CellState(new FetchCell("harbour-api", "", house, day, null), outcome, asked, outcome == CellOutcome.Failed ? null : 30, held, why));
            }
        }
        archive.Add(new CellState(new FetchCell("harbour-pages", "debates", House.Commons, new DateOnly(2022, 1, 6), null), CellOutcome.Complete, asked, 3, 3, null));
        archive.Add(new CellState(new FetchCell("harbour-api", "", House.Commons, new DateOnly(2022, 1, 6), "lamps"), CellOutcome.Complete, asked, 1, 1, null));
        using var incoming = archive.Bytes.Begin();
        incoming.Write(Encoding.UTF8.GetBytes("no format at all"));
        var cell = new FetchCell("urls", "https://harbour.example/page", null, null, null);
        archive.Add(new Retrieval { Address = "https://harbour.example/page", Kind = RequestKind.Document, Cell = cell, Time = asked, Outcome = FetchOutcome.Held, Sha256 = incoming.Land(), Bytes = incoming.Length });
        archive.Add(new CellState(cell, CellOutcome.Complete, asked, 1, 1, null));
        return Folder;
    }
}
