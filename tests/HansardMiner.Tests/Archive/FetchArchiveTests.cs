using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net.Sockets;
using HansardMiner.Archive;
using HansardMiner.Records;
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.Tests.Archive;

[TestFixture]
internal sealed class FetchArchiveTests : FetchArchiveFixture
{
    [Test]
    public void What_is_recorded_is_there_when_the_archive_is_opened_again()
    {
        Write(archive =>
        {
            archive.Add(Got(archive, "lamps", "one"));
            archive.Add(Failed("buoys", FetchOutcome.Gone));
            archive.Add(State(Cell(11), CellOutcome.Incomplete, 1, 2, "1 of 2 is gone"));
            archive.Add(State(Cell(11, House.Lords), CellOutcome.NoSitting));
        });
        using var archive = FetchArchive.Open(Folder);
        Assert.Multiple(() =>
        {
            Assert.That((archive.Held(Address("lamps"))!.Header("etag"), archive.Held(Address("lamps"))!.Title), Is.EqualTo(("\"lamps\"", "Lamps & “buoys”")));
            Assert.That((archive.Held(Address("buoys")), archive.Last(Address("buoys"))!.Outcome), Is.EqualTo(((Retrieval?)null, FetchOutcome.Gone)));
            Assert.That(archive.Last(Address("never")), Is.Null);
            Assert.That(archive.State(Cell(11)), Is.EqualTo(State(Cell(11), CellOutcome.Incomplete, 1, 2, "1 of 2 is gone")));
            Assert.That(archive.State(Cell(11, House.Lords))!.Outcome, Is.EqualTo(CellOutcome.NoSitting));
            Assert.That((archive.Addresses, archive.Cells.Count, archive.DamagedLines), Is.EqualTo((2, 2, 0)));
            Assert.That(archive.Fetched().Single().Address, Is.EqualTo(Address("lamps")));
        });
    }

    [Test]
    public void A_failure_does_not_take_away_what_is_held_and_unchanged_stands_for_it()
    {
        Write(archive =>
        {
            archive.Add(Got(archive, "lamps", "one"));
            archive.Add(Failed("lamps", hours: 1));
        });
        Assert.That(Read(archive => (archive.Held(Address("lamps"))!.Time, archive.Last(Address("lamps"))!.Outcome)), Is.EqualTo((Noon, FetchOutcome.ServerFault)));
        Write(archive => archive.Add(Got(archive, "lamps", "one", 2, FetchOutcome.Unchanged)));
        Assert.That(Read(archive => archive.Held(Address("lamps"))!.Time), Is.EqualTo(Noon.AddHours(2)));
    }

    [Test]
    public void A_line_never_names_bytes_that_have_not_landed()
    {
        Write(archive =>
        {
            var landed = Got(archive, "lamps", "one");
            Assert.That(() => archive.Add(landed with { Sha256 = new string('0', 64) }), Throws.ArgumentException);
            Assert.That(() => archive.Add(landed with { Sha256 = "../../etc/passwd" }), Throws.ArgumentException);
        });
        Assert.That(File.Exists(Journal), Is.False);
    }

    [Test]
    public void What_somebody_took_out_of_the_folder_is_not_held()
    {
        Write(archive => archive.Add(Got(archive, "lamps", "one")));
        File.Delete(Read(archive => archive.Bytes.PathOf(archive.Held(Address("lamps"))!.Sha256!)));
        Assert.That(Read(archive => archive.Held(Address("lamps"))), Is.Null);
    }

    [Test]
    public void Bytes_that_landed_and_were_not_listed_are_harmless_and_can_be_swept()
    {
        var lost = "";
        Write(archive =>
        {
            archive.Add(Got(archive, "lamps", "one"));
            archive.Add(Got(archive, "lamps", "two", 1));
            lost = Land(archive, "killed before the line");
        });
        Assert.That(Read(archive => archive.Unlisted()), Is.EqualTo(new[] { lost }));
        Write(archive => Assert.That(archive.DropUnlisted(), Is.EqualTo(1)));
        Assert.That(Read(archive => (archive.Unlisted().Count, archive.Bytes.All().Count(), archive.Versions(Address("lamps")).Count)), Is.EqualTo((0, 2, 2)));
    }

