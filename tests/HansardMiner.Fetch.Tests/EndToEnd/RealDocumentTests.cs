using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Tests.Replay;
using HansardMiner.Tests.Shared;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.EndToEnd;

/// <summary>Real documents, played where they come from: what is fetched and mined is what mining the files gives.</summary>
[TestFixture]
internal sealed class RealDocumentTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("hansard-real-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Real_days_of_TheyWorkForYou_come_whole_with_the_latest_revision_of_each()
    {
        var files = Directory.GetFiles(Corpus.Real("corpus/theyworkforyou/debates"), "debates*.xml").ToDictionary(file => Path.GetFileName(file));
        await using var server = await ReplayServer.Start();
        server.OnHost("www.theyworkforyou.com", context =>
        {
            var parts = context.Request.Path.Value!.Split('/');
            return parts[^1].Length > 0 ? (files.TryGetValue(parts[^1], out var file) ? ReplayServer.Bytes("application/xml", File.ReadAllBytes(file))(context) : Missing(context))
                : ReplayServer.Bytes("text/html", Encoding.UTF8.GetBytes(Listing(parts[^2], parts[^2] == "debates" ? files.Keys : [])))(context);
        });
        var days = files.Keys.Select(name => DateOnly.ParseExact(name.AsSpan(7, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToList();
        var fetched = Fetch(server, "www.theyworkforyou.com", "--feed", "theyworkforyou", "--house", "commons", "--from", Iso(days.Min()), "--to", Iso(days.Max()));
        Assert.That(fetched.Code, Is.Zero, fetched.ToString());
        Assert.That(fetched.Json.GetProperty("feeds")[0].GetProperty("new").GetInt32(), Is.EqualTo(files.Count));
        Assert.That(Counts(Path.Combine(_folder, "raw")), Is.EqualTo(Counts([.. files.Values])));
    }

    [Test]
    public async Task Real_written_questions_come_with_the_full_text_that_their_lists_clip()
    {
        var full = Entries(Corpus.Real("corpus/written-questions/full-2025-08.json")).ToDictionary(entry => entry["value"]!["id"]!.GetValue<int>());
        var day = full.Values.GroupBy(entry => (string)entry["value"]!["dateTabled"]!).OrderBy(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First(group => group.Count() >= 20).Key[..10];
        await using var server = await ReplayServer.Start();
        server.OnHost("questions-statements-api.parliament.uk", context =>
        {
            var (path, query) = (context.Request.Path.Value!, context.Request.Query);
            return ReplayServer.Bytes("application/json", Encoding.UTF8.GetBytes(int.TryParse(path.Split('/')[^1], out var id) ? full[id].ToJsonString() : Page(full.Values, query).ToJsonString()))(context);
        });
        var fetched = Fetch(server, "questions-statements-api.parliament.uk", "--feed", "written-questions", "--from", day, "--to", day);
        Assert.That(fetched.Code, Is.Zero, fetched.ToString());
        using var archive = FetchArchive.Open(Path.Combine(_folder, "raw"));
        var wanted = full.Values.Where(entry => new[] { "dateTabled", "dateAnswered", "dateAnswerCorrected" }.Any(name => ((string?)entry["value"]![name])?.StartsWith(day, StringComparison.Ordinal) == true)).ToList();
        Assert.That(archive.Fetched().Count, Is.EqualTo(wanted.Count));
        foreach (var document in archive.Fetched())
        {
            var held = JsonNode.Parse(archive.Bytes.Open(document.Sha256)!)!;
            Assert.That((string?)held["value"]!["answerText"], Is.EqualTo((string?)full[held["value"]!["id"]!.GetValue<int>()]["value"]!["answerText"]));
        }
        var mined = Run("mine", Path.Combine(_folder, "raw"), "--json", "--index", Path.Combine(_folder, "index"));
        Assert.That(mined.Json.GetProperty("totals").GetProperty("questions").GetInt32(), Is.EqualTo(wanted.Count), mined.Messages);
    }

    [Test]
    public async Task Real_pages_of_Hansard_come_by_their_addresses()
    {
        var files = Directory.GetFiles(Corpus.Real("corpus/hansard-html"), "*.html").Order(StringComparer.Ordinal).ToList();
        await using var server = await ReplayServer.Start();
        server.OnHost("hansard.parliament.uk", context => ReplayServer.Bytes("text/html; charset=utf-8", File.ReadAllBytes(files[int.Parse(context.Request.Path.Value![1..], CultureInfo.InvariantCulture)]))(context));
        var list = Path.Combine(_folder, "pages.txt");
        await File.WriteAllLinesAsync(list, files.Select((_, number) => FormattableString.Invariant($"https://hansard.parliament.uk/{number}")));
        var fetched = Fetch(server, "hansard.parliament.uk", "--urls", list);
        Assert.That(fetched.Code, Is.Zero, fetched.ToString());
        Assert.That(Counts(Path.Combine(_folder, "raw")), Is.EqualTo(Counts([.. files])));
    }

    private Invocation Fetch(ReplayServer server, string host, params string[] words) => Run(
        ["fetch", .. words, "--archive", Path.Combine(_folder, "raw"), "--mirror", $"https://{host}={server.Address.GetLeftPart(UriPartial.Authority)}", "--rate", "1000", "--contact", "tests@example.org", "--quiet", "--json"]);

    /// <summary>What mining gives: documents, contributions, figures.</summary>
    private (int Documents, int Contributions, int Figures) Counts(params string[] paths)
    {
        var index = Path.Combine(_folder, "index-" + Path.GetFileName(paths[0]) + paths.Length);
        var totals = Run(["mine", .. paths, "--json", "--quiet", "--index", index]).Json.GetProperty("totals");
        return (totals.GetProperty("documents").GetInt32(), totals.GetProperty("contributions").GetInt32(), totals.GetProperty("claims").GetInt32());
    }

    private static Invocation Run(params string[] words)
    {
        var (output, messages) = (new StringWriter(), new StringWriter());
        return new Invocation(App.Program.Run(words, output, messages), output.ToString(), messages.ToString());
    }

    private static IEnumerable<JsonNode> Entries(string file) =>
        (JsonNode.Parse(File.ReadAllBytes(file)) is JsonArray list ? list : JsonNode.Parse(File.ReadAllBytes(file))!["results"]!.AsArray()).OfType<JsonNode>();

    private static JsonObject Page(IEnumerable<JsonNode> entries, IQueryCollection query)
    {
        var (part, name) = new[] { ("tabled", "dateTabled"), ("answered", "dateAnswered"), ("corrected", "dateAnswerCorrected") }.First(one => query.ContainsKey(one.Item1 + "WhenFrom"));
        var found = entries.Where(entry => (string?)entry["value"]!["house"] == query["house"] && ((string?)entry["value"]![name])?[..10] == query[part + "WhenFrom"]).ToList();
        var page = found.Skip(int.Parse(query["skip"]!, CultureInfo.InvariantCulture)).Take(int.Parse(query["take"]!, CultureInfo.InvariantCulture)).Select(entry =>
        {
            var copy = entry.DeepClone();
            copy["value"]!["answerText"] = (string?)copy["value"]!["answerText"] is { Length: > 255 } words ? words[..252] + "..." : (string?)copy["value"]!["answerText"];
            return copy;
        });
        return new JsonObject { ["totalResults"] = found.Count, ["results"] = new JsonArray([.. page]) };
    }

    private static string Listing(string folder, IEnumerable<string> names) => $"<html><head><title>Index of {folder}</title></head><body><pre>"
        + string.Join('\n', names.Concat(Old(folder)).Select(name => $"<a href=\"{WebUtility.HtmlEncode(name)}\">{name}</a> 2010-01-02 10:00 100K")) + "</pre></body></html>";

    /// <summary>A file from long before, so that each folder has one.</summary>
    private static IEnumerable<string> Old(string folder) => folder switch
    {
        "westminhall" => ["westminster2001-01-09a.xml"],
        "wrans" => ["answers2001-01-09a.xml"],
        "wms" => ["ministerial2001-01-09a.xml"],
        _ => [folder + "2001-01-09a.xml"],
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Task Missing(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
