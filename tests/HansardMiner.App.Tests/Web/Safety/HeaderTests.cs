using System;
using System.Linq;
using System.Net;
using HansardMiner.Web.Safety;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Safety;

[TestFixture]
internal sealed class HeaderTests
{
    private static Uri Site => WebSite.Shared.Address;

    [TestCaseSource(typeof(AllPages), nameof(AllPages.Addresses))]
    public void Every_answer_has_the_safe_headers(string page)
    {
        var answer = RawClient.Ask(Site, page);
        Assert.Multiple(() =>
        {
            Assert.That(answer.Header("Content-Security-Policy"), Is.EqualTo(SafeHeaders.Policy).Or.Contains("sandbox"), page);
            Assert.That(answer.Header("X-Content-Type-Options"), Is.EqualTo("nosniff"), page);
            Assert.That(answer.Header("Referrer-Policy"), Is.EqualTo("no-referrer"), page);
            Assert.That(answer.Header("Cross-Origin-Opener-Policy"), Is.EqualTo("same-origin"), page);
            Assert.That(answer.Header("Cross-Origin-Resource-Policy"), Is.EqualTo("same-origin"), page);
            Assert.That(answer.Header("Permissions-Policy"), Does.Contain("camera=()"), page);
            Assert.That(answer.Header("Cache-Control"), Is.Not.Null.And.Not.Empty, page);
            foreach (var name in new[] { "Server", "X-Powered-By", "blazor-enhanced-nav", "Access-Control-Allow-Origin" })
            {
                Assert.That(answer.Header(name), Is.Null, $"{page}: {name}");
            }
        });
    }

    [TestCase("/nothing-there")]
    [TestCase("/api/v1/nothing-there")]
    [TestCase("/assets/..%2fhansard.db")]
    public void So_has_what_is_not_found(string target)
    {
        var answer = RawClient.Ask(Site, target);
        Assert.That(answer.Status, Is.EqualTo(404));
        Assert.That(answer.Header("Content-Security-Policy"), Is.EqualTo(SafeHeaders.Policy));
        Assert.That(answer.Header("Content-Type"), target.StartsWith("/api", StringComparison.Ordinal) ? Does.StartWith("application/problem+json") : Does.StartWith("text/html"));
    }

    [Test]
    public void Other_sites_get_no_leave_to_read()
    {
        var answer = RawClient.Ask(Site, "/search?q=cases", headers: "Origin: http://evil.example\r\n");
        Assert.That(answer.Head, Does.Not.Contain("Access-Control"));
        var preflight = RawClient.Ask(Site, "/search", method: "OPTIONS", headers: "Origin: http://evil.example\r\nAccess-Control-Request-Method: POST\r\n");
        Assert.That(preflight.Status, Is.EqualTo(403).Or.EqualTo(405));
        Assert.That(preflight.Head, Does.Not.Contain("Access-Control"));
    }

    [TestCase("PUT")]
    [TestCase("DELETE")]
    [TestCase("PATCH")]
    [TestCase("TRACE")]
    [TestCase("OPTIONS")]
    [TestCase("PROPFIND")]
    public void Other_methods_are_not_allowed(string method)
    {
        var answer = RawClient.Ask(Site, "/search?q=cases", method: method, headers: "Content-Length: 0\r\n");
        Assert.That(answer.Status, Is.EqualTo(405));
        Assert.That(answer.Header("Allow"), Does.Contain("GET"));
    }

    [Test]
    public void A_form_cannot_be_sent_to_a_page_that_is_only_read() =>
        Assert.That(RawClient.Ask(Site, "/search", method: "POST", headers: "Content-Length: 3\r\nContent-Type: application/x-www-form-urlencoded\r\n", body: "q=a").Status, Is.EqualTo(405));

    [Test]
    public void HEAD_gives_the_headers_of_GET_and_no_body()
    {
        var (get, head) = (RawClient.Ask(Site, "/search?q=cases"), RawClient.Ask(Site, "/search?q=cases", method: "HEAD"));
        Assert.That(head.Status, Is.EqualTo(200));
        Assert.That(head.Body, Is.Empty);
        foreach (var name in new[] { "Content-Type", "Content-Length", "ETag", "Content-Security-Policy" })
        {
            Assert.That(head.Header(name), Is.EqualTo(get.Header(name)), name);
        }
        Assert.That(get.Header("Content-Length"), Is.EqualTo(System.Text.Encoding.UTF8.GetByteCount(get.Body).ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Test]
    public void Pages_hold_no_script_or_style_of_their_own()
    {
        foreach (var page in AllPages.Html)
        {
            var document = WebSite.Shared.Page(page);
            Assert.Multiple(() =>
            {
                Assert.That(document.QuerySelectorAll("style, [style]"), Is.Empty, page);
                Assert.That(document.QuerySelectorAll("script").Select(s => s.GetAttribute("src")), Is.All.StartsWith("/assets/"), page);
                Assert.That(document.QuerySelectorAll("*").SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)), Is.Empty, page);
            });
        }
    }

    [Test]
    public void Files_of_the_site_may_be_kept_for_ever_since_their_names_change_with_them()
    {
        var style = WebSite.Shared.Page("/").QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var answer = WebSite.Shared.Get(style);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Headers.CacheControl!.ToString(), Does.Contain("immutable"));
    }
}
