using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.App.Tests.Commands;
using HansardMiner.Query;
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Safety;

[TestFixture]
internal sealed class KeptPageTests
{
    [Test]
    public void A_page_is_not_sent_again_to_who_has_it()
    {
        var first = RawClient.Ask(WebSite.Shared.Address, "/search?q=cases");
        var tag = first.Header("ETag");
        Assert.That(tag, Does.StartWith("W/\""));
        Assert.That(first.Header("Cache-Control"), Is.EqualTo("no-cache"));
        foreach (var known in new[] { tag, "\"other\", " + tag, "*" })
        {
            var again = RawClient.Ask(WebSite.Shared.Address, "/search?q=cases", headers: $"If-None-Match: {known}\r\n");
            Assert.That(again.Status, Is.EqualTo(304), known);
            Assert.That(again.Body, Is.Empty);
            Assert.That(again.Header("ETag"), Is.EqualTo(tag));
        }
        foreach (var other in new[] { "\"other\"", "W/\"x\"", "nonsense", "" })
        {
            Assert.That(RawClient.Ask(WebSite.Shared.Address, "/search?q=cases", headers: $"If-None-Match: {other}\r\n").Status, Is.EqualTo(200), other);
        }
        Assert.That(RawClient.Ask(WebSite.Shared.Address, "/search?q=case", headers: $"If-None-Match: {tag}\r\n").Status, Is.EqualTo(200), "another address is another page");
        Assert.That(RawClient.Ask(WebSite.Shared.Address, "/search?q=cases", headers: $"If-None-Match: {tag}\r\nAccept: text/plain\r\n").Status, Is.EqualTo(200), "and so is another type");
    }

    [Test]
    public void A_page_comes_from_memory_until_the_index_changes()
    {
        var folder = Directory.CreateTempSubdirectory("hansard-kept-").FullName;
        try
        {
            var file = Path.Combine(folder, "note.txt");
            File.WriteAllText(file, "Note on herons\n\nThere were 41 herons on the estuary in 2013, said the wardens of the reserve in their report.\n");
            using var site = WebSite.Of(null, file);
            string Page() => site.Text("/search?q=herons");
            var before = Page();
            using var first = site.Get("/search?q=herons");
            Assert.That(first.Headers.Age, Is.Not.Null, "from memory");
            Assert.That(before, Does.Contain("1 contribution"));
            var again = Path.Combine(folder, "another.txt");
            File.WriteAllText(again, "Another note on herons\n\nThere were 52 herons on the marsh in 2014, said the wardens of the reserve in their next report.\n");
            Assert.That(Invocation.Of("mine", again, "--quiet", "--no-raw", "--index", site.Index).Code, Is.Zero);
            using var second = site.Get("/search?q=herons");
            Assert.That(second.Headers.Age, Is.Null, "made anew");
            Assert.That(second.Headers.ETag!.Tag, Is.Not.EqualTo(first.Headers.ETag!.Tag));
            Assert.That(Page(), Does.Contain("2 contributions"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void An_answer_that_is_not_whole_is_not_kept()
    {
        var settings = new Settings(WebSite.Shared.Index, null, Screen.Plain(TextWriter.Null, TextWriter.Null), TimeProvider.System);
        using var site = new ServedSite(WebSite.Shared.Index, () => new WatchedIndex(ServedEngines.Open(settings)) { Searching = engine => new HastyEngine(engine) });
        for (var i = 0; i < 3; i++)
        {
            var answer = RawClient.Ask(site.Address, "/search?q=cases");
            Assert.That(answer.Status, Is.EqualTo(200));
            Assert.That(answer.Body, Does.Contain("stopped early"));
            Assert.That(answer.Header("ETag"), Is.Null);
            Assert.That(answer.Header("Age"), Is.Null);
        }
    }

    [Test]
    public void No_search_is_without_a_limit_of_time_and_rows()
    {
        var settings = new Settings(WebSite.Shared.Index, null, Screen.Plain(TextWriter.Null, TextWriter.Null), TimeProvider.System);
        var asked = new ConcurrentQueue<SearchRequest>();
        using var site = new ServedSite(WebSite.Shared.Index, () => new WatchedIndex(ServedEngines.Open(settings)) { Searching = engine => new HastyEngine(engine) { Asked = asked } });
        foreach (var page in AllPages.Addresses)
        {
            _ = site.Get(page);
        }
        Assert.That(asked, Is.Not.Empty);
        Assert.That(asked.Select(a => a.TimeLimit), Is.All.Not.Null.And.All.LessThanOrEqualTo(TimeSpan.FromSeconds(10)));
        Assert.That(asked.Select(a => a.Take), Is.All.LessThanOrEqualTo(5_000));
    }

    [Test]
    public void Faults_are_not_kept()
    {
        var answer = RawClient.Ask(WebSite.Shared.Address, "/nothing-there");
        Assert.That(answer.Header("Cache-Control"), Is.EqualTo("no-store"));
        Assert.That(answer.Header("ETag"), Is.Null);
    }

    /// <summary>Says of each answer that it is not the whole one.</summary>
    private sealed class HastyEngine(ISearchEngine engine) : ISearchEngine
    {
        public ConcurrentQueue<SearchRequest> Asked { get; init; } = [];

        public string Name => engine.Name;

        public IKnownWords? Words => engine.Words;

        public SearchResult Find(SearchRequest request)
        {
            Asked.Enqueue(request);
            return engine.Find(request) with { Note = "stopped early" };
        }
    }
}
