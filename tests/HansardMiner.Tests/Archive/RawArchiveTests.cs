using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Mining;
using HansardMiner.Store;
using HansardMiner.Tests.Mining;
using NUnit.Framework;

namespace HansardMiner.Tests.Archive;

[TestFixture]
internal sealed class RawArchiveTests
{
    private static readonly byte[] Lamp = Encoding.UTF8.GetBytes("438 lamps");

    private string _folder = "";

    private RawArchive Archive => new(Path.Combine(_folder, "raw"));

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("hansard-raw-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] All(Stream? stream)
    {
        using var bytes = new MemoryStream();
        stream!.CopyTo(bytes);
        stream.Dispose();
        return bytes.ToArray();
    }

    [Test]
    public void Bytes_are_kept_once_under_their_hash_and_come_back_as_they_were()
    {
        Assert.That(Archive.Keep(Hash(Lamp), () => new MemoryStream(Lamp)), Is.True);
        Assert.That(Archive.Keep(Hash(Lamp), () => throw new InvalidOperationException("it is there already")), Is.True);
        Assert.That(Archive.PathOf(Hash(Lamp)), Does.EndWith(Path.Combine(Hash(Lamp)[..2], Hash(Lamp) + ".gz")));
        Assert.That(All(Archive.Open(Hash(Lamp))), Is.EqualTo(Lamp));
        Assert.That(Archive.Check(Hash(Lamp)), Is.Null);
        Assert.That(Archive.Open(Hash([1])), Is.Null);
    }

    [Test]
    public void A_file_that_changes_while_it_is_kept_is_not_kept()
    {
        Assert.That(Archive.Keep(Hash(Lamp), () => new MemoryStream([1, 2, 3])), Is.False);
        Assert.That(Archive.Has(Hash(Lamp)), Is.False);
        Assert.That(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories), Is.Empty);
    }

    [Test]
    public void A_reading_that_breaks_off_leaves_nothing()
    {
        Assert.Throws<StoreException>(() => Archive.Keep(Hash(Lamp), () => new Broken()));
        Assert.That(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories), Is.Empty);
    }

    [Test]
    public void What_a_killed_run_left_is_swept_and_what_another_run_writes_is_left_alone()
    {
        var unfinished = Directory.CreateDirectory(Path.Combine(_folder, "raw", "unfinished")).FullName;
        File.WriteAllText(Path.Combine(unfinished, "left"), "half");
        using (var busy = new FileStream(Path.Combine(unfinished, "busy"), FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            Archive.Sweep();
            Assert.That(Directory.EnumerateFiles(unfinished).Select(Path.GetFileName), Is.EqualTo(new[] { "busy" }));
        }
        Archive.Sweep();
        Assert.That(Directory.EnumerateFiles(unfinished), Is.Empty);
    }

    [Test]
    public async Task What_lands_while_others_sweep_is_never_swept_away()
    {
        var isDone = 0;
        var sweeps = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            while (Volatile.Read(ref isDone) == 0)
            {
                new RawArchive(Archive.Folder).Sweep();
            }
        })).ToArray();
        try
        {
            for (var n = 0; n < 3000; n++)
            {
                using var incoming = Archive.Begin();
                incoming.Write(BitConverter.GetBytes(n));
                Assert.That(Archive.Has(incoming.Land()), Is.True);
            }
        }
        finally
        {
            Volatile.Write(ref isDone, 1);
            await Task.WhenAll(sweeps);
        }
    }

    [Test]
    public void Every_flipped_byte_is_noticed()
    {
        Archive.Keep(Hash(Lamp), () => new MemoryStream(Lamp));
        var whole = File.ReadAllBytes(Archive.PathOf(Hash(Lamp)));
        for (var at = 10; at < whole.Length; at++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= 0x55;
            File.WriteAllBytes(Archive.PathOf(Hash(Lamp)), damaged);
            Assert.That(Archive.Check(Hash(Lamp)), Is.Not.Null, $"byte {at}");
        }
        File.WriteAllBytes(Archive.PathOf(Hash(Lamp)), []);
        Assert.That(Archive.Check(Hash(Lamp)), Is.EqualTo("is gone from the archive"));
    }

    [Test]
    public void Mining_keeps_the_bytes_and_the_versions_on_record()
    {
        var store = new CapturingStore();
        var file = Path.Combine(_folder, "page.txt");
        File.WriteAllText(file, "not a format");
        File.SetLastWriteTimeUtc(file, new DateTime(2031, 3, 10, 9, 30, 0, DateTimeKind.Utc));
        var clock = new FixedTime(new DateTimeOffset(2032, 1, 2, 3, 4, 5, TimeSpan.Zero));
        new Miner(store) { Archive = Archive, Time = clock }.Mine([file], null, CancellationToken.None);
        var capture = store.Captured.Single();
        Assert.That(capture.IsKept && Archive.Has(capture.Sha256), Is.True);
        Assert.That((capture.FileTime, capture.FirstMined), Is.EqualTo((new DateTimeOffset(2031, 3, 10, 9, 30, 0, TimeSpan.Zero), clock.GetUtcNow())));
        Assert.That(All(Archive.Open(capture.Sha256)), Is.EqualTo(File.ReadAllBytes(file)));
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private sealed class Broken : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("the disk went away");

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("the disk went away");
    }
}
