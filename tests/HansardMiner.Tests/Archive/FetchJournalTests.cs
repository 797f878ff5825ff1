using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Tests.Archive;

[TestFixture]
internal sealed class FetchJournalTests : FetchArchiveFixture
{
    [Test]
    public void Broken_off_at_any_byte_it_says_what_its_whole_lines_say_and_takes_more()
    {
        Write(archive =>
        {
            archive.Add(Got(archive, "lamps", "one"));
            archive.Add(State(Cell(11), CellOutcome.Complete, 1, 1));
            archive.Add(Failed("buoys"));
        });
        var whole = File.ReadAllBytes(Journal);
        var most = Said();
        for (var length = 0; length <= whole.Length; length++)
        {
            File.WriteAllBytes(Journal, whole[..length]);
            var said = Said();
            Assert.That(most.Intersect(said).Count(), Is.EqualTo(said.Length), $"after {length} bytes something is said that was not");
            Assert.That(said, Has.Length.EqualTo(Whole(whole, length)), $"after {length} bytes");
            Write(archive => archive.Add(Failed("piers")));
            Assert.That(Said(), Has.Length.EqualTo(said.Length + 1).And.Some.Contains("piers"), $"after {length} bytes and another line");
            Assert.That(Read(archive => archive.DamagedLines), Is.Zero, $"after {length} bytes");
            Assert.That(File.ReadLines(Journal).First(), Is.EqualTo("{\"journal\":1}"), $"after {length} bytes");
        }
    }

    [Test]
    public void A_line_damaged_at_any_byte_costs_that_line_at_most_and_is_counted()
    {
        Write(archive =>
        {
            archive.Add(Failed("buoys"));
            archive.Add(Failed("piers"));
            archive.Add(Failed("quays"));
        });
        var whole = File.ReadAllBytes(Journal);
        var (start, end) = (Array.LastIndexOf(whole, (byte)'\n', Array.LastIndexOf(whole, (byte)'\n', whole.Length - 2) - 1) + 1, Array.LastIndexOf(whole, (byte)'\n', whole.Length - 2));
        for (var at = start; at < end; at++)
        {
            File.WriteAllBytes(Journal, [.. whole[..at], 0, .. whole[(at + 1)..]]);
            Assert.That(Said(), Has.Length.EqualTo(2).And.Some.Contains("buoys").And.Some.Contains("quays"), $"byte {at}");
            Assert.That(Read(archive => archive.DamagedLines), Is.EqualTo(1), $"byte {at}");
        }
    }

    [TestCase("\0\0\0\0")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("null")]
    [TestCase("{\"got\":null,\"state\":null}")]
    [TestCase("{\"got\":{\"address\":null}}")]
    [TestCase("{\"state\":{\"cell\":null,\"outcome\":\"complete\",\"time\":\"2031-03-11T12:00:00+00:00\",\"held\":1}}")]
    [TestCase("{\"state\":{}}")]
    [TestCase("{\"state\":{\"cell\":{},\"outcome\":\"complete\",\"time\":\"2031-03-11T12:00:00+00:00\",\"held\":1}}")]
    [TestCase("{\"state\":{\"cell\":{\"feed\":\"harbour\",\"part\":\"debates\"},\"time\":\"2031-03-11T12:00:00+00:00\",\"held\":1}}")]
    [TestCase("{\"state\":{\"cell\":{\"feed\":\"harbour\",\"part\":\"debates\"},\"outcome\":0,\"time\":\"2031-03-11T12:00:00+00:00\",\"held\":1}}")]
    [TestCase("{\"state\":{\"cell\":{\"feed\":\"harbour\",\"part\":\"debates\"},\"outcome\":\"of-a-newer-program\",\"time\":\"2031-03-11T12:00:00+00:00\",\"held\":1}}")]
    [TestCase("{\"dropped\":null}")]
    [TestCase("{\"dropped\":{}}")]
    [TestCase("{\"dropped\":{\"feed\":\"harbour\"}}")]
    [TestCase("{\"dropped\":{\"feed\":\"harbour\",\"part\":\"debates\"},\"journal\":1}")]
    public void A_line_that_says_nothing_is_counted_as_damaged(string line)
    {
        Write(archive => archive.Add(Failed("buoys")));
        File.AppendAllText(Journal, line + "\n");
        Write(archive => archive.Add(Failed("piers")));
        Assert.That((Said().Length, Read(archive => archive.DamagedLines)), Is.EqualTo((2, 1)));
    }

