using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using HansardMiner.Archive;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Safety;

[TestFixture]
internal sealed class BodyTests
{
    private static readonly byte[] Long = Encoding.UTF8.GetBytes(Plays.Page + string.Concat(Enumerable.Range(0, 30_000).Select(i => $"<p>Line {i * 7919 % 10_007}.</p>\n")));

    [Test]
    public async Task A_body_in_chunks_or_until_the_connection_ends_is_taken_whole()
    {
        foreach (var play in new[] { Plays.Chunked(Plays.Page), Plays.Chunked(Plays.Page, end: "0\r\nX-Trailer: 1\r\n\r\n"), Encoding.Latin1.GetBytes("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + Plays.Page), Encoding.Latin1.GetBytes("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n" + Plays.Page) })
        {
            await using var server = new RawPlayer(play);
            using var bench = new Bench(server.Port);
            var answer = await bench.Send();
            Assert.That(answer.Outcome, Is.EqualTo(FetchOutcome.Held), answer.Why);
            Assert.That(bench.Text(answer), Is.EqualTo(Plays.Page));
        }
    }

    [Test]
    public async Task Answers_that_come_byte_by_byte_on_one_connection_are_taken_whole()
    {
        var plays = new Queue<byte[]>([Plays.Whole(Plays.Page), Plays.Chunked(Plays.Page), [.. "HTTP/1.1 103 Early Hints\r\nContent-Length: 5\r\n\r\n"u8, .. Plays.Whole(Plays.Page)], Plays.Whole(Plays.Gzip(Long), more: "Content-Encoding: gzip\r\n")]);
        await using var server = new RawPlayer(async (stream, _, stop) =>
        {
            foreach (var (one, at) in plays.Dequeue().Select((one, at) => (one, at)))
            {
                await stream.WriteAsync(new[] { one }, stop);
                if (at < 400)
                {
                    await Task.Yield();
                }
            }
        });
        using var bench = new Bench(server.Port);
        foreach (var length in new[] { Plays.Page.Length, Plays.Page.Length, Plays.Page.Length, Long.Length })
        {
            var answer = await bench.Send();
            Assert.That((answer.Outcome, answer.Bytes), Is.EqualTo((FetchOutcome.Held, (long)length)), answer.Why);
        }
        Assert.That(server.Connections, Is.EqualTo(1));
    }

    [TestCase("gzip")]
    [TestCase("x-gzip")]
    [TestCase("GZIP")]
    [TestCase("br")]
    [TestCase("deflate")]
    [TestCase("identity")]
    [TestCase("identity, gzip")]
    [TestCase("gzip, br")]
    [TestCase("br, gzip")]
    public async Task A_packed_body_is_unpacked(string encoding)
    {
        var body = Long;
        foreach (var layer in encoding.ToLowerInvariant().Split(", "))
        {
            body = layer switch { "br" => Plays.Brotli(body), "deflate" => Plays.Deflate(body), "identity" => body, _ => Plays.Gzip(body) };
        }
        await using var server = new RawPlayer(Plays.Whole(body, more: $"Content-Encoding: {encoding}\r\n"), isCut: false);
        using var bench = new Bench(server.Port);
        var answer = await bench.Send();
        Assert.That((answer.Outcome, answer.Bytes), Is.EqualTo((FetchOutcome.Held, (long)Long.Length)), answer.Why);
        Assert.That(bench.Bytes(answer), Is.EqualTo(Long));
        Assert.That(server.Requests.Single(), Does.Contain("\r\nAccept-Encoding: gzip, br\r\n"));
    }

    [Test]
    public async Task A_body_of_several_parts_of_gzip_is_unpacked_whole()
    {
        await using var server = new RawPlayer(Plays.Whole([.. Plays.Gzip(Long[..100_000]), .. Plays.Gzip(Long[100_000..])], more: "Content-Encoding: gzip\r\n"));
        using var bench = new Bench(server.Port);
        Assert.That(bench.Bytes(await bench.Send()), Is.EqualTo(Long));
    }

    [TestCase("gzip")]
    [TestCase("br")]
    [TestCase("deflate")]
    public async Task A_packed_body_that_is_cut_or_damaged_never_lands(string encoding)
    {
        var packed = encoding switch { "br" => Plays.Brotli(Long), "deflate" => Plays.Deflate(Long), _ => Plays.Gzip(Long) };
        var damaged = packed.ToArray();
        damaged[packed.Length / 2] ^= 0x55;
        var plays = new[] { 1, 2, 3, 4, 5, 7, 8, 9, 10, 100, packed.Length / 2, packed.Length - 1, packed.Length - 10, packed.Length - 11 }.Select(cut => packed[..^cut])
            .Append(encoding == "br" ? packed[..^20] : damaged).Append(Encoding.ASCII.GetBytes(Plays.Page));
        foreach (var play in plays)
        {
            await using var server = new RawPlayer(Plays.Whole(play, more: $"Content-Encoding: {encoding}\r\n"));
            using var bench = new Bench(server.Port);
            var answer = await bench.Send();
            Assert.That(answer.Outcome, Is.EqualTo(FetchOutcome.Broken), $"{play.Length} of {packed.Length}: {answer.Why}");
            bench.AssertNothingLanded();
        }
    }

    [TestCase("zstd", "in a way that was not asked for (zstd)")]
    [TestCase("gzip, compress", "in a way that was not asked for")]
    [TestCase("gzip, gzip, gzip", "packed 3 times over")]
    public async Task A_body_that_is_packed_in_another_way_is_broken(string encoding, string why)
    {
        await using var server = new RawPlayer(Plays.Whole(Plays.Page, more: $"Content-Encoding: {encoding}\r\n"));
        using var bench = new Bench(server.Port);
        var answer = await bench.Send();
        Assert.That(answer.Outcome, Is.EqualTo(FetchOutcome.Broken));
        Assert.That(answer.Why, Does.Contain(why));
        bench.AssertNothingLanded();
    }

    [Test]
    public async Task A_body_that_is_shorter_than_it_says_never_lands()
    {
        await Wrong(FetchOutcome.WrongLength, $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {Plays.Page.Length + 1}\r\n\r\n{Plays.Page}");
        await Wrong(FetchOutcome.WrongLength, $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 10\r\n\r\n");
    }

    [Test]
    public async Task A_body_that_is_longer_than_it_says_never_lands_cut()
    {
        await Wrong(FetchOutcome.WrongLength, $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {Plays.Page.Length - 1}\r\n\r\n{Plays.Page}");
        await Wrong(FetchOutcome.WrongLength, $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n{Plays.Page}");
        await Wrong(FetchOutcome.WrongLength, $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {Long.Length - 1}\r\n\r\n{Encoding.UTF8.GetString(Long)}");
        await Wrong(FetchOutcome.WrongLength, $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {Long.Length - 100_000}\r\n\r\n{Encoding.UTF8.GetString(Long)}");
    }

    [Test]
    public async Task What_stands_behind_an_answer_is_never_taken_for_the_next_one()
    {
        var evil = Encoding.UTF8.GetString(Plays.Whole("<html><p>Put in by another</p></html>"));
        await using var server = new RawPlayer(Encoding.UTF8.GetString(Plays.Whole(Plays.Page)) + evil, isCut: false);
        using var bench = new Bench(server.Port);
        for (var i = 0; i < 3; i++)
        {
            Assert.That((await bench.Send()).Outcome, Is.EqualTo(FetchOutcome.WrongLength));
        }
        bench.AssertNothingLanded();
    }

    [TestCase("")]
    [TestCase("0\r\n")]
    [TestCase("10\r\nabc")]
    public async Task A_body_whose_chunks_break_off_never_lands(string end) => await Wrong(FetchOutcome.WrongLength, Encoding.UTF8.GetString(Plays.Chunked(Plays.Page, end: end)));

    [TestCase("zz\r\n\r\n")]
    [TestCase("-1\r\n\r\n")]
    [TestCase("ffffffffffffffffff\r\n\r\n")]
    [TestCase("3\r\nabcd\r\n0\r\n\r\n")]
    public async Task A_body_whose_chunks_are_nonsense_never_lands(string end) => await Wrong(FetchOutcome.Broken, Encoding.UTF8.GetString(Plays.Chunked(Plays.Page, end: end)));

    [TestCase("Content-Length: 5\r\nContent-Length: 7\r\n")]
    [TestCase("Content-Length: 5, 7\r\n")]
    [TestCase("Content-Length: five\r\n")]
    [TestCase("Content-Length: -5\r\n")]
    [TestCase("Content-Length: 99999999999999999999999\r\n")]
    public async Task A_length_that_is_none_or_several_is_broken(string header) => await Wrong(FetchOutcome.Broken, $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{header}\r\n{Plays.Page}");

    [TestCase("nonsense")]
    [TestCase("HTTP/9.9 200 OK\r\n\r\n")]
    [TestCase("HTTP/1.1 abc OK\r\n\r\n")]
    [TestCase("HTTP/1.1 200 OK\r\nno colon here\r\n\r\n")]
    [TestCase("HTTP/1.1 200 OK\r\nBad Name: 1\r\n\r\n")]
    [TestCase("SSH-2.0-OpenSSH_9.6\r\n")]
    public async Task What_is_no_HTTP_is_broken(string answer) => await Wrong(FetchOutcome.Broken, answer + new string('x', 200) + "\r\n\r\n");

    [TestCase("")]
    [TestCase("HTTP/1.1 200 OK\r\nContent-Type: te")]
    public async Task A_host_that_breaks_off_before_it_answered_cannot_be_reached(string answer) => await Wrong(FetchOutcome.Unreachable, answer);

    [Test]
    public async Task An_empty_page_never_lands_but_an_empty_text_may()
    {
        await Wrong(FetchOutcome.WrongLength, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n");
        await Wrong(FetchOutcome.WrongLength, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: 0\r\n\r\n");
        await Wrong(FetchOutcome.WrongLength, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        await using var server = new RawPlayer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        using var bench = new Bench(server.Port);
        var answer = await bench.Send(Bench.Ask("http://hansard.example/robots.txt", "text/plain"));
        Assert.That((answer.Outcome, answer.Bytes, bench.Text(answer)), Is.EqualTo((FetchOutcome.Held, 0L, "")));
    }

    private static async Task Wrong(FetchOutcome outcome, string play)
    {
        await using var server = new RawPlayer(play);
        using var bench = new Bench(server.Port);
        var answer = await bench.Send();
        Assert.That(answer.Outcome, Is.EqualTo(outcome), answer.Why);
        Assert.That(answer.Why, Is.Not.Null.And.Not.Empty);
        bench.AssertNothingLanded();
    }
}
