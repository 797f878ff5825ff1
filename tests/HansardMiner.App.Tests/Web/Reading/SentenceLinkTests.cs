using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using AngleSharp.Dom;
using HansardMiner.App.Tests.Commands;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Reading;

/// <summary>A link to a sentence, shared, and opened after the source was mined again.</summary>
internal sealed class SentenceLinkTests
{
    private const string Sentence = "Some 217 lanterns were counted on the harbour wall.";
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("hansard-link-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_shared_link_opens_its_sentence_after_a_paragraph_and_a_speech_were_put_in_before_it()
    {
        Write(["Ms Ada Quill (Nether Vale)|The harbour was dark in those years. " + Sentence + " Nobody paid for the oil.", "Mr Tam Ferris (Long Sands)|I agree with every word of it."]);
        var link = Shared("217");
        Write([
            "Mr Tam Ferris (Long Sands)|Before we begin, may I ask about the tides of last spring?",
            "Ms Ada Quill (Nether Vale)|A new beginning was put in here.\n\nThe harbour was dark in those years. " + Sentence + " Nobody paid for the oil.", "Mr Tam Ferris (Long Sands)|I agree with every word of it."]);
        using var site = Site();
        Assert.That(Marked(site, Opened(site, link)), Does.StartWith(Sentence));
    }

    [Test]
    public void Where_the_words_have_changed_both_are_quoted()
    {
        Write(["Ms Ada Quill (Nether Vale)|The harbour was dark in those years. " + Sentence + " Nobody paid for the oil."]);
        var link = Shared("217");
        Write(["Ms Ada Quill (Nether Vale)|The harbour was dark in those years. Some 271 lanterns were counted on the harbour wall. Nobody paid for the oil."]);
        using var site = Site();
        var page = Opened(site, link);
        Assert.That(Marked(site, page), Does.StartWith("Some 271 lanterns"));
        var notice = site.Page(page).QuerySelector(".notice.warn")!.TextContent;
        Assert.That(notice, Does.Contain("The words have changed").And.Contain(Sentence.TrimEnd('.')).And.Contain("Some 271 lanterns"));
    }

    [Test]
    public void A_sentence_that_is_gone_is_said_to_be_and_its_words_are_quoted()
    {
        Write(["Ms Ada Quill (Nether Vale)|The harbour was dark in those years. " + Sentence + " Nobody paid for the oil."]);
        var link = Shared("217");
        Write(["Ms Ada Quill (Nether Vale)|Sheep were dear that spring, and the fair was put off by a week."]);
        using var site = Site();
        var page = site.Page(Path(link), HttpStatusCode.Gone);
        Assert.That(page.QuerySelector("blockquote")!.TextContent, Does.Contain(Sentence));
    }

    [Test]
    public void A_document_that_has_another_id_now_is_found_by_the_words()
    {
        Write(["Ms Ada Quill (Nether Vale)|The harbour was dark in those years. " + Sentence + " Nobody paid for the oil."]);
        var link = Shared("217");
        using var site = Site();
        var moved = link.Replace("/c1?", "-gone/c1?", StringComparison.Ordinal);
        Assert.That(Marked(site, Opened(site, moved)), Does.StartWith(Sentence));
    }

    [Test]
    public void A_plain_number_works_and_words_that_nobody_said_are_encoded()
    {
        Write(["Ms Ada Quill (Nether Vale)|The harbour was dark in those years. " + Sentence + " Nobody paid for the oil."]);
        var link = Shared("217");
        using var site = Site();
        var path = Path(link)[..Path(link).IndexOf('?', StringComparison.Ordinal)];
        Assert.That(Words(site.Page(path).QuerySelector("#s2")!), Does.StartWith(Sentence));
        Assert.That(site.Page(path + "?s=2").QuerySelector(".s.here")!.Id, Is.EqualTo("s2"));
        var hostile = site.Text(path + "?s=2&w=" + Uri.EscapeDataString("<script>alert(1)</script> nobody said this at all"), HttpStatusCode.Gone);
        Assert.That(hostile, Does.Not.Contain("<script>alert"));
    }

    private void Write(IReadOnlyList<string> speeches)
    {
        var turns = string.Concat(speeches.Select(s => $"<speech speakername=\"{s.Split('|')[0]}\" id=\"uk.org.publicwhip/debate/2033-05-04a.10.{s.Length}\" colnum=\"10\" time=\"14:30:00\">"
            + string.Concat(s.Split('|')[1].Split("\n\n").Select(p => $"<p>{p}</p>")) + "</speech>\n"));
        File.WriteAllText(System.IO.Path.Combine(_folder, "debates2033-05-04a.xml"),
            $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<publicwhip>\n<major-heading id=\"uk.org.publicwhip/debate/2033-05-04a.10.0\" colnum=\"10\">Harbour Lanterns</major-heading>\n{turns}</publicwhip>\n");
        var mined = Invocation.Of("mine", System.IO.Path.Combine(_folder, "debates2033-05-04a.xml"), "--quiet", "--no-raw", "--index", System.IO.Path.Combine(_folder, "index"));
        Assert.That(mined.Code, Is.Zero, mined.Messages);
    }

    private WebSite Site() => WebSite.Over(System.IO.Path.Combine(_folder, "index"));

    private string Shared(string words)
    {
        using var site = Site();
        var hit = Invocation.Of("search", words, "--json", "--index", System.IO.Path.Combine(_folder, "index")).Json.GetProperty("hits")[0].GetProperty("id").GetString();
        return site.Page("/c/" + hit).QuerySelectorAll(".s").First(s => s.TextContent.Contains(words, StringComparison.Ordinal)).QuerySelector("a.pin")!.GetAttribute("href")!;
    }

    private static string Path(string link) => link.Split('#')[0];

    /// <summary>The address to which the link leads at last; each redirection must be a step to a steady place.</summary>
    private static string Opened(WebSite site, string link)
    {
        for (var i = 0; i < 3; i++)
        {
            using var answer = site.Get(Path(link));
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                return Path(link);
            }
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), link);
            link = answer.Headers.Location!.OriginalString;
            Assert.That(link, Does.Match("#s\\d+$"));
        }
        Assert.Fail("redirected more than twice: " + link);
        return link;
    }

    private static string Marked(WebSite site, string path)
    {
        var here = site.Page(path).QuerySelectorAll(".s.here");
        Assert.That(here, Has.Length.EqualTo(1), path);
        Assert.That(here[0].Id, Does.Match("^s\\d+$"));
        return Words(here[0]);
    }

    private static string Words(IElement sentence) => string.Concat(sentence.Descendants<IText>().Where(t => t.Ancestors<IElement>().All(e => !e.ClassList.Contains("note"))).Select(t => t.Text));
}
