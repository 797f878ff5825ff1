using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using HansardMiner.Archive;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Safety;

/// <summary>Answers that are damaged at random, always in the same way: whatever comes of them is an outcome, and nothing lands that was not whole.</summary>
[TestFixture]
internal sealed class MalformedTests
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes(Plays.Page + string.Concat(Enumerable.Range(0, 300).Select(i => $"<p>Line {i * 7919 % 10_007}.</p>\n")));

    private static readonly string[] Odd =
    [
        "\r\n", "\n", "\r", "\0", ":", ": ", " ", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 100 Continue\r\n\r\n", "Content-Length: 12\r\n", "Content-Length: -1\r\n", "Transfer-Encoding: chunked\r\n",
        "Transfer-Encoding: gzip\r\n", "Content-Encoding: gzip\r\n", "Content-Encoding: br\r\n", "Content-Type: \r\n", "Content-Type: text/html; charset=\u00FF\r\n", "Location: http://[\r\n", "Retry-After: 9e99\r\n", "ETag: \u0001\r\n",
        "Connection: close\r\n", "Connection: upgrade\r\nUpgrade: h2c\r\n", "ffffffff\r\n", "0\r\n\r\n", "5;a=b\r\n", "Set-Cookie: a\r\n", "\u00FF\u00FE\u001F\u008B", "Expires: x\r\nDate: y\r\n", "Trailer: a\r\n", "Content-Range: bytes 0-1/2\r\n",
    ];

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    public async Task Whatever_is_sent_ends_in_an_outcome_and_nothing_lands_in_part(int seed)
    {
        var random = new Random(seed);
        var seeds = Whole();
        var play = seeds[0];
        await using var server = new RawPlayer(async (stream, _, stop) =>
        {
            await stream.WriteAsync(play, stop);
            throw new IOException("cut");
        });
        using var bench = new Bench(server.Port);
        for (var i = 0; i < 250; i++)
        {
            play = Damage(seeds[random.Next(seeds.Count)], random);
            var answer = await bench.Send(Bench.Ask($"http://{Bench.Host}/{i}") with { ETag = i % 2 == 0 ? "\"a\"" : null });
            Assert.That(answer.Outcome == FetchOutcome.Held, Is.EqualTo(answer.Sha256 is not null));
            Assert.That(answer.Outcome is FetchOutcome.Held or FetchOutcome.Unchanged || answer.Why is { Length: > 0 }, Is.True);
            Assert.That(bench.Files.Where(file => file.Contains("unfinished", StringComparison.Ordinal)), Is.Empty);
            if (answer.Sha256 is { } sha)
            {
                Assert.That(bench.Archive.Bytes.Check(sha), Is.Null);
                Assert.That(bench.Bytes(answer), Has.Length.EqualTo(answer.Bytes));
                Assert.That(answer.Headers.Values.All(value => !value.Any(char.IsControl)), Is.True);
            }
        }
    }

    [Test]
    public async Task An_answer_that_is_cut_anywhere_lands_only_when_no_byte_is_missing()
    {
        foreach (var whole in Whole())
        {
            var play = whole;
            await using var server = new RawPlayer(async (stream, _, stop) =>
            {
                await stream.WriteAsync(play, stop);
                throw new IOException("cut");
            });
            using var bench = new Bench(server.Port);
            for (var cut = 1; cut < whole.Length; cut += cut < 40 ? 1 : 1 + (whole.Length / 60))
            {
                play = whole[..^cut];
                var answer = await bench.Send();
                Assert.That(answer.Outcome, Is.Not.EqualTo(FetchOutcome.Held), $"without its last {cut} bytes");
            }
            bench.AssertNothingLanded();
            play = whole;
            Assert.That(bench.Bytes(await bench.Send()), Is.EqualTo(Body));
        }
    }

    private static List<byte[]> Whole() =>
    [
        Plays.Whole(Body),
        Plays.Whole(Plays.Gzip(Body), more: "Content-Encoding: gzip\r\n"),
        Plays.Whole(Plays.Brotli(Body), more: "Content-Encoding: br\r\n"),
        Plays.Whole(Plays.Deflate(Body), more: "Content-Encoding: deflate\r\n"),
        Plays.Chunked(Encoding.UTF8.GetString(Body)),
        [.. Encoding.Latin1.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n"), .. Plays.Gzip(Body)],
    ];

    private static byte[] Damage(byte[] whole, Random random)
    {
        var damaged = whole.ToList();
        for (var n = random.Next(1, 6); n > 0; n--)
        {
            // Most of it in the head, where it hurts.
            var place = random.Next(0, random.Next(3) == 0 ? damaged.Count : Math.Min(damaged.Count, 160));
            switch (random.Next(6))
            {
                case 0:
                    damaged[place] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged.RemoveRange(place, Math.Min(random.Next(1, 30), damaged.Count - place));
                    break;
                case 2:
                    damaged.InsertRange(place, Encoding.Latin1.GetBytes(Odd[random.Next(Odd.Length)]));
                    break;
                case 3:
                    damaged.InsertRange(place, damaged.GetRange(place, Math.Min(random.Next(1, 200), damaged.Count - place)));
                    break;
                case 4:
                    damaged.RemoveRange(place + 1, damaged.Count - place - 1);
                    break;
                default:
                    damaged[place] ^= (byte)(1 << random.Next(8));
                    break;
            }
            if (damaged.Count == 0)
            {
                return [];
            }
        }
        return [.. damaged];
    }
}
