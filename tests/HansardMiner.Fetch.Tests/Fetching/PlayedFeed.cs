using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Records;

namespace HansardMiner.Fetch.Tests.Fetching;

/// <summary>
/// A feed whose lists are lines: "doc NAME [mark]", "parent NAME [mark]" (a document that is followed), "next PAGE", "total N", "no sitting", "note …", "gap …". Anything else is not understood.
/// </summary>
internal sealed class PlayedFeed(string host = "lists.example") : IFeed
{
    public FeedFacts Facts { get; init; } = new()
    {
        Name = "played", Title = "Played", Licence = "none", Lacks = "everything", Hosts = [host], Houses = [House.Commons], Settles = TimeSpan.FromDays(10), UsualDocuments = 3,
    };

    /// <summary>A line that it does not understand any more.</summary>
    public string? Unknown { get; set; }

    /// <summary>Whether the list of the first day serves all of them.</summary>
    public bool IsOneList { get; init; }

    public IEnumerable<FeedRequest> Begin(FetchScope scope) =>
        IsOneList ? [new FeedRequest(Page(scope.From, 1), RequestKind.List, new FetchCell(Facts.Name, "", House.Commons, null, scope.Topic))
        {
            Covers = [.. scope.Days().Select(day => new FetchCell(Facts.Name, "", House.Commons, day, scope.Topic))],
        }] : scope.Days().Select(day => new FeedRequest(Page(day, 1), RequestKind.List, new FetchCell(Facts.Name, "", House.Commons, day, scope.Topic)));

    public Uri Page(DateOnly day, int page) => new($"https://{host}/{day:yyyy-MM-dd}/{page.ToString(CultureInfo.InvariantCulture)}");

    public Uri Document(string name) => new($"https://{host}/doc/{name}");

    public FeedFindings Follow(FeedRequest request, FeedAnswer answer)
    {
        using var reader = new StreamReader(answer.Open());
        var findings = new FeedFindings();
        var requests = new List<FeedRequest>();
        while (reader.ReadLine() is { } line)
        {
            if (line == Unknown)
            {
                return FeedFindings.NotUnderstood("not known any more");
            }
            var words = line.Split(' ');
            switch (words[0])
            {
                case "doc" or "parent":
                    requests.Add(new FeedRequest(Document(words[1]), RequestKind.Document, request.Cell) { Mark = words.ElementAtOrDefault(2), IsFollowed = words[0] == "parent" });
                    break;
                case "next":
                    requests.Add(new FeedRequest(Page(request.Cell.Day!.Value, int.Parse(words[1], CultureInfo.InvariantCulture)), RequestKind.List, request.Cell));
                    break;
                case "total":
                    findings = findings with { Total = int.Parse(words[1], CultureInfo.InvariantCulture) };
                    break;
                case "no":
                    findings = findings with { IsNoSitting = true };
                    break;
                case "note":
                    findings = findings with { Notes = [line] };
                    break;
                case "gap":
                    findings = findings with { Gap = line };
                    break;
                default:
                    return FeedFindings.NotUnderstood("not a list");
            }
        }
        return findings with { Requests = requests };
    }
}
