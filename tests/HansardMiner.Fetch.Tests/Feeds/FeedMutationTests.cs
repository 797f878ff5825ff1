using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Fetch.Contract;
using HansardMiner.Fetch.Feeds;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Feeds;

/// <summary>Recorded answers with parts cut off, doubled, taken out and flipped at seeded places: no feed throws, and none takes an answer that breaks off for "nothing".</summary>
public sealed class FeedMutationTests
{
    private const int Seeds = 250;

    private static IEnumerable<(string Name, IFeed Feed, FeedRequest Request)> Steps()
    {
        var hansard = new HansardApiFeed();
        var calendar = FeedPlay.First(hansard, "2034-03-14", House.Commons);
        var sections = FeedPlay.FollowRecorded(hansard, calendar, "hansard-api-calendar.json").Requests.Single();
        var tree = FeedPlay.FollowRecorded(hansard, sections, "hansard-api-sections.json").Requests[0];
        var debate = FeedPlay.FollowRecorded(hansard, tree, "hansard-api-tree.json").Requests[0];
        var reach = FeedPlay.FollowRecorded(hansard, FeedPlay.First(hansard, "2034-03-25", House.Commons), "hansard-api-calendar.json").Requests.Single();
        var start = FeedPlay.FollowRecorded(hansard, FeedPlay.First(hansard, "2034-03-02", House.Commons), "hansard-api-calendar.json").Requests.Single();
        var search = FeedPlay.FollowRecorded(hansard, FeedPlay.First(hansard, "2034-03-14", House.Commons, "pads"), "hansard-api-calendar.json").Requests.Single();
        yield return ("hansard-api-calendar.json", hansard, calendar);
        yield return ("hansard-api-sections.json", hansard, sections);
        yield return ("hansard-api-tree.json", hansard, tree);
        yield return ("hansard-api-debate.json", hansard, debate);
        yield return ("hansard-api-last.json", hansard, reach);
        yield return ("hansard-api-linked.json", hansard, start);
        yield return ("hansard-api-search.json", hansard, search);

        var questions = new WrittenQuestionsFeed();
        var answered = FeedPlay.First(questions, "2034-03-14", House.Commons, null, "answered");
        yield return ("written-questions-list.json", questions, answered);
        yield return ("written-questions-single.json", questions, FeedPlay.FollowRecorded(questions, answered, "written-questions-list.json").Requests[0]);

        var statements = new WrittenStatementsFeed();
        var made = FeedPlay.First(statements, "2034-03-14", House.Commons);
        yield return ("written-statements/list-2034-03.json", statements, made);
        yield return ("written-statements/single-2034-03.json", statements, FeedPlay.FollowRecorded(statements, made, "written-statements/list-2034-03.json").Requests[0]);
    }

    [Test]
    public void No_damage_makes_a_feed_throw_or_ask_another_host()
    {
        var faults = new List<string>();
        foreach (var (name, feed, request) in Steps())
        {
            var whole = FeedPlay.Bytes(name);
            for (var seed = 0; seed < Seeds; seed++)
            {
                try
                {
                    var findings = FeedPlay.Follow(feed, request, Mutated(whole, new Random(seed)));
                    if (findings.Fault is { Length: 0 } || findings.Requests.Any(next => next.Address.Host != feed.Facts.Hosts[0] || next.Address.Scheme != "https"))
                    {
                        faults.Add($"{name}, seed {seed}: {findings.Fault ?? string.Join(' ', FeedPlay.Addresses(findings))}");
                    }
                }
                catch (Exception thrown) when (thrown is not OutOfMemoryException)
                {
                    faults.Add($"{name}, seed {seed}: {thrown.GetType().Name} {thrown.Message}");
                }
            }
        }
        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void An_answer_that_breaks_off_anywhere_is_not_understood()
    {
        var faults = new List<string>();
        foreach (var (name, feed, request) in Steps())
        {
            var whole = FeedPlay.Bytes(name).AsSpan().TrimEnd("\r\n "u8).ToArray();
            for (var length = 0; length < whole.Length; length += whole.Length > 2500 ? 7 : 1)
            {
                if (FeedPlay.Follow(feed, request, whole[..length]).Fault is null)
                {
                    faults.Add($"{name} cut at {length} of {whole.Length}");
                }
            }
        }
        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void A_stream_that_fails_or_comes_byte_by_byte_is_no_exception()
    {
        foreach (var (name, feed, request) in Steps())
        {
            var whole = FeedPlay.Bytes(name);
            Assert.That(feed.Follow(request, FeedPlay.Answer(request, () => throw new InvalidDataException("damaged"))).Fault, Does.Contain("damaged"), name);
            var slow = feed.Follow(request, FeedPlay.Answer(request, () => new SlowStream(whole)));
            var quick = FeedPlay.Follow(feed, request, whole);
            Assert.That((slow.Fault, slow.Gap, string.Join(' ', FeedPlay.Addresses(slow))), Is.EqualTo((quick.Fault, quick.Gap, string.Join(' ', FeedPlay.Addresses(quick)))), name);
            Assert.That(quick.Fault, Is.Null, name);
        }
    }

    private static byte[] Mutated(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var damages = random.Next(1, 4); damages > 0 && bytes.Count > 2; damages--)
        {
            var from = random.Next(bytes.Count);
            var length = random.Next(Math.Min(300, bytes.Count - from));
            switch (random.Next(6))
            {
                case 0:
                    bytes.RemoveRange(from, bytes.Count - from);
                    break;
                case 1:
                    bytes.RemoveRange(from, length);
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(from, length));
                    break;
                case 3:
                    bytes[from] = (byte)"{}[]\",:0n\\"[random.Next(10)];
                    break;
                case 4:
                    bytes.InsertRange(from, "\\ud800"u8.ToArray());
                    break;
                default:
                    for (var i = 0; i < 8; i++)
                    {
                        bytes[random.Next(bytes.Count)] ^= (byte)(1 << random.Next(8));
                    }
                    break;
            }
        }
        return [.. bytes];
    }

    /// <summary>Gives one byte at a time.</summary>
    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes, writable: false)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
    }
}
