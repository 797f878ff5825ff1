using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using HansardMiner.Alerts;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Finding;

/// <summary>The page of saved searches: what it lists, and who may change it.</summary>
[TestFixture]
internal sealed class SavedPageTests
{
    private WebSite _site = null!;

    [OneTimeSetUp]
    public void Serve() => _site = WebSite.Of(null, Path.Combine(Corpus.Samples, "written-questions"));

    [OneTimeTearDown]
    public void End() => _site.Dispose();

    [SetUp]
    public void Forget() => File.Delete(Path.Combine(_site.Index, "searches.json"));

    private HttpStatusCode Post(string path, Dictionary<string, string> fields, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }
        using var answer = Task.Run(() => _site.Client.SendAsync(request)).Result;
        return answer.StatusCode;
    }

    private Dictionary<string, string> Form(string name, string query, string only = "all") => new()
    {
        ["token"] = Token(), ["name"] = name, ["query"] = query, ["only"] = only,
    };

    private string Token() => _site.Page("/saved").QuerySelector(".saved-form input[name=token]")!.GetAttribute("value")!;

    [Test]
    public void A_search_is_saved_listed_with_its_feed_and_removed()
    {
        Assert.That(Post("/saved", Form("Pads & kiosks", "defibrillators", "new-figures")), Is.EqualTo(HttpStatusCode.SeeOther));
        var page = _site.Page("/saved");
        Assert.That(page.QuerySelector(".saved-list h3 a")!.TextContent, Is.EqualTo("Pads & kiosks"));
        Assert.That(page.QuerySelectorAll(".saved-list a").Select(a => a.GetAttribute("href")), Does.Contain("/feed.atom?q=defibrillators&only=new-figures"));
        Assert.That(page.QuerySelector(".saved-list")!.TextContent, Does.Match(@"\d+ contributions?, the newest of "));
        Assert.That(_site.Page("/").QuerySelector(".saved-list")!.TextContent, Does.Contain("Pads & kiosks"));
        Assert.That(new SavedSearches(_site.Index).All().Single(), Is.EqualTo(new SavedSearch("Pads & kiosks", "defibrillators", AlertScope.NewFigures)));
        Assert.That(Post("/saved/remove", Form("pads & KIOSKS", "")), Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(_site.Page("/saved").QuerySelector(".saved-list"), Is.Null);
    }

    [Test]
    public void What_cannot_be_saved_is_said_beside_the_form_which_keeps_what_was_typed()
    {
        Assert.That(Post("/saved", Form("Lamps", "lamps")), Is.EqualTo(HttpStatusCode.SeeOther));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/saved") { Content = new FormUrlEncodedContent(Form("LAMPS", "lamps \"lit\"", "ministers")) };
        using var answer = Task.Run(() => _site.Client.SendAsync(request)).Result;
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Task.Run(() => answer.Content.ReadAsStringAsync()).Result);
        Assert.That((answer.StatusCode, page.QuerySelector(".notice.bad")!.TextContent), Is.EqualTo((HttpStatusCode.BadRequest, page.QuerySelector(".notice.bad")!.TextContent)));
        Assert.That(page.QuerySelector(".notice.bad")!.TextContent, Does.Contain("there is a saved search “LAMPS” already"));
        Assert.That(page.QuerySelector("#saved-query")!.GetAttribute("value"), Is.EqualTo("lamps \"lit\""));
        Assert.That(page.QuerySelector("#saved-only option[selected]")!.GetAttribute("value"), Is.EqualTo("ministers"));
        Assert.That(Post("/saved", Form("", "lamps")), Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(Post("/saved", Form("x", " ")), Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(Post("/saved", Form("x", "lamps", "nobody")), Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public void A_form_without_the_token_or_from_another_site_changes_nothing()
    {
        var form = Form("Forged", "lamps");
        Assert.That(Post("/saved", form, ("Sec-Fetch-Site", "cross-site")), Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(Post("/saved", form, ("Origin", "http://evil.example")), Is.EqualTo(HttpStatusCode.Forbidden));
        form["token"] = "guessed";
        Assert.That(Post("/saved", form), Is.EqualTo(HttpStatusCode.Forbidden));
        form.Remove("token");
        Assert.That(Post("/saved", form), Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(Post("/saved/remove", form), Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(new SavedSearches(_site.Index).All(), Is.Empty);
    }

    [Test]
    public void Names_and_queries_are_text_wherever_they_are_shown()
    {
        Assert.That(Post("/saved", Form("<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>")), Is.EqualTo(HttpStatusCode.SeeOther));
        foreach (var path in (string[])["/saved", "/"])
        {
            var page = _site.Page(path);
            Assert.That(page.QuerySelectorAll("main script, img[onerror]"), Is.Empty, path);
            Assert.That(page.QuerySelector(".saved-list h3")!.TextContent, Does.Contain("<img src=x onerror=alert(1)>"), path);
        }
    }
}