    [Test]
    public void A_line_that_names_a_file_outside_the_archive_is_none()
    {
        Write(archive => archive.Add(Got(archive, "lamps", "one")));
        var sha = Read(archive => archive.Held(Address("lamps"))!.Sha256!);
        File.WriteAllText(Journal, File.ReadAllText(Journal).Replace(sha, "../../../../etc/passwd", StringComparison.Ordinal));
        Assert.That(Read(archive => (archive.Addresses, archive.DamagedLines)), Is.EqualTo((0, 1)));
    }

    [Test]
    public void A_stretch_without_line_ends_is_passed_over_however_long()
    {
        Write(archive => archive.Add(Failed("buoys")));
        File.AppendAllText(Journal, new string('\0', 9_000_000) + "\n");
        Write(archive => archive.Add(Failed("piers")));
        Assert.That((Said().Length, Read(archive => archive.DamagedLines)), Is.EqualTo((2, 1)));
    }

    [Test]
    public void Whoever_reads_while_another_writes_sees_whole_lines_only()
    {
        using var writer = FetchArchive.Open(Folder);
        for (var i = 0; i < 50; i++)
        {
            writer.Add(Failed($"pier-{i}"));
            Assert.That(Read(archive => (archive.Addresses, archive.DamagedLines)), Is.EqualTo((i + 1, 0)));
        }
    }

    [Test]
    public void It_is_written_anew_without_what_was_only_said_again()
    {
        Write(Repeat);
        var before = (Said(), Versions: Read(archive => archive.Versions(Address("lamps"))), new FileInfo(Journal).Length);
        Assert.That(before.Versions.Select(v => (v.First - Noon).Hours * 100 + (v.Last - Noon).Hours), Is.EqualTo(new[] { 9, 1010, 1111 }));
        Write(archive => Assert.That(archive.Compact(), Is.True));
        Assert.That(new FileInfo(Journal).Length, Is.LessThan(before.Length / 2));
        Assert.That(Said(), Is.EqualTo(before.Item1));
        Assert.That(Read(archive => archive.Versions(Address("lamps"))), Is.EqualTo(before.Versions));
        Assert.That(Read(archive => archive.Unlisted()), Is.Empty, "the bytes of earlier versions stay listed");
        Write(archive => archive.Add(Failed("quays")));
        Assert.That((Said().Length, Read(archive => archive.DamagedLines)), Is.EqualTo((before.Item1.Length + 1, 0)));
    }

    [Test]
    public void A_cell_that_was_dropped_is_not_known_any_more_until_something_becomes_known_of_it()
    {
        Write(archive =>
        {
            archive.Add(State(Cell(11), CellOutcome.NotReached));
            archive.Add(State(Cell(12), CellOutcome.NotReached));
            archive.Drop([Cell(11), Cell(13)]);
            Assert.That((archive.State(Cell(11)), archive.State(Cell(12))?.Outcome), Is.EqualTo(((CellState?)null, (CellOutcome?)CellOutcome.NotReached)));
        });
        Assert.That(File.ReadLines(Journal).Count(), Is.EqualTo(4), "what is not known is not dropped");
        Assert.That(Read(archive => archive.Cells.Select(state => state.Cell)), Is.EqualTo(new[] { Cell(12) }));
        Write(archive => archive.Add(State(Cell(11), CellOutcome.Complete, held: 2, listed: 2)));
        Assert.That(Read(archive => archive.State(Cell(11))!.Held), Is.EqualTo(2));
    }

