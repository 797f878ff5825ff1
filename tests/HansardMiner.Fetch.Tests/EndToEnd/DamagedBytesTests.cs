using System;
using System.IO;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Fetch.Tests.Replay;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.EndToEnd;

/// <summary>Bytes that are gone or damaged in the archive come back by themselves, and no others are asked for.</summary>
[TestFixture]
internal sealed class DamagedBytesTests : PlayedMonthTests
{
    [SetUp]
    public void Fetch_aMonth()
    {
        // Long after its days: all of them have settled.
        Month.Clock.Forward(TimeSpan.FromDays(60));
        var fetch = Month.Run(["fetch", "--feed", "hansard-api", "--from", "2034-03-06", "--to", "2034-03-08", .. Month.Manner]);
        Assert.That(fetch.Code, Is.Zero, fetch.ToString());
        _ = Month.NewlyAsked();
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_settled_day_whose_bytes_mining_misses_is_a_gap_and_the_next_update_brings_them_whole(bool isDeleted)
    {
        var lost = Damage(7, isDeleted);
        var words = new[] { "update", "--feed", "hansard-api", "--from", Month.Today.ToString("yyyy-MM-dd", null) };
        var first = Month.Run([.. words, .. Month.Manner]);
        Assert.That(first.Code, Is.EqualTo(2), first.ToString());
        Assert.That(first.Out, Does.Contain(lost));
        var status = Month.Run("status", "--archive", Month.Archive);
        Assert.That(status.Code, Is.EqualTo(2), status.ToString());
        Assert.That(string.Join(' ', status.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Does.Contain("7 March 2034: incomplete, 1 document missing: " + lost));
        _ = Month.NewlyAsked();

        Month.Clock.Forward(TimeSpan.FromDays(1));
        var second = Month.Run([.. words, .. Month.Manner]);
        Assert.That(second.Code, Is.Zero, second.ToString());
        var documents = Month.NewlyAsked().Where(request => request.Target.StartsWith("/debates/", StringComparison.Ordinal)).ToList();
        Assert.That(documents.Select(request => request.Target), Is.EqualTo(new[] { new Uri(lost).PathAndQuery }), "exactly what is lost");
        Assert.That(documents[0].Headers.Keys, Has.None.EqualTo("if-none-match").And.None.EqualTo("if-modified-since"), "and it is asked for whole");
        Assert.That(Month.Run("status", "--archive", Month.Archive).Code, Is.Zero);
        Assert.That(Month.Run("timeline", Stage.Question).Out, Does.Contain("2,860"));
    }

    [TestCase("--from 2034-03-06", "--from")]
    [TestCase("--mirror https://a.example=http://127.0.0.1:1", "--mirror")]
    [TestCase("--give-up", "--give-up")]
    public void A_check_takes_no_option_that_it_would_pass_over(string options, string named)
    {
        var check = Month.Run(["fetch", "--check", "--archive", Month.Archive, .. options.Split(' ')]);
        Assert.That((check.Code, check.Messages), Is.EqualTo((1, $"hansard: --check reads the whole archive and asks for nothing: leave out {named}\n")));
    }

    [Test]
    public void All_bytes_can_be_read_through_and_what_is_damaged_is_fetched_by_the_same_command_as_before()
    {
        var whole = Month.Run("fetch", "--check", "--archive", Month.Archive);
        Assert.That((whole.Code, whole.Messages), Is.EqualTo((0, "")), whole.ToString());
        Assert.That(whole.Out, Does.Contain("are what they were"));
        var lost = Damage(7, isDeleted: false);
        var tried = Month.Run("fetch", "--check", "--dry-run", "--json", "--archive", Month.Archive);
        Assert.That(tried.Code, Is.EqualTo(2), tried.ToString());
        Assert.That(tried.Json.GetProperty("damaged").EnumerateArray().Single().GetProperty("address").GetString(), Is.EqualTo(lost));
        Assert.That(Month.Run("status", "--archive", Month.Archive).Code, Is.Zero, "to try it writes nothing");
        for (var times = 0; times < 2; times++)
        {
            var check = Month.Run("fetch", "--check", "--archive", Month.Archive);
            Assert.That(check.Code, Is.EqualTo(2), check.ToString());
            Assert.That(check.Out, Does.Contain("Damaged: 1 document of").And.Contain(lost));
            Assert.That(Month.Run("status", "--archive", Month.Archive).Out.ReplaceLineEndings(" "), Does.Contain("1 document missing"), "however often it is found");
        }
        Assert.That(Month.NewlyAsked(), Is.Empty);
        var fetch = Month.Run(["fetch", "--feed", "hansard-api", "--from", "2034-03-06", "--to", "2034-03-08", .. Month.Manner]);
        Assert.That(fetch.Code, Is.Zero, fetch.ToString());
        Assert.That(Month.NewlyAsked().Count(request => request.Target.StartsWith("/debates/", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(Month.Run("fetch", "--check", "--archive", Month.Archive).Code, Is.Zero);
    }

    /// <summary>Deletes or damages the bytes of a document of a day of March; its address.</summary>
    private string Damage(int day, bool isDeleted)
    {
        using var archive = FetchArchive.Open(Month.Archive);
        var held = archive.Retrievals().First(got => got.Kind == RequestKind.Document && got.Cell.Day == new DateOnly(2034, 3, day) && got.Cell.House == House.Commons);
        var file = archive.Bytes.PathOf(held.Sha256!);
        if (isDeleted)
        {
            File.Delete(file);
        }
        else
        {
            var bytes = File.ReadAllBytes(file);
            bytes[bytes.Length / 2] ^= 0x55;
            File.WriteAllBytes(file, bytes);
        }
        return held.Address;
    }
}
