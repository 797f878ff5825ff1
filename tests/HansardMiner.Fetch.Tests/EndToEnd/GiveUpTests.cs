using System;
using System.IO;
using System.Linq;
using System.Text;
using HansardMiner.Archive;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.EndToEnd;

/// <summary>Days that were planned and that no run has reached can be given up; nothing else can.</summary>
[TestFixture]
internal sealed class GiveUpTests : PlayedMonthTests
{
    private static readonly DateOnly s_first = new(2034, 2, 1);

    [Test]
    public void What_no_run_has_reached_is_as_never_planned_and_no_update_asks_for_it()
    {
        Plan();
        var given = GiveUp("--from", "2034-02-01", "--to", "2034-02-10");
        Assert.That((given.Code, given.Messages), Is.EqualTo((0, "")), given.ToString());
        Assert.That(given.Out, Does.Contain("Given up: 1 February 2034 to 10 February 2034, all Houses.").And.Contain("5 days, by House and part").And.Contain("3 gaps of the same days stay"));
        Assert.That(Month.Server.Requests, Is.Empty, "it needs no network, and no contact");
        using (var archive = FetchArchive.Open(Month.Archive))
        {
            Assert.That(new[] { 1, 2, 3, 4, 5 }.Select(day => archive.State(Cell(day))), Is.All.Null);
            Assert.That(new[] { 6, 7, 8, 9, 20 }.Select(day => archive.State(Cell(day))?.Outcome), Is.EqualTo(
                new CellOutcome?[] { CellOutcome.NotReached, CellOutcome.NotReached, CellOutcome.Failed, CellOutcome.Complete, CellOutcome.NotReached }), "held, listed, failed, whole; and of another day");
            Assert.That(archive.DamagedLines, Is.Zero);
        }
        var update = Month.Run([.. Month.FirstWords, "--json"]);
        var asked = update.Json.GetProperty("fetched").GetProperty("feeds")[0].GetProperty("cells").EnumerateArray().Select(cell => cell.GetProperty("day").GetString()!);
        Assert.That(asked.Where(day => day.StartsWith("2034-02", StringComparison.Ordinal)).Order(), Is.EqualTo(new[] { "2034-02-06", "2034-02-07", "2034-02-08", "2034-02-20" }), update.ToString());
        var days = Month.Run("status", "--archive", Month.Archive, "--json").Json.GetProperty("fetched").GetProperty("lines").EnumerateArray()
            .First(line => line.GetProperty("house").GetString() == "commons").GetProperty("days").EnumerateArray().Select(day => day.GetProperty("day").GetString());
        Assert.That(days.First(), Is.EqualTo("2034-02-06"));
    }

    [Test]
    public void To_try_it_writes_nothing()
    {
        Plan();
        var journal = File.ReadAllText(Path.Combine(Month.Archive, FetchArchive.JournalName));
        using var other = FetchArchive.Open(Month.Archive);
        other.BeginWriting();
        var tried = GiveUp("--from", "2034-02-01", "--to", "2034-02-10", "--dry-run", "--json").Json;
        Assert.That(tried.GetProperty("is_dry_run").GetBoolean(), Is.True);
        Assert.That((tried.GetProperty("feeds")[0].GetProperty("given_up").GetInt32(), tried.GetProperty("feeds")[0].GetProperty("gaps_left").GetInt32()), Is.EqualTo((5, 3)));
        Assert.That(File.ReadAllText(Path.Combine(Month.Archive, FetchArchive.JournalName)), Is.EqualTo(journal));
    }

    [TestCase(4, "--house", "lords")]
    [TestCase(4, "--topic", "stalking")]
    public void Only_what_is_of_the_same_house_and_words_is_given_up(int left, params string[] words)
    {
        Plan();
        var given = GiveUp(["--from", "2034-02-01", "--to", "2034-02-10", "--json", .. words]).Json;
        Assert.That(given.GetProperty("feeds")[0].GetProperty("given_up").GetInt32(), Is.Zero);
        using var archive = FetchArchive.Open(Month.Archive);
        Assert.That(archive.State(Cell(left))!.Outcome, Is.EqualTo(CellOutcome.NotReached));
    }

    [Test]
    public void It_names_what_updates_keep_up_with_and_would_bring_all_the_same()
    {
        Plan();
        (FetchSettings.Read(Month.Archive) with { Kept = [new FetchKept("hansard-api", null, null, s_first)] }).Write(Month.Archive);
        var given = GiveUp("--from", "2034-02-01", "--to", "2034-02-10");
        Assert.That(given.Out.ReplaceLineEndings(" "), Does.Contain("updates keep up with hansard-api from 1 February 2034 on").And.Contain("“kept” in fetch.json"));
    }

    [Test]
    public void While_another_run_works_on_the_archive_it_does_nothing()
    {
        Plan();
        using var other = FetchArchive.Open(Month.Archive);
        other.BeginWriting();
        Assert.That(GiveUp("--from", "2034-02-01").Code, Is.EqualTo(4));
        Assert.That(other.State(Cell(1)), Is.Not.Null);
    }

    [Test]
    public void Where_there_is_no_archive_it_says_so_and_makes_none()
    {
        var given = GiveUp("--from", "2034-02-01");
        Assert.That(given.Code, Is.EqualTo(1));
        Assert.That(given.Messages, Does.Contain("is no archive of hansard fetch"));
        Assert.That(Directory.Exists(Month.Archive), Is.False);
    }

    private static FetchCell Cell(int day) => new("hansard-api", "", House.Commons, s_first.AddDays(day - 1), null);

    private Invocation GiveUp(params string[] words) => Month.Run(["fetch", "--give-up", "--feed", "hansard-api", "--archive", Month.Archive, .. words]);

    /// <summary>Five days that are planned only; one of which a list is held, one of which it is known how much there is, one that failed, one that is whole; and another one later.</summary>
    private void Plan()
    {
        using var archive = FetchArchive.Open(Month.Archive, Month.Clock);
        var now = Month.Clock.GetUtcNow();
        foreach (var day in new[] { 1, 2, 3, 4, 5, 6, 20 })
        {
            archive.Add(new CellState(Cell(day), CellOutcome.NotReached, now, null, 0, day == 5 ? "the day's allowance is used up" : null));
        }
        using (var incoming = archive.Bytes.Begin())
        {
            incoming.Write(Encoding.UTF8.GetBytes("[]"));
            archive.Add(new Retrieval
            {
                Address = "https://hansard-api.parliament.uk/overview/sectionsforday.json?date=2034-02-06&house=Commons", Kind = RequestKind.List, Cell = Cell(6), Time = now.AddDays(-3), Outcome = FetchOutcome.Held,
                Bytes = 2, Sha256 = incoming.Land(),
            });
        }
        archive.Add(new CellState(Cell(7), CellOutcome.NotReached, now, 2, 0, "the day's allowance is used up"));
        archive.Add(new CellState(Cell(8), CellOutcome.Failed, now.AddDays(-10), null, 0, "the source is at fault (500)"));
        archive.Add(new CellState(Cell(9), CellOutcome.Complete, now, 3, 3, null));
    }
}
