using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using HansardMiner.App.Tests.Web;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Api;

/// <summary>How the API answers: pages, tags, problems.</summary>
[TestFixture]
internal sealed class ApiTests
{
    [TestCase("search?query=defibrillators", "hits", 7)]
    [TestCase("search?query=defibrillators&sort=oldest", "hits", 50)]
    [TestCase("claims?query=defibrillators", "figures", 20)]
    [TestCase("claims?query=defibrillators&sort=greatest", "figures", 33)]
    [TestCase("undertakings?sort=due", "undertakings", 3)]
    [TestCase("undertakings?", "undertakings", 4)]
    [TestCase("sources?", "sources", 5)]
    public void Pages_follow_one_another_without_gap_or_repetition(string question, string things, int limit)
    {
        var most = question.StartsWith("search", StringComparison.Ordinal) ? 100 : 200;
        var whole = Walk(question, things, most);
        var walked = Walk(question, things, limit);
        Assert.That(whole, Has.Count.GreaterThan(limit).And.Unique);
        Assert.That(walked, Is.EqualTo(whole));
    }

    [TestCase("search?query=defibrillators&limit=1", "search?query=pads&after=")]
    [TestCase("search?query=defibrillators&limit=1", "search?query=defibrillators&sort=oldest&after=")]
    [TestCase("claims?query=defibrillators&limit=1", "claims?query=defibrillators&kind=count&after=")]
    [TestCase("undertakings?limit=1", "undertakings?sort=due&after=")]
    public void A_cursor_of_another_question_is_refused(string first, string other)
    {
        var cursor = Uri.EscapeDataString(Json(first).GetProperty("next").GetString()!);
        Assert.That(Problem(other + cursor, HttpStatusCode.BadRequest), Is.EqualTo("after"));
        Assert.That(Problem(other + "nonsense", HttpStatusCode.BadRequest), Is.EqualTo("after"));
    }

    [Test]
    public void The_name_that_pages_give_to_the_query_is_understood()
    {
        Assert.That(Json("search?q=defibrillators").GetProperty("query").GetString(), Is.EqualTo(Json("search?query=defibrillators").GetProperty("query").GetString()));
        Assert.That(Problem("search?q=a&query=b", HttpStatusCode.BadRequest), Is.EqualTo("query"));
    }

    [TestCase("search", "query")]
    [TestCase("search?query=%20", "query")]
    [TestCase("search?query=a&query=b", "query")]
    [TestCase("search?query=a&limit=0", "limit")]
    [TestCase("search?query=a&limit=101", "limit")]
    [TestCase("search?query=a&limit=1e2", "limit")]
    [TestCase("search?query=a&sort=best", "sort")]
    [TestCase("search?query=a&facets=yes", "facets")]
    [TestCase("search?query=a&page=2", "page")]
    [TestCase("claims?min=ten", "min")]
    [TestCase("claims?from=2014-02-30", "from")]
    [TestCase("claims?outcome=lost", "outcome")]
    [TestCase("undertakings?strength=promise,wish", "strength")]
    [TestCase("timeline?query=a&most=0", "most")]
    [TestCase("sources?outcome=unread", "outcome")]
    [TestCase("status?verbose=true", "verbose")]
    [TestCase("records/a?text_most=1", "text_most")]
    public void A_wrong_argument_is_told_with_what_it_takes(string question, string parameter) =>
        Assert.That(Problem(question, HttpStatusCode.BadRequest), Is.EqualTo(parameter));

    [Test]
    public void A_very_long_query_is_refused() => Assert.That(Problem("search?query=" + new string('a', 2001), HttpStatusCode.BadRequest), Is.EqualTo("query"));

    [Test]
    public void What_is_not_there_is_not_found()
    {
        Assert.That(Problem("records/no/such/thing", HttpStatusCode.NotFound), Is.EqualTo("id"));
        Problem("nothing", HttpStatusCode.NotFound);
        Problem("../v2/search", HttpStatusCode.NotFound);
    }

