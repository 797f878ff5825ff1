using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Safety;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Safety;

[TestFixture]
internal sealed class MediaTypesTests
{
    private const string Json = """{ "results": [ { "uin": "1234" } ] }""";
    private const string Xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- kept -->\n<publicwhip><speech id=\"a\"><p>Yes.</p></speech></publicwhip>";

    [TestCase(Json, BodyKind.Json)]
    [TestCase("\uFEFF  [1, 2]", BodyKind.Json)]
    [TestCase("[]", BodyKind.Json)]
    [TestCase("{}", BodyKind.Json)]
    [TestCase("[Column 160W] The Minister said", BodyKind.Text)]
    [TestCase("{{template}}", BodyKind.Text)]
    [TestCase(Xml, BodyKind.Xml)]
    [TestCase("<publicwhip/>", BodyKind.Xml)]
    [TestCase("<!DOCTYPE publicwhip [ <!ENTITY a \"b\"> ]><publicwhip/>", BodyKind.Xml)]
    [TestCase("<feed xmlns=\"http://www.w3.org/2005/Atom\">", BodyKind.Xml)]
    [TestCase("<?xml version=\"1.0\"?><section><p>a</p></section>", BodyKind.Xml)]
    [TestCase("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\"><html>", BodyKind.Html)]
    [TestCase("<!-- a --><!-- b -->\n<HTML lang=en>", BodyKind.Html)]
    [TestCase("<!doctype HTML>", BodyKind.Html)]
    [TestCase("<div class=\"a\">text</div>", BodyKind.Html)]
    [TestCase("<script>window.location='/x'</script>", BodyKind.Html)]
    [TestCase("User-agent: *\nDisallow: /a", BodyKind.Text)]
    [TestCase("< 5 cases", BodyKind.Text)]
    [TestCase("Caf\u0001e " + Plays.Page, BodyKind.Text, Description = "a stray control character")]
    [TestCase(" \r\n\t", BodyKind.Empty)]
    [TestCase("%PDF-1.7\nplain", BodyKind.Binary)]
    [TestCase("GIF89a\u0001\0\u0001\0\u0002\0\0", BodyKind.Binary)]
    public void A_body_is_known_by_its_first_bytes(string text, BodyKind kind) => Assert.That(BodyHead.Read(Encoding.UTF8.GetBytes(text)).Kind, Is.EqualTo(kind));

    [Test]
    public void A_body_in_UTF_16_is_known_when_it_says_so()
    {
        Assert.That(BodyHead.Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Plays.Page)]).Kind, Is.EqualTo(BodyKind.Html));
        Assert.That(BodyHead.Read([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Json)]).Kind, Is.EqualTo(BodyKind.Json));
        Assert.That(BodyHead.Read(Encoding.Unicode.GetBytes(Plays.Page)).Kind, Is.EqualTo(BodyKind.Binary));
    }

    [Test]
    public void A_body_made_to_be_slow_is_known_as_fast_as_any()
    {
        var slow = new[] { "<!---->", "<!--", "<?a?>", "<!DOCTYPE a [", "<!DOCTYPE a [ ] ", "<", " ", "[", "{", "\"", "<script>", "</script", "<a " };
        var before = Environment.CpuUsage.UserTime;
        foreach (var piece in slow)
        {
            var head = BodyHead.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, BodyHead.Most / piece.Length))));
            Challenges.ByPage(200, head);
        }
        Assert.That(Environment.CpuUsage.UserTime - before, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    [TestCase("application/json; charset=utf-8", Json, "application/json", true)]
    [TestCase("APPLICATION/JSON", Json, "application/json", true)]
    [TestCase("text/json", Json, "application/json", true)]
    [TestCase("application/hal+json", Json, "application/json", true)]
    [TestCase("", Json, "application/json", true)]
    [TestCase("text/plain", Json, "application/json", true)]
    [TestCase("application/octet-stream", Json, "application/json", true)]
    [TestCase("application/json", Plays.Page, "application/json", false)]
    [TestCase("text/html", Plays.Page, "application/json", false)]
    [TestCase("text/plain", Plays.Page, "application/json", false)]
    [TestCase("", Plays.Page, "application/json", false)]
    [TestCase("text/html", Json, "application/json", false)]
    [TestCase("", "Not now.", "application/json", false)]
    [TestCase("text/csv", "a,b", "application/json", false)]
    [TestCase("application/xml", Xml, "text/xml", true)]
    [TestCase("application/rss+xml", Xml, "text/xml", true)]
    [TestCase("", Xml, "text/xml", true)]
    [TestCase("text/plain", Xml, "application/xml", true)]
    [TestCase("text/xml", Plays.Page, "text/xml", false)]
    [TestCase("application/json", Json, "text/xml", false)]
    [TestCase("text/html", Plays.Page, "text/html", true)]
    [TestCase("application/xhtml+xml", Plays.Page, "text/html", true)]
    [TestCase("", Plays.Page, "text/html", true)]
    [TestCase("text/plain", "User-agent: *\nDisallow: /captcha", "text/plain", true)]
    [TestCase("text/plain", Plays.Page, "text/plain", false)]
    [TestCase("text/html", Plays.Page, "text/plain", false)]
    [TestCase("", "User-agent: *", "text/plain", true)]
    [TestCase("text/html", Plays.Page, "", true)]
    [TestCase("application/json", Json, "", true)]
    [TestCase("application/atom+xml", Xml, "", true)]
    [TestCase("text/csv", "a,b", "", true)]
    [TestCase("", "Some words.", "", true)]
    [TestCase("application/pdf", "%PDF-1.7", "", false)]
    [TestCase("application/pdf", "%PDF-1.7", "application/pdf", true)]
    [TestCase("application/octet-stream", "%PDF-1.7", "application/pdf", true)]
    [TestCase("image/png", "PNG\u0001\u0002\u0003\u0004", "", false)]
    [TestCase("text/html", "PNG\u0001\u0002\u0003\u0004", "", false)]
    [TestCase("", "PNG\u0001\u0002\u0003\u0004", "", false)]
    [TestCase("nonsense", Plays.Page, "", false)]
    public async Task A_body_of_another_type_than_wanted_never_lands(string declared, string body, string wanted, bool isHeld)
    {
        await using var server = new RawPlayer(Plays.Whole(body, declared));
        using var bench = new Bench(server.Port);
        var answer = await bench.Send(Bench.Ask("http://hansard.example/x", wanted.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.That(answer.Outcome, Is.EqualTo(isHeld ? FetchOutcome.Held : FetchOutcome.WrongType), answer.Why);
        Assert.That(bench.Files, Has.Count.EqualTo(isHeld ? 1 : 0));
        Assert.That(server.Requests.Single(), Does.Contain("\r\nAccept: " + (wanted.Length > 0 ? wanted : "text/html")));
    }

    [Test]
    public async Task The_wrong_type_of_a_large_body_is_told_before_it_has_been_read()
    {
        await using var server = new RawPlayer(async (stream, _, stop) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 30000000\r\n\r\n" + Plays.Page + new string(' ', BodyHead.Most)), stop);
            await Task.Delay(-1, stop);
        });
        using var bench = new Bench(server.Port);
        Assert.That((await bench.Send(Bench.Ask("http://hansard.example/x", "application/json"))).Outcome, Is.EqualTo(FetchOutcome.WrongType));
        bench.AssertNothingLanded();
    }
}
