using System;
using System.Linq;
using System.Text;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Safety;

[TestFixture]
internal sealed class HostileRequestTests
{
    private static Uri Site => WebSite.Shared.Address;

    private static readonly string[] s_paths =
    [
        "/c/../../etc/passwd", "/c/..%2f..%2fetc%2fpasswd", "/c/%2e%2e/%2e%2e/etc/passwd", "/c/..%5c..%5cetc%5cpasswd", "/c/..\\..\\etc\\passwd", "/assets/../hansard.db", "/assets/%2e%2e/hansard.db",
        "/assets/..%2f..%2fhansard.db", "/assets/site.css%00.js", "/c/%00", "/c/a%00b", "/c/%c0%ae%c0%ae/%c0%af", "/c/%e0%80%af", "/c/%ff%fe", "/c/%ed%a0%80", "/c/%zz", "/c/%", "/c/%u002e", "//evil.example/", "/\\evil.example",
        "/%2f%2fevil.example", "/%5cevil.example", "/go?to=//evil.example", "/go?to=/%5cevil.example", "/go?to=http:%2f%2fevil.example", "/c/javascript:alert(1)", "/c/a%0d%0aX-Evil:1", "/c/" + new string('a', 8_000),
        "/c/" + string.Concat(Enumerable.Repeat("a/", 4_000)), "/.git/config", "/index/hansard.db", "/hansard.db", "/raw/", "/favicon.ico%00", "/c/%F0%9F%98%80", "/c/%E2%80%AE",
    ];

    private static readonly string[] s_queries =
    [
        "%", "%zz", "%2", "%00", "a%00b", "%ff", "%c0%80", "%ed%a0%80%ed%b0%80", "%0d%0aX-Evil:%201", "%0aSet-Cookie:a=b", "\"", "%22unbalanced", "NEAR", "a+NEAR", "((((", "))))", ":", "-", "/", "*", "=", "a*+OR+b*+OR+c*",
        "%3Cscript%3Ealert(1)%3C/script%3E", "%22%3E%3Cimg+src=x+onerror=alert(1)%3E", "{{7*7}}", "${7*7}", "@(1)", "]]>", "%E2%80%AE438", "4%E2%80%8B38", "date:9999-99..", "date:..", "400..", "%C2%A3..%C2%A3", "speaker:%22",
        "a&q=b&q=c", "a&q[]=b", "a&q[0]=c&page[x]=1", "a&page=-1", "a&page=99999999999999999999", "a&page=NaN", "a&sort=%00", "a&after=%27%3B--", "a&cursor=AAAA", "a&limit=-5", "a&from=x&to=y", "a&house=%0d%0a",
    ];

    private static readonly (string Name, string Query)[] s_large =
    [
        ("deep brackets", new string('(', 2_000) + "a" + new string(')', 2_000)), ("many ORs", string.Join("+OR+", Enumerable.Range(0, 900).Select(i => (char)('a' + (i % 26)) + "*"))),
        ("many words", string.Join('+', Enumerable.Range(0, 2_000).Select(i => "w" + i))), ("many NOTs", string.Join('+', Enumerable.Repeat("-a", 3_000))), ("many parameters", "a" + string.Concat(Enumerable.Range(0, 1_500).Select(i => "&x" + i + "=1"))),
        ("a wide NEAR", "%22a+b%22~999999999"), ("a giant word", new string('a', 12_000)),
    ];

    [TestCaseSource(nameof(s_paths))]
    public void A_hostile_path_finds_nothing_and_breaks_nothing(string path)
    {
        var answer = RawClient.Ask(Site, path);
        Calm(answer, path);
        Assert.That(answer.Status, Is.Not.EqualTo(200), path);
        Assert.That(answer.Body, Does.Not.Contain("root:").And.Not.Contain("SQLite format"));
        Assert.That(answer.Header("Location"), Is.Null.Or.Matches("^/[^/\\\\]"), "redirections stay here");
    }