    [TestCase("POST")]
    [TestCase("PUT")]
    [TestCase("DELETE")]
    public void Nothing_can_be_sent(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("/api/v1/search?query=a", UriKind.Relative));
        using var answer = WebSite.Shared.Client.Send(request);
        Assert.That((answer.StatusCode, answer.Content.Headers.ContentType?.MediaType), Is.EqualTo((HttpStatusCode.MethodNotAllowed, "application/problem+json")));
        Assert.That(answer.Content.Headers.Allow, Does.Contain("GET"));
    }

    [TestCase("search?query=defibrillators&limit=1")]
    [TestCase("timeline?query=defibrillators")]
    [TestCase("sources")]
    public void An_answer_that_the_asker_has_is_not_sent_again(string question)
    {
        using var first = WebSite.Shared.Get("/api/v1/" + question);
        var tag = first.Headers.ETag!;
        Assert.That(first.Headers.CacheControl!.ToString(), Is.EqualTo("no-cache"));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/" + question, UriKind.Relative));
        request.Headers.IfNoneMatch.Add(tag);
        using var again = WebSite.Shared.Client.Send(request);
        Assert.That((again.StatusCode, again.Headers.ETag, again.Content.ReadAsByteArrayAsync().Result.Length), Is.EqualTo((HttpStatusCode.NotModified, tag, 0)));
        using var other = WebSite.Shared.Get("/api/v1/search?query=defibrillators&limit=2");
        Assert.That(other.Headers.ETag, Is.Not.EqualTo(tag));
    }

    [Test]
    public void An_answer_that_is_not_whole_says_so_and_is_not_kept()
    {
        using var site = WebSite.Of(new HansardMiner.Web.Site.WebSettings { QueryTime = TimeSpan.FromTicks(1) }, HansardMiner.Tests.Shared.Corpus.Samples);
        foreach (var question in (string[])["search?query=%22of%20the%22~5%20OR%20a*%20OR%20t*", "claims?limit=200", "undertakings"])
        {
            using var answer = site.Get("/api/v1/" + question);
            var text = answer.Content.ReadAsStringAsync().Result;
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), text);
            Assert.That(JsonDocument.Parse(text).RootElement.GetProperty("note").GetString(), Does.Contain("stopped").Or.Contain("time"), question);
            Assert.That((answer.Headers.ETag, answer.Headers.CacheControl!.NoStore), Is.EqualTo(((System.Net.Http.Headers.EntityTagHeaderValue?)null, true)));
        }
    }

    [Test]
    public void The_head_of_an_answer_is_given_without_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri("/api/v1/search?query=defibrillators", UriKind.Relative));
        using var answer = WebSite.Shared.Client.Send(request);
        Assert.That((answer.StatusCode, answer.Content.ReadAsByteArrayAsync().Result.Length), Is.EqualTo((HttpStatusCode.OK, 0)));
        Assert.That((answer.Content.Headers.ContentType!.MediaType, answer.Headers.ETag), Is.EqualTo(("application/json", answer.Headers.ETag)));
        Assert.That(answer.Headers.ETag, Is.Not.Null);
    }

    [Test]
    public void Every_figure_is_a_cut_of_the_text_of_its_record()
    {
        var figures = Json("claims?limit=200").GetProperty("figures").EnumerateArray().ToList();
        Assert.That(figures, Has.Count.GreaterThan(100));
        foreach (var figure in figures.Where((_, i) => i % 10 == 0))
        {
            var record = Json("records/" + figure.GetProperty("id").GetString());
            var text = record.GetProperty("contributions").EnumerateArray().First(c => c.GetProperty("id").GetString() == figure.GetProperty("contribution_id").GetString()).GetProperty("text").GetString()!;
            Assert.That(text[figure.GetProperty("char_start").GetInt32()..figure.GetProperty("char_end").GetInt32()], Is.EqualTo(figure.GetProperty("value_raw").GetString()));
            Assert.That(text[figure.GetProperty("quote_start").GetInt32()..figure.GetProperty("quote_end").GetInt32()], Is.EqualTo(figure.GetProperty("quote").GetString()));
        }
    }

    [Test]
    public void A_long_text_is_read_piece_by_piece()
    {
        var (id, whole) = Json("search?query=defibrillators&limit=100").GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("id").GetString()!)
            .Select(i => (Id: i, Text: Piece(i, "").GetProperty("text").GetString()!)).MaxBy(c => c.Text.Length);
        Assert.That(whole, Has.Length.GreaterThan(230));
        var pieces = "";
        while (pieces.Length < whole.Length)
        {
            var piece = Piece(id, $"?text_from={pieces.Length}&text_most=200");
            Assert.That((piece.GetProperty("text_start").GetInt32(), piece.GetProperty("text_length").GetInt32()), Is.EqualTo((pieces.Length, whole.Length)));
            pieces += piece.GetProperty("text").GetString();
        }
        Assert.That(pieces, Is.EqualTo(whole));
    }

    [Test]
    public void A_record_is_found_by_its_citation()
    {
        var citation = Json("claims?query=defibrillators&limit=1").GetProperty("figures")[0].GetProperty("citation").GetString()!;
        using var answer = WebSite.Shared.Get("/api/v1/records/" + Uri.EscapeDataString(citation));
        var text = answer.Content.ReadAsStringAsync().Result;
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK).Or.EqualTo(HttpStatusCode.BadRequest), text);
        Assert.That(text, Does.Contain("historic/commons/1986-02-19/defibrillators"));
    }

    [Test]
    public void The_examples_in_the_docs_are_true()
    {
        var page = System.IO.File.ReadAllText(System.IO.Path.Combine(HansardMiner.Tests.Shared.Corpus.Repository, "docs", "api.md"));
        var figure = Json("claims?query=defibrillators&kind=money&limit=1").GetProperty("figures")[0];
        foreach (var name in (string[])["value_raw", "unit", "counted", "quote", "citation"])
        {
            Assert.That(page, Does.Contain($"\"{name}\": \"{figure.GetProperty(name).GetString()}\""));
        }
        using var wrong = WebSite.Shared.Get("/api/v1/claims?from=January");
        Assert.That(page, Does.Contain(wrong.Content.ReadAsStringAsync().Result));
    }

    private static JsonElement Json(string question) => JsonDocument.Parse(WebSite.Shared.Text("/api/v1/" + question)).RootElement;

    private static JsonElement Piece(string id, string asked) => Json($"records/{id}{asked}").GetProperty("contributions").EnumerateArray().First(c => c.GetProperty("id").GetString() == id);

    private static string? Problem(string question, HttpStatusCode status)
    {
        using var answer = WebSite.Shared.Get("/api/v1/" + question);
        var text = answer.Content.ReadAsStringAsync().Result;
        Assert.That((answer.StatusCode, answer.Content.Headers.ContentType?.MediaType), Is.EqualTo((status, "application/problem+json")), text);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.That(problem.GetProperty("status").GetInt32(), Is.EqualTo((int)status));
        Assert.That(problem.GetProperty("detail").GetString(), Is.Not.Empty.And.Not.Contain("   at "));
        return problem.TryGetProperty("parameter", out var parameter) ? parameter.GetString() : null;
    }

    private static List<string> Walk(string question, string things, int limit)
    {
        var ids = new List<string>();
        string? cursor = null;
        do
        {
            var page = Json($"{question}&limit={limit}{(cursor is null ? "" : "&after=" + Uri.EscapeDataString(cursor))}".Replace("?&", "?", StringComparison.Ordinal));
            ids.AddRange(page.GetProperty(things).EnumerateArray().Select(t => t.GetProperty(things == "sources" ? "path" : "id").GetString()!));
            cursor = page.GetProperty("next").GetString();
        }
        while (cursor is not null);
        return ids;
    }
}
