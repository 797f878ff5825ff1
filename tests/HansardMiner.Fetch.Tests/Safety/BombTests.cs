using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Safety;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Safety;

[TestFixture]
[NonParallelizable]
internal sealed class BombTests
{
    [TestCase("gzip", 150, FetchOutcome.TooLarge)]
    [TestCase("br", 150, FetchOutcome.TooLarge)]
    [TestCase("deflate", 150, FetchOutcome.TooLarge)]
    [TestCase("gzip", 1_000_000, FetchOutcome.TooLarge, Description = "by its size only")]
    [TestCase("br", 1_000_000, FetchOutcome.TooLarge, Description = "by its size only")]
    public async Task A_bomb_is_put_out_while_it_is_small(string encoding, int ratio, FetchOutcome outcome)
    {
        var bomb = Bomb(encoding);
        await using var server = new RawPlayer(Plays.Whole(bomb, more: $"Content-Encoding: {encoding}\r\n"));
        using var bench = new Bench(server.Port, WebCaps.Default with { Ratio = ratio });
        await bench.Send(Bench.Ask("http://unknown.example/"));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var answer = await bench.Send();
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.That(answer.Outcome, Is.EqualTo(outcome), answer.Why);
        Assert.That(allocated, Is.LessThan(8_000_000), $"allocated for {bomb.Length} bytes that become 200,000,000");
        bench.AssertNothingLanded();
    }

    [Test]
    public async Task A_bomb_within_a_bomb_is_put_out_at_the_outer_one()
    {
        await using var server = new RawPlayer(Plays.Whole(Plays.Gzip(Bomb("gzip")), more: "Content-Encoding: gzip, gzip\r\n"));
        using var bench = new Bench(server.Port);
        Assert.That((await bench.Send()).Outcome, Is.EqualTo(FetchOutcome.TooLarge));
        bench.AssertNothingLanded();
    }

    [Test]
    public async Task A_long_table_of_noughts_is_no_bomb()
    {
        var table = System.Text.Encoding.UTF8.GetBytes("<html><table>" + string.Concat(Enumerable.Range(0, 60_000).Select(i => $"<tr><td>{i}</td><td>0</td><td>0</td></tr>")) + "</table></html>");
        await using var server = new RawPlayer(Plays.Whole(Plays.Gzip(table), more: "Content-Encoding: gzip\r\n"));
        using var bench = new Bench(server.Port);
        Assert.That((await bench.Send()).Bytes, Is.EqualTo(table.Length));
    }

    /// <summary>200 million spaces behind the beginning of a page.</summary>
    private static byte[] Bomb(string encoding)
    {
        var packed = new MemoryStream();
        using (Stream packer = encoding switch { "br" => new BrotliStream(packed, CompressionLevel.Fastest), "deflate" => new ZLibStream(packed, CompressionLevel.Fastest), _ => new GZipStream(packed, CompressionLevel.Fastest) })
        {
            packer.Write("<html>"u8);
            var spaces = new byte[1_000_000];
            Array.Fill(spaces, (byte)' ');
            for (var i = 0; i < 200; i++)
            {
                packer.Write(spaces);
            }
        }
        return packed.ToArray();
    }
}