    [Test]
    public void A_second_writer_is_told_who_writes_and_since_when_and_readers_are_not_kept_out()
    {
        using var first = FetchArchive.Open(Folder, new Clock(Noon));
        first.Add(Got(first, "lamps", "one"));
        using var second = FetchArchive.Open(Folder);
        Assert.That(second.Held(Address("lamps")), Is.Not.Null);
        Assert.That(second.BeginWriting, Throws.TypeOf<StoreException>().With.Message.Contains($"process {Environment.ProcessId.ToString(CultureInfo.InvariantCulture)} on ").And.Message.Contains("since 2031-03-11 12:00:00 UTC"));
        first.Dispose();
        second.Add(Failed("buoys"));
        Assert.That(Said(), Has.Length.EqualTo(2));
    }

    [Test]
    public void A_writer_that_read_before_another_one_wrote_knows_what_that_one_wrote()
    {
        using var early = FetchArchive.Open(Folder);
        Write(archive => archive.Add(Got(archive, "lamps", "one")));
        early.Add(Failed("buoys"));
        Assert.That((early.Held(Address("lamps")) is not null, Said().Length), Is.EqualTo((true, 2)));
    }

    [Test]
    public void A_lock_that_cannot_be_opened_is_not_taken_for_another_run()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("a socket is no file there");
        }
        Directory.CreateDirectory(Folder);
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        // The path of a socket may have a hundred letters, and the folder of this test more.
        var place = Path.Combine("/tmp", Path.GetRandomFileName());
        try
        {
            socket.Bind(new UnixDomainSocketEndPoint(place));
            File.CreateSymbolicLink(Path.Combine(Folder, "fetch.lock"), place);
            Assert.That(() => Write(archive => archive.BeginWriting()), Throws.TypeOf<StoreException>().With.Message.Contains("cannot be written").And.Message.Not.Contains("another run"));
        }
        finally
        {
            File.Delete(place);
        }
    }

    [Test]
    public void A_file_in_the_place_of_the_folder_is_named()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Folder)!);
        File.WriteAllText(Folder, "a note");
        Assert.That(() => Write(archive => archive.BeginWriting()), Throws.TypeOf<StoreException>().With.Message.Contains("it is a file, and not a folder"));
    }

    [Test]
    public void The_seat_of_a_dead_run_does_not_block()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "fetch.lock"), "");
        File.WriteAllText(Path.Combine(Folder, "fetch.holder"), "process 999999 on elsewhere since 2030-01-01 00:00:00 UTC");
        Assert.That(() => Write(archive => archive.Add(Failed("buoys"))), Throws.Nothing);
        Assert.That(File.Exists(Path.Combine(Folder, "fetch.holder")), Is.False);
    }

    [Test]
    public void A_run_whose_lock_was_deleted_and_taken_by_another_ends_and_harms_nothing()
    {
        using var first = FetchArchive.Open(Folder, new Clock(Noon));
        first.Add(Got(first, "lamps", "one"));
        File.Delete(Path.Combine(Folder, "fetch.lock"));
        using var second = FetchArchive.Open(Folder, new Clock(Noon.AddHours(1)));
        second.Add(Failed("buoys"));
        Assert.That(() => first.Add(Failed("piers")), Throws.TypeOf<StoreException>().With.Message.Contains("taken over"));
        second.Add(Failed("quays"));
        Assert.That((Said().Length, Read(archive => archive.DamagedLines)), Is.EqualTo((3, 0)));
    }

    [Test]
    public void An_archive_of_a_newer_program_is_refused_in_a_plain_sentence()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Journal, "{\"journal\":2}\n");
        Assert.That(() => FetchArchive.Open(Folder), Throws.TypeOf<StoreException>().With.Message.Contains("was written by a newer version of this program (format 2): use that one"));
    }

    [Test]
    public void A_folder_that_is_not_there_is_an_empty_archive_and_is_not_made_by_reading()
    {
        Assert.That(Read(archive => (archive.Addresses, archive.Fetched().Count, archive.Unlisted().Count)), Is.EqualTo((0, 0, 0)));
        Assert.That((Directory.Exists(Folder), FetchArchive.IsArchive(Folder)), Is.EqualTo((false, false)));
    }

    [Test]
    public void Many_addresses_take_little_memory()
    {
        const int Many = 20_000;
        Write(archive =>
        {
            var page = Got(archive, "lamps", "one");
            for (var i = 0; i < Many; i++)
            {
                archive.Add(page with { Address = Address(i.ToString(CultureInfo.InvariantCulture)) });
            }
        });
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var archive = FetchArchive.Open(Folder);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.That((archive.Addresses, archive.Held(Address("777"))!.Status), Is.EqualTo((Many, 200)));
        Assert.That(held, Is.LessThan(Many * 250));
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
