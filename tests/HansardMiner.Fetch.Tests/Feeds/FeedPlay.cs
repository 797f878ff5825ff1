using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;

namespace HansardMiner.Fetch.Tests.Feeds;

/// <summary>Gives a feed the answers of a test, as a run would.</summary>
internal static class FeedPlay
{
    private static string Recorded(string name) => Path.Combine(Corpus.Repository, "tests", "HansardMiner.Fetch.Tests", "Feeds", "Recorded", name);

    /// <summary>The bytes of a recorded answer, or of a sample.</summary>
    public static byte[] Bytes(string name) => File.ReadAllBytes(name.Contains('/', StringComparison.Ordinal) ? Path.Combine(Corpus.Samples, name) : Recorded(name));

    public static FeedRequest First(IFeed feed, string day, House house, string? topic = null, string part = "") =>
        feed.Begin(new FetchScope(DateOnly.ParseExact(day, "yyyy-MM-dd"), DateOnly.ParseExact(day, "yyyy-MM-dd")) { House = house, Topic = topic }).Single(first => first.Cell.Part == part);

    public static FeedFindings Follow(IFeed feed, FeedRequest request, byte[] bytes) => feed.Follow(request, Answer(request, () => new MemoryStream(bytes, writable: false)));

    public static FeedFindings Follow(IFeed feed, FeedRequest request, string json) => Follow(feed, request, Encoding.UTF8.GetBytes(json));

    public static FeedFindings FollowRecorded(IFeed feed, FeedRequest request, string name) => Follow(feed, request, Bytes(name));

    public static FeedAnswer Answer(FeedRequest request, Func<Stream> open) => new(
        new Retrieval { Address = request.Address.AbsoluteUri, Kind = request.Kind, Cell = request.Cell, Time = DateTimeOffset.UnixEpoch, Outcome = FetchOutcome.Held, Status = 200 }, open);

    public static IEnumerable<string> Addresses(FeedFindings findings) => findings.Requests.Select(request => request.Address.PathAndQuery);
}
