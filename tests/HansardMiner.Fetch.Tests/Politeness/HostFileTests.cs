using System;
using System.IO;
using HansardMiner.Fetch.Politeness;
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Politeness;

[TestFixture]
internal sealed class HostFileTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 30, 0, 123, TimeSpan.Zero);
    private string _folder = "";

    [SetUp]
    public void Begin() => _folder = Path.Combine(Directory.CreateTempSubdirectory("hansard-hosts-").FullName, "not", "there");

    [TearDown]
    public void End() => Directory.Delete(Path.GetFullPath(Path.Combine(_folder, "..", "..")), recursive: true);

    [Test]
    public void A_state_is_read_as_it_was_written_and_always_of_one_length()
    {
        HostState[] states =
        [
            default, new HostState(Now, new DateOnly(2026, 11, 22), 1, null), new HostState(Now.ToOffset(TimeSpan.FromHours(5)), new DateOnly(2026, 11, 22), 9_999_999, Now.AddDays(1)),
        ];
        foreach (var state in states)
        {
            var line = state.ToLine();
            Assert.That(line, Has.Length.EqualTo(HostState.Length));
            Assert.That(HostState.TryParse(line), Is.EqualTo(state));
        }
    }

    [Test]
    public void Only_one_has_a_file_and_the_next_one_reads_what_it_wrote()
    {
        var state = new HostState(Now, new DateOnly(2026, 11, 22), 7, Now.AddMinutes(5));
        using (var first = HostFile.TryOpen(_folder, "record.example.org")!)
        {
            Assert.That(HostFile.TryOpen(_folder, "record.example.org"), Is.Null);
            using var other = HostFile.TryOpen(_folder, "other.example.org");
            Assert.That(other, Is.Not.Null);
            Assert.That(first.Read(), Is.Null);
            first.Write(state);
        }
        using var next = HostFile.TryOpen(_folder, "record.example.org")!;
        Assert.That(next.Read(), Is.EqualTo(state));
    }

    [TestCase("")]
    [TestCase("2026-11-22T09:30:00")]
    [TestCase("nonsense of quite some length, longer than the line that should stand here, and of no meaning at all")]
    public void A_file_that_is_damaged_is_as_one_that_is_new(string text)
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, "host-record.example.org"), text);
        using var file = HostFile.TryOpen(_folder, "record.example.org")!;
        Assert.That(file.Read(), Is.Null);
        file.Write(new HostState(Now, new DateOnly(2026, 11, 22), 1, null));
        Assert.That(file.Read()?.Count, Is.EqualTo(1));
    }

    [TestCase("[::1]")]
    [TestCase("../../etc/passwd")]
    [TestCase("a:b\\c*?")]
    [TestCase("con")]
    [TestCase("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.org")]
    public void A_host_of_any_name_stays_in_the_folder(string host)
    {
        using var file = HostFile.TryOpen(_folder, host);
        Assert.That(Directory.GetFiles(_folder), Has.Length.EqualTo(1));
        Assert.That(Directory.GetFiles(Path.GetFullPath(Path.Combine(_folder, "..", "..")), "*", SearchOption.AllDirectories), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_folder_that_cannot_be_written_is_told()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder)!);
        File.WriteAllText(_folder, "a file where the folder should be");
        Assert.That(() => HostFile.TryOpen(_folder, "record.example.org"), Throws.InstanceOf<StoreException>().With.Message.Contains("host-record.example.org"));
    }

    [Test]
    public void Times_that_another_clock_wrote_are_put_right()
    {
        var state = new HostState(Now.AddYears(3), new DateOnly(2029, 11, 22), 5, Now.AddYears(3)).At(Now, TimeSpan.FromDays(1));
        Assert.That((state.Last, state.PausedUntil), Is.EqualTo(((DateTimeOffset?)Now, (DateTimeOffset?)Now.AddDays(1))));
    }
}