    [Test]
    public void Days_in_a_row_that_no_run_has_reached_are_one_line_and_so_are_those_that_are_given_up()
    {
        Write(archive => archive.AddNotReached([.. Enumerable.Range(1, 9).Select(day => Cell(day)), Cell(11), Cell(5, House.Lords), Cell(1) with { Day = null }], Noon, "a plan"));
        Assert.That(File.ReadLines(Journal).Count(), Is.EqualTo(1 + 4));
        Write(archive =>
        {
            archive.Add(State(Cell(4), CellOutcome.Complete, held: 1, listed: 1));
            archive.Drop([Cell(1), Cell(2), Cell(3), Cell(9)]);
        });
        Assert.That(File.ReadLines(Journal).Count(), Is.EqualTo(1 + 4 + 1 + 2));
        string[] known = [.. new[] { (4, CellOutcome.Complete), (5, CellOutcome.NotReached), (6, CellOutcome.NotReached), (7, CellOutcome.NotReached), (8, CellOutcome.NotReached), (11, CellOutcome.NotReached) }.Select(day => $"{day}")];
        Assert.That(Commons(), Is.EqualTo(known));
        Write(archive =>
        {
            for (var i = 0; i < 30; i++)
            {
                archive.Add(Failed("buoys"));
            }
            Assert.That(archive.Compact(), Is.True);
        });
        Assert.That(Commons(), Is.EqualTo(known), "and so it stays when it is written anew");
        Write(archive =>
        {
            for (var day = 1; day <= 11; day++)
            {
                archive.Add(State(Cell(day), CellOutcome.NoSitting));
            }
        });
        Write(archive => archive.Compact());
        Assert.That(Commons(), Has.Length.EqualTo(11).And.All.Contains("NoSitting"));
    }

    [Test]
    public void A_line_of_days_in_a_row_that_end_before_they_begin_is_damaged()
    {
        Write(archive => archive.AddNotReached([Cell(1), Cell(2)], Noon, "a plan"));
        File.WriteAllText(Journal, File.ReadAllText(Journal).Replace("\"through\":\"2031-03-02\"", "\"through\":\"2031-02-02\"", StringComparison.Ordinal));
        Assert.That(Read(archive => (archive.Cells.Count, archive.DamagedLines)), Is.EqualTo((0, 1)));
    }

    [Test]
    public void Damaged_lines_are_set_aside_when_it_is_written_anew()
    {
        Write(Repeat);
        File.AppendAllText(Journal, "{\"got\":{\"address\":\"https://harb\n");
        Write(archive => Assert.That(archive.Compact(), Is.True));
        Assert.That(Read(archive => archive.DamagedLines), Is.Zero);
        Assert.That(File.ReadAllText(Path.Combine(Folder, "fetched.damaged")), Is.EqualTo("{\"got\":{\"address\":\"https://harb\n"));
    }

    [Test]
    public void It_is_written_anew_by_itself_when_it_has_grown_to_several_times_what_is_current()
    {
        Write(archive =>
        {
            for (var i = 0; i < 1010; i++)
            {
                archive.Add(Failed("buoys"));
            }
        });
        Write(archive => archive.Add(Failed("piers")));
        Assert.That(File.ReadLines(Journal).Count(), Is.EqualTo(3));
    }

    [Test]
    public void Killed_while_it_is_written_anew_it_is_what_it_was()
    {
        Write(Repeat);
        var said = Said();
        File.WriteAllText(Journal + ".new", "{\"journal\":1}\n{\"got\":{\"addr");
        Write(archive => archive.Add(Failed("quays")));
        Assert.That(Said(), Has.Length.EqualTo(said.Length + 1));
        Write(archive => Assert.That(archive.Compact(), Is.True));
        Assert.That((Said().Length, File.Exists(Journal + ".new")), Is.EqualTo((said.Length + 1, false)));
    }

    private static void Repeat(FetchArchive archive)
    {
        archive.Add(Got(archive, "lamps", "one"));
        for (var hour = 1; hour < 10; hour++)
        {
            archive.Add(Got(archive, "lamps", "one", hour, FetchOutcome.Unchanged));
            archive.Add(Failed("buoys", hours: hour));
            archive.Add(State(Cell(11), CellOutcome.Incomplete, hour, 99));
        }
        archive.Add(Got(archive, "lamps", "two", 10));
        archive.Add(Got(archive, "lamps", "one", 11));
        archive.Add(Failed("lamps", hours: 12));
    }

    /// <summary>How many entries end within so many bytes of a journal; the line end itself may be missing.</summary>
    private static int Whole(byte[] journal, int length)
    {
        var ends = new List<int>();
        for (var at = 0; at < journal.Length; at++)
        {
            if (journal[at] == (byte)'\n')
            {
                ends.Add(at);
            }
        }
        return Math.Max(0, ends.Count(end => end <= length) - 1);
    }

    private string[] Commons() => Read(archive => archive.Cells.Where(state => state.Cell is { Day: not null, House: House.Commons }).OrderBy(state => state.Cell.Day).Select(state => $"{(state.Cell.Day!.Value.Day, state.Outcome)}").ToArray());
}