    [TestCaseSource(nameof(s_queries))]
    public void A_hostile_query_is_answered_calmly(string query)
    {
        foreach (var page in AllPages.For("{q}").Where(p => p.Contains("%7Bq%7D", StringComparison.Ordinal)))
        {
            var answer = RawClient.Ask(Site, page.Replace("%7Bq%7D", query, StringComparison.Ordinal));
            Calm(answer, page + " " + query);
            Assert.That(answer.Head, Does.Not.Contain("Evil").And.Not.Contain("Set-Cookie: a"));
            Assert.That(answer.Body, Does.Not.Contain("<script>alert").And.Not.Contain("<img src=x"));
        }
    }

    [TestCase("/sources/files?after=../../../etc/passwd")]
    [TestCase("/sources?after=%00")]
    [TestCase("/sources?outcome=gaps&outcome=read&format=%3Cb%3E&before=99999999999&house=%22")]
    [TestCase("/sources.csv?outcome=%0d%0aX-Evil:1&format=%00")]
    public void A_hostile_parameter_is_left_out(string target)
    {
        var answer = RawClient.Ask(Site, target);
        Calm(answer, target);
        Assert.That(answer.Status, Is.EqualTo(200));
        Assert.That(answer.Head, Does.Not.Contain("X-Evil"));
    }

    [TestCaseSource(nameof(s_large))]
    public void A_large_query_is_answered_or_refused((string Name, string Query) large) => Calm(RawClient.Ask(Site, "/search?q=" + large.Query), large.Name);

    [Test]
    public void A_query_of_a_million_letters_is_refused() => Assert.That(RawClient.Ask(Site, "/search?q=" + new string('a', 1_000_000)).Status, Is.EqualTo(414).Or.EqualTo(400).Or.EqualTo(0));

    [Test]
    public void Too_many_and_too_long_headers_are_refused()
    {
        Assert.That(RawClient.Ask(Site, "/", headers: string.Concat(Enumerable.Range(0, 500).Select(i => $"X-{i}: a\r\n"))).Status, Is.EqualTo(431));
        Assert.That(RawClient.Ask(Site, "/", headers: $"X-Long: {new string('a', 100_000)}\r\n").Status, Is.EqualTo(431));
    }

    [Test]
    public void A_long_body_is_refused()
    {
        var answer = RawClient.Ask(Site, "/saved", method: "POST", headers: "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000000\r\n", body: "q=a");
        Assert.That(answer.Status, Is.InRange(400, 415));
    }

    [TestCase("GET /\r\n\r\n")]
    [TestCase("GET / HTTP/9.9\r\n\r\n")]
    [TestCase("\0\0\0\0")]
    [TestCase("GET / HTTP/1.1\nHost: x\n\n")]
    [TestCase("GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n")]
    [TestCase("GET / HTTP/1.1\r\nHost : localhost\r\n\r\n")]
    [TestCase("GET / HTTP/1.1\r\nHost: localhost\r\nX: a\0b\r\n\r\n")]
    [TestCase("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")]
    public void What_is_no_request_is_refused(string bytes)
    {
        using var client = new RawClient(Site);
        var answer = client.Send(bytes);
        Assert.That(answer.Status, Is.Zero.Or.InRange(400, 505));
        Assert.That(WebSite.Shared.Text("/"), Does.Contain("HansardMiner"), "it goes on serving");
    }

    /// <summary>A page or a refusal, never a fault of the program or anything from inside it.</summary>
    internal static void Calm(RawAnswer answer, string what)
    {
        Assert.That(answer.Status, Is.InRange(200, 499).Or.EqualTo(503), what + "\n" + answer.Text[..Math.Min(answer.Text.Length, 2_000)]);
        Assert.That(answer.Text, Does.Not.Contain("   at ").And.Not.Contain("Exception").And.Not.Contain(".cs:line"), what);
        Assert.That(Encoding.UTF8.GetByteCount(answer.Body), Is.LessThan(300_000), what);
    }
}
