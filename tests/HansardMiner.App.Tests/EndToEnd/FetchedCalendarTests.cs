using System;
using System.IO;
using System.Linq;
using HansardMiner.App.Tests.Commands;
using HansardMiner.Archive;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.App.Tests.EndToEnd;

/// <summary><c>hansard status</c> shows what was fetched as a calendar, and what is missing with its reasons.</summary>
[TestFixture]
internal sealed class FetchedCalendarTests
{
    private string _folder = "";

    private string Index => Path.Combine(_folder, "index");

    private FetchedFolder Raw => new(Path.Combine(_folder, "raw"));

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("hansard-calendar-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    private Invocation Run(params string[] arguments) => Invocation.Of([.. arguments, "--index", Index]);

    private static FetchCell Cell(int day, string feed = "hansard-api", string part = "", House? house = House.Commons, string? topic = null) => FetchedFolder.Cell(feed, day, house, part, topic);

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private FetchedFolder Fill()
    {
        var raw = Raw;
        using var archive = FetchArchive.Open(raw.Folder);
        void State(FetchCell cell, CellOutcome outcome, int held = 0, int? listed = null, string? why = null) => archive.Add(new CellState(cell, outcome, FetchedFolder.Noon.AddDays(60), listed, held, why));
        State(Cell(1), CellOutcome.NothingListed, listed: 0);
        State(Cell(2), CellOutcome.NoSitting);
        State(Cell(3), CellOutcome.Complete, 40, 40);
        State(Cell(4), CellOutcome.Incomplete, 38, 40, "the source is at fault (500)");
        State(Cell(5), CellOutcome.Failed, why: "it could not be reached");
        State(Cell(6), CellOutcome.Failed, why: "it could not be reached");
        State(Cell(7), CellOutcome.NotReached, why: "the day's allowance is used up");
        State(Cell(9), CellOutcome.NothingListed, listed: 0);
        State(Cell(9, "theyworkforyou", "debates"), CellOutcome.Complete, 2, 2);
        State(Cell(3, topic: "lamps"), CellOutcome.Complete, 1, 1);
        State(new FetchCell("urls", "https://a.example/1", null, null, null), CellOutcome.Complete, 1, 1);
        return raw;
    }

    [Test]
    public void Each_day_has_a_mark_and_no_two_meanings_share_one()
    {
        var folder = Fill().Folder;
        var status = Run("status", "--archive", folder);
        Assert.That(status.Code, Is.EqualTo(2), status.Messages);
        Assert.That(status.Out, Does.Contain("2024-03  .-#%XX/_?\n").And.Contain("hansard-api, Commons: 78 documents held"));
        Assert.That(Flat(status.Out), Does.Contain(
            "Days: # complete - no sitting . nothing listed % incomplete X not fetched ? nothing listed, but there should be something / not reached _ not asked for"));
        Assert.That(status.Out.Replace(folder, "raw", StringComparison.Ordinal).Replace(_folder, "here", StringComparison.Ordinal).Split('\n').Max(line => line.Length), Is.LessThanOrEqualTo(100));
    }

    [Test]
    public void Each_gap_has_its_days_its_reason_and_what_to_run()
    {
        var raw = Fill();
        var status = Flat(Run("status", "--archive", raw.Folder).Out);
        Assert.That(status, Does.Contain("hansard-api, Commons, 4 March 2024: incomplete, 2 documents missing: the source is at fault (500)"));
        Assert.That(status, Does.Contain("hansard-api, Commons, 5 March 2024 to 6 March 2024 (2 days): not fetched: it could not be reached"));
        Assert.That(status, Does.Contain($"hansard fetch --feed hansard-api --house commons --from 2024-03-05 --to 2024-03-06 --archive {raw.Folder}"));
        Assert.That(status, Does.Contain("the source lists nothing, and another source has 2 documents of that day: theyworkforyou debates"));
        Assert.That(status, Does.Contain("on “lamps” only: 1 document held; what else was said on these days was not asked for"));
        Assert.That(status, Does.Contain("urls: 1 address or list, 1 document held."));
    }

    [Test]
    public void Scripts_read_the_same_also_without_an_index()
    {
        var fetched = Run("status", "--archive", Fill().Folder, "--json").Json.GetProperty("fetched");
        var days = fetched.GetProperty("lines").EnumerateArray().First(line => line.GetProperty("feed").GetString() == "hansard-api").GetProperty("days").EnumerateArray().ToList();
        Assert.That(string.Join(", ", days.Select(day => day.GetProperty("mark").GetString())), Is.EqualTo("nothing listed, no sitting, complete, incomplete, failed, failed, not reached, not asked, doubted"));
        var gap = fetched.GetProperty("gaps")[1];
        Assert.That((gap.GetProperty("first_day").GetString(), gap.GetProperty("last_day").GetString(), gap.GetProperty("mark").GetString(), gap.GetProperty("why").GetString()), Is.EqualTo(("2024-03-05", "2024-03-06", "failed", "it could not be reached")));
        Assert.That(gap.GetProperty("run").GetString(), Is.EqualTo("hansard fetch --feed hansard-api --house commons --from 2024-03-05 --to 2024-03-06"));
    }

    [Test]
    public void Without_gaps_all_is_well_and_a_damaged_line_is_told()
    {
        var raw = Raw.State(Cell(3), CellOutcome.Complete, 4, 4, days: 60).State(Cell(4), CellOutcome.NoSitting, days: 60);
        Assert.That((Run("status", "--archive", raw.Folder) is var status ? status.Code : 9, Flat(status.Out).Contains("No gaps in what was asked for.", StringComparison.Ordinal)), Is.EqualTo((0, true)), status.Out);
        File.AppendAllText(Path.Combine(raw.Folder, FetchArchive.JournalName), "{\"got\":\n");
        Assert.That(Flat(Run("status", "--archive", raw.Folder).Out), Does.Contain("1 line of its list is damaged: what it said is not known."));
    }

    [Test]
    public void An_index_shows_the_archives_it_was_mined_from_and_gaps_there_are_gaps()
    {
        var raw = Fill().Get("https://harbour.example/page.txt", "no format at all");
        Run("mine", raw.Folder);
        var status = Run("status");
        Assert.That((status.Code, status.Out.Contains("2024-03  .-#%XX/_?\n", StringComparison.Ordinal)), Is.EqualTo((2, true)), status.Out);
        Assert.That(Run("status", "--json").Json.GetProperty("fetched").GetProperty("gaps").GetArrayLength(), Is.EqualTo(4));
        Assert.That(Run("status", "--archive", _folder).Messages, Does.Contain("is no archive of hansard fetch"));
    }

    [Test]
    public void Years_that_are_whole_and_months_that_were_never_asked_for_are_folded()
    {
        using (var archive = FetchArchive.Open(Raw.Folder))
        {
            for (var day = new DateOnly(2010, 1, 1); day.Year < 2016; day = day.AddDays(1))
            {
                if (day.Year != 2014 || day.Month is 1 or 12)
                {
                    var cell = new FetchCell("hansard-api", "", House.Commons, day, null);
                    var isBad = day == new DateOnly(2013, 5, 6);
                    archive.Add(new CellState(cell, isBad ? CellOutcome.Failed : day.Day == 1 ? CellOutcome.NoSitting : CellOutcome.Complete, FetchedFolder.Noon, isBad ? null : 2, isBad || day.Day == 1 ? 0 : 2, isBad ? "500" : null));
                }
            }
        }
        var status = Run("status", "--archive", Raw.Folder).Out;
        Assert.That(status, Does.Contain("2010 to 2012  2,120 documents on 1,060 days; no sitting on 36\n"));
        Assert.That(status, Does.Contain("2013-05  -####X").And.Contain("2014-02 to 2014-11  not asked for\n").And.Contain("2015  706 documents on 353 days; no sitting on 12\n"));
    }
}
