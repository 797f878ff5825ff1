using System;
using System.Linq;
using System.Net;
using HansardMiner.App.Tests.Commands;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Reading;

internal sealed class ReadingPageTests
{
    private static WebSite Site => WebSite.Shared;

    [Test]
    public void Every_record_of_the_samples_opens_whole_and_small()
    {
        var ids = Invocation.Of("search", "", "--json", "--limit", "1000", "--index", Site.Index).Json.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("id").GetString()!).ToList();
        Assert.That(ids, Has.Count.GreaterThan(100));
        foreach (var id in ids)
        {
            var text = Site.Text("/c/" + id);
            Assert.That(System.Text.Encoding.UTF8.GetByteCount(text), Is.LessThanOrEqualTo(60_000), id);
            var page = Site.Page("/c/" + id);
            Assert.That(page.QuerySelectorAll("h1"), Has.Length.EqualTo(1), id);
            Assert.That(page.QuerySelector(".turn.asked"), Is.Not.Null, id);
            var names = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
            Assert.That(names, Is.Unique, id);
            foreach (var named in page.QuerySelectorAll("[aria-describedby], [aria-labelledby]"))
            {
                Assert.That(names, Does.Contain(named.GetAttribute("aria-describedby") ?? named.GetAttribute("aria-labelledby")), id);
            }
        }
    }

    [Test]
    public void Every_figure_of_a_record_is_marked_with_its_derivation_and_has_a_page_of_its_own()
    {
        var claims = Invocation.Of("claims", "--json", "--limit", "400", "--index", Site.Index).Json.EnumerateArray().ToList();
        foreach (var document in claims.GroupBy(c => c.GetProperty("contribution_id").GetString()!).Take(40))
        {
            var page = Site.Page("/c/" + document.Key);
            foreach (var claim in document.Where(c => c.GetProperty("contribution_id").GetString() == document.Key))
            {
                var id = claim.GetProperty("id").GetString()!;
                var mark = page.QuerySelectorAll("a.figure").FirstOrDefault(a => Uri.UnescapeDataString(a.GetAttribute("href")!) == "/c/" + id);
                Assert.That(mark, Is.Not.Null, id);
                Assert.That(mark!.TextContent, Is.EqualTo(claim.GetProperty("value_raw").GetString()), id);
                Assert.That(mark.ParentElement!.QuerySelector(".note"), Is.Not.Null, id);
            }
        }
        var own = claims[0].GetProperty("id").GetString()!;
        var figure = Site.Page("/c/" + own);
        Assert.That(figure.QuerySelector(".figure-panel dl")!.TextContent, Does.Contain("Found by").And.Contain("Period").And.Contain("Definition"));
        Assert.That(figure.QuerySelectorAll("a.figure.asked"), Has.Length.EqualTo(1));
    }

    [Test]
    public void The_words_looked_for_are_marked()
    {
        var hit = Invocation.Of("search", "defibrillators", "--json", "--index", Site.Index).Json.GetProperty("hits")[0].GetProperty("id").GetString();
        var page = Site.Page($"/c/{hit}?q=defibrillators");
        Assert.That(page.QuerySelectorAll(".said mark").Select(m => m.TextContent.ToLowerInvariant()), Has.Some.StartsWith("defibrillator"));
        Assert.That(Site.Page($"/c/{hit}").QuerySelectorAll(".said mark"), Is.Empty);
    }

    [Test]
    public void A_correction_stands_side_by_side_with_what_changed_marked()
    {
        var page = Site.Page("/c/wq/lords/2031-11-05/hl1207");
        Assert.That(page.QuerySelectorAll(".correction .pair .card"), Has.Length.EqualTo(2));
        Assert.That(page.QuerySelectorAll(".correction del"), Is.Not.Empty);
        Assert.That(page.QuerySelectorAll(".correction ins"), Is.Not.Empty);
        Assert.That(page.QuerySelector(".chain")!.TextContent, Does.Contain("corrected"));
        Assert.That(page.QuerySelectorAll(".turn.old a.figure").All(a => a.ClassList.Contains("old")), Is.True);
    }

    [Test]
    public void Citations_and_live_addresses_lead_to_their_record()
    {
        foreach (var id in new[] { "wq/lords/2031-11-05/hl1207", "twfy/debate/2031-03-10b.40.0" })
        {
            foreach (var form in Invocation.Of("cite", id, "--json", "--index", Site.Index).Json.EnumerateObject().Where(p => p.Name is "standard" or "question" && p.Value.ValueKind != System.Text.Json.JsonValueKind.Null))
            {
                using var answer = Site.Get("/go?to=" + Uri.EscapeDataString(form.Value.GetString()!));
                Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect).Or.EqualTo(HttpStatusCode.OK), form.Value.GetString());
            }
        }
        Assert.That(Site.Page("/go?to=" + Uri.EscapeDataString("HC Deb 7 January 1914, vol 573, col 160"), HttpStatusCode.NotFound).QuerySelector(".lead")!.TextContent, Does.Contain("7 January 1914"));
        Assert.That(Site.Page("/c/no/such-record", HttpStatusCode.NotFound).QuerySelector("h1")!.TextContent, Is.EqualTo("Not in the index"));
        using var source = Site.Get("/c/uk.org.publicwhip/debate/2031-03-10b.40.0");
        Assert.That(source.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public void What_is_said_on_the_page_of_later_quotations_is_what_the_command_says()
    {
        var claim = Invocation.Of("claims", "--json", "--limit", "1", "--index", Site.Index).Json[0].GetProperty("id").GetString()!;
        var json = Invocation.Of("quoted", claim, "--json", "--index", Site.Index).Json;
        Assert.That(Site.Page($"/c/{claim}/quoted").QuerySelectorAll(".records > li"), Has.Length.EqualTo(
            new[] { "quoted", "date_not_stated", "same_number_only", "earlier" }.Sum(name => Math.Min(20, json.GetProperty(name).GetArrayLength()))));
        Assert.That(Site.Page("/c/twfy/debate/2031-03-10b.40.0/like").QuerySelector("h1")!.TextContent, Is.EqualTo("More like this"));
    }
}
