using HansardMiner.Web.Safety;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Safety;

[TestFixture]
internal sealed class OriginTests
{
    [TestCase("POST", "cross-site", "navigate", "document", "http://evil.example", false)]
    [TestCase("POST", "same-site", "navigate", "document", "http://localhost:3000", false)]
    [TestCase("POST", "same-origin", "navigate", "document", "null", true)]
    [TestCase("POST", "none", "navigate", "document", "", true)]
    [TestCase("POST", "", "", "", "http://evil.example", false)]
    [TestCase("POST", "", "", "", "http://localhost", false)]
    [TestCase("POST", "", "", "", "http://localhost:5757", true)]
    [TestCase("POST", "", "", "", "", true)]
    [TestCase("GET", "cross-site", "navigate", "document", "", true)]
    [TestCase("GET", "cross-site", "navigate", "iframe", "", false)]
    [TestCase("GET", "cross-site", "no-cors", "image", "", false)]
    [TestCase("GET", "cross-site", "no-cors", "script", "", false)]
    [TestCase("GET", "same-site", "cors", "empty", "http://localhost:3000", false)]
    [TestCase("GET", "same-origin", "cors", "empty", "", true)]
    [TestCase("GET", "none", "navigate", "document", "", true)]
    public void Other_sites_may_link_and_nothing_else(string method, string site, string mode, string into, string origin, bool isOwn)
    {
        var request = new DefaultHttpContext().Request;
        request.Method = method;
        request.Host = new HostString("localhost:5757");
        foreach (var (name, value) in new[] { ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", into), ("Origin", origin) })
        {
            if (value.Length > 0)
            {
                request.Headers[name] = value;
            }
        }
        Assert.That(OriginCheck.IsOwn(request), Is.EqualTo(isOwn));
    }

    [Test]
    public void A_foreign_form_is_refused_before_any_page_sees_it()
    {
        var answer = RawClient.Ask(WebSite.Shared.Address, "/saved", method: "POST", headers: "Origin: http://evil.example\r\nContent-Length: 0\r\n");
        Assert.That(answer.Status, Is.EqualTo(403));
        Assert.That(answer.Body, Does.Not.Contain("evil"));
    }
}
