using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using HansardMiner.Fetch.Contract;
using HansardMiner.Fetch.Feeds;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Feeds;

public sealed class JsonStreamTests
{
    private const int Megabyte = 1 << 20;

    [Test]
    public void The_tokens_are_those_of_the_whole_text_whatever_its_length()
    {
        var random = new Random(8);
        for (var i = 0; i < 40; i++)
        {
            var text = JsonSerializer.Serialize(Made(random, 5));
            var bytes = Encoding.UTF8.GetBytes((i % 2 == 0 ? "\uFEFF" : " \n") + text);
            var expected = new List<(JsonTokenType, int, string?)>();
            var whole = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
            while (whole.Read())
            {
                expected.Add((whole.TokenType, whole.CurrentDepth, whole.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? whole.GetString() : null));
            }
            var read = new List<(JsonTokenType, int, string?)>();
            var json = new JsonStream(new MemoryStream(bytes));
            while (json.Read())
            {
                read.Add((json.Token, json.Depth, json.Text));
            }
            Assert.That(read, Is.EqualTo(expected));
        }
    }

    [Test]
    public void A_value_is_given_whole_or_passed_over_and_what_follows_is_read_on()
    {
        var random = new Random(21);
        for (var i = 0; i < 60; i++)
        {
            var first = JsonSerializer.Serialize(Made(random, 4));
            var json = new JsonStream(new MemoryStream(Encoding.UTF8.GetBytes($"[{first},{first},\"end\"]")));
            json.Read();
            json.Read();
            Assert.That(JsonSerializer.Serialize(json.Value()), Is.EqualTo(first));
            json.Read();
            json.Skip();
            json.Read();
            Assert.That((json.Text, json.Depth), Is.EqualTo(("end", 1)));
            Assert.That((json.Read(), json.Token, json.Read()), Is.EqualTo((true, JsonTokenType.EndArray, false)));
        }
    }

    [TestCase("[1] 2")]
    [TestCase("[1,]")]
    [TestCase("// note\n[1]")]
    [TestCase("[1")]
    [TestCase("")]
    [TestCase("<p>")]
    public void What_is_no_JSON_is_none(string text)
    {
        var json = new JsonStream(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        Assert.That(
            () =>
            {
                while (json.Read())
                {
                }
            },
            Throws.InstanceOf<JsonException>());
    }

    [Test]
    public void A_debate_of_any_length_is_followed_in_little_memory()
    {
        var item = "{\"ItemType\":\"Contribution\",\"Value\":\"" + new string('w', 3_000) + "\"},";
        var feed = new HansardApiFeed();
        var request = HansardApiFeed.Debate(FeedPlay.First(feed, "2034-03-14", House.Commons).Cell, "A", null, "1 B", null);
        var (findings, allocated) = Followed(feed, request, "{\"Overview\":{\"ExtId\":\"A\"},\"Items\":[", item, 48 * Megabyte, "{}],\"ChildDebates\":[]}");
        Assert.That(findings.Requests.Single().Address.AbsolutePath, Is.EqualTo("/debates/debate/B.json"));
        Assert.That(allocated, Is.LessThan(2 * Megabyte));
    }

    [Test]
    public void A_list_page_of_ten_megabytes_is_followed_without_being_held()
    {
        var feed = new WrittenQuestionsFeed();
        var request = FeedPlay.First(feed, "2034-03-14", House.Commons, null, "tabled");
        var entry = "{\"value\":{\"id\":7,\"dateTabled\":\"2034-03-14T00:00:00\",\"questionText\":\"" + new string('w', 100_000) + "\"}},";
        var (findings, _) = Followed(feed, request, "{\"results\":[", entry, 10 * Megabyte, entry.TrimEnd(',') + "],\"totalResults\":1}");
        Assert.That((findings.Fault, findings.Requests.Count), Is.EqualTo(((string?)null, (10 * Megabyte / entry.Length) + 2)));
    }

    [Test]
    public void One_value_without_an_end_is_given_up()
    {
        var feed = new WrittenQuestionsFeed();
        var request = FeedPlay.First(feed, "2034-03-14", House.Commons, null, "tabled");
        var (findings, _) = Followed(feed, request, "{\"results\":[{\"questionText\":\"", "wwwwwwwwwwwwwwww", 80 * Megabyte, "\"}]}");
        Assert.That(findings.Fault, Is.EqualTo("a value in it is longer than any can be"));
    }

    private static (FeedFindings Findings, long Allocated) Followed(IFeed feed, FeedRequest request, string head, string part, int length, string tail)
    {
        FeedFindings Follow() => feed.Follow(request, FeedPlay.Answer(request, () => new LongStream(Encoding.UTF8.GetBytes(head), Encoding.UTF8.GetBytes(part), length, Encoding.UTF8.GetBytes(tail))));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var findings = Follow();
        return (findings, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static object? Made(Random random, int depth) => random.Next(depth > 0 ? 8 : 6) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 => random.Next(),
        3 => new string('ŵ', random.Next(40_000)),
        4 => "a\"\\b\u2019\n" + random.Next(),
        5 => -0.5m,
        6 => Enumerable.Range(0, random.Next(6)).Select(_ => Made(random, depth - 1)).ToArray(),
        _ => Enumerable.Range(0, random.Next(6)).ToDictionary(i => "field " + i, _ => Made(random, depth - 1)),
    };

    /// <summary>A head, a part again and again up to a length, and a tail; nothing of it is held.</summary>
    private sealed class LongStream(byte[] head, byte[] part, long length, byte[] tail) : Stream
    {
        private readonly long _parts = ((length / part.Length) + 1) * part.Length;
        private long _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => head.Length + _parts + tail.Length;

        public override long Position { get => _at; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var (source, from) = _at < head.Length ? (head, _at) : _at < head.Length + _parts ? (part, (_at - head.Length) % part.Length) : (tail, _at - head.Length - _parts);
            var read = (int)Math.Min(count, source.Length - from);
            Array.Copy(source, from, buffer, offset, read);
            _at += read;
            return read;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
