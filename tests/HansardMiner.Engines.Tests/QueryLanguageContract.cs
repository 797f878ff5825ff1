using System;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Store;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>What every search engine must find for each construct of the query language, and what is suggested when it finds nothing.</summary>
internal abstract class QueryLanguageContract : IDisposable
{
    private Folder _folder = null!;
    private IRecordStore _store = null!;
    private ISearchEngine _engine = null!;

    protected abstract (IRecordStore Store, ISearchEngine Engine) Open(string folder);

    [OneTimeSetUp]
    public void Open_an_index_of_the_invented_harbour()
    {
        _folder = new Folder();
        (_store, _engine) = Open(_folder.Path);
        _store.Store("harbour.xml", [.. Harbour.Documents]);
    }

    // The test runner disposes fixtures.
    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [TestCaseSource(typeof(Harbour), nameof(Harbour.Queries))]
    public void Finds_exactly(string typed, string expected)
    {
        var parsed = QueryVariants.Expand(QueryParser.Parse(typed));
        Assert.That(Ids(parsed.Query), Is.EqualTo(expected), parsed.ReadBack);
        Assert.That(string.Join(' ', new PlainScan(Harbour.Documents).Search(parsed.Query)), Is.EqualTo(expected), "the plain scan");
        Assert.That(parsed.Ignored, Is.Empty);
    }

    [TestCase("organisation", "a/1/c1")]
    [TestCase("email", "a/1/c3")]
    [TestCase("cross-border", "a/1/c2")]
    [TestCase("jail", "a/4/c2")]
    [TestCase("heading:\"defense program\"", "")]
    [TestCase("organis*", "a/1/c1")]
    public void Without_variants_only_the_spelling_typed_is_found(string typed, string expected) =>
        Assert.That(Ids(QueryParser.Parse(typed).Query), Is.EqualTo(expected));

    [TestCase("speaker:fogorn", "speaker:foghorn")]
    [TestCase("speaker:\"Tom Foghron\" cases", "speaker:\"tom foghorn\" cases")]
    [TestCase("speaker:skery stalking", "speaker:skerry stalking")]
    [TestCase("-speaker:beecon lamps", "-speaker:beacon lamps")]
    [TestCase("party:crosbench", "party:crossbench")]
    [TestCase("dept:\"ministry of tydes\"", "dept:\"ministry of tides\"")]
    [TestCase("heading:hrabour", "heading:harbour")]
    [TestCase("stlaking", "stalking")]
    [TestCase("stlaking trainig", "stalking training")]
    [TestCase("\"joint protocal\"", "\"joint protocol\"")]
    [TestCase("prosacutoins", "prosecutions")]
    [TestCase("\"pilots\" 400..500", "")]
    [TestCase("\"computer program\" 400..500", "(\"computer program\") 400..500")]
    [TestCase("speaker:foghorn zzzzzz", "")]
    [TestCase("pilots", "")]
    [TestCase("zqx", "")]
    [TestCase("speakr:skerry", "speaker:skerry")]
    public void What_may_have_been_meant_is_suggested(string typed, string expected)
    {
        var parsed = QueryParser.Parse(typed);
        var found = _engine.Search(parsed.Query, SearchOrder.Relevance, 0, 1);
        var suggestions = QuerySuggester.Of(QueryVariants.Expand(parsed), _engine.Words, found.Total == 0);
        Assert.That(suggestions.Count == 0 ? "" : suggestions[0], Is.EqualTo(expected));
        foreach (var suggestion in suggestions)
        {
            Assert.That(_engine.Search(QueryParser.Parse(suggestion).Query, SearchOrder.Relevance, 0, 1).Total, Is.GreaterThan(0), suggestion);
        }
    }

    [TestCase("organisation", "An [organization] was made. The organ of the chapel plays. We recognize it. E-mail me; the cross-border patrol sails.")]
    [TestCase("crossborder", "…organ of the chapel plays. We recognize it. E-mail me; the [cross]-[border] patrol sails.")]
    public void Other_spellings_are_marked_and_nothing_beside_them(string typed, string expected)
    {
        var hits = _engine.Search(QueryVariants.Expand(QueryParser.Parse(typed)).Query, SearchOrder.Relevance, 0, 9).Hits;
        Assert.That(hits.Single(h => h.Contribution.Value == "a/1/c2").Snippet.Replace(Hit.MarkStart, '[').Replace(Hit.MarkEnd, ']'), Is.EqualTo(expected));
    }

    [Test]
    public void A_query_over_the_limit_is_answered_with_a_message()
    {
        var tooMany = string.Join(" OR ", Enumerable.Range(0, 190).Select(i => $"\"lamp word{i} other{i}\""));
        var result = _engine.Search(QueryParser.Parse(tooMany).Query, SearchOrder.Relevance, 0, 5);
        Assert.That((result.Total, result.Note), Is.EqualTo((0, "the query has more than 500 parts or is nested too deeply; ask for less at once")));
        var columns = string.Join(" OR ", Enumerable.Range(0, 5).Select(i => $"column:{i}000..{i}150"));
        Assert.That(_engine.Search(QueryParser.Parse(columns).Query, SearchOrder.Relevance, 0, 5).Note, Is.Not.Null);
    }

    [Test]
    public void Hostile_texts_end_in_time_and_without_a_fault([Range(1, 3)] int seed)
    {
        var texts = new HostileQueries(seed);
        var worst = 0.0;
        for (var i = 0; i < 1500; i++)
        {
            var typed = texts.Next();
            var started = ThreadClock.Seconds();
            var parsed = QueryVariants.Expand(QueryParser.Parse(typed));
            Assert.That(() => _engine.Search(parsed.Query, (SearchOrder)(i % 3), 0, 3), Throws.Nothing, typed);
            if (i % 10 == 0)
            {
                Assert.That(() => QuerySuggester.Of(parsed, _engine.Words, foundNothing: true), Throws.Nothing, typed);
            }
            worst = Math.Max(worst, ThreadClock.Seconds() - started);
        }
        TestContext.Out.WriteLine($"slowest: {worst * 1000:0} ms");
        Assert.That(worst, Is.LessThan(10), "seconds of processor time: a search ends after five of the clock");
    }

    private string Ids(SearchQuery query) => string.Join(' ', _engine.Search(query, SearchOrder.Oldest, 0, 100).Hits.Select(h => h.Contribution.Value).Order(StringComparer.Ordinal));
}
