using System.IO;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace HansardMiner.Browser.Tests;

/// <summary>A link to one sentence is taken from the page, and opened again by somebody else: now, and after the source was mined again.</summary>
internal sealed class SentenceLinkTests
{
    private const string Page = "/c/twfy/debate/2031-05-07a.1.0/c1";
    private const string Wanted = "Some 440 lamps were mended along the harbour last year.";

    // the same without its figure, which carries a note on the page
    private const string Part = "were mended along the harbour last year.";

    [Test]
    public async Task A_link_to_a_sentence_is_copied_and_opened_again()
    {
        var site = await ServedIndex.Samples();
        await using var visit = await Visit.To(site);
        await visit.AllowClipboard();
        await visit.Go(SitePages.Answer);
        var sentence = visit.Page.Locator(".s").Filter(new() { HasText = Story.OfSamples.Sentence }).First;
        var link = sentence.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Link to sentence") });
        await link.ClickAsync();
        var address = await visit.Clipboard(site.Address.AbsoluteUri);
        Assert.That(address, Does.Contain("/c/").And.Match(@"#s\d+$"));

        await using var other = await Visit.To(site, new Manner { Width = Manner.Phone });
        await other.Page.GotoAsync(address);
        var asked = other.Page.Locator(".s.here, .s:target").First;
        await Expect(asked).ToContainTextAsync(Story.OfSamples.Sentence);
        await Expect(asked).ToBeInViewportAsync();
    }

    [Test]
    public async Task Without_script_the_link_is_an_address_like_any_other()
    {
        var site = await ServedIndex.Samples();
        await using var visit = await Visit.To(site, new Manner { HasScript = false });
        await visit.Go(SitePages.Answer);
        var sentence = visit.Page.Locator(".s").Filter(new() { HasText = Story.OfSamples.Sentence }).First;
        await sentence.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Link to sentence") }).ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex(@"#s\d+$"));
        await Expect(visit.Page.Locator(".s.here, .s:target").First).ToContainTextAsync(Story.OfSamples.Sentence);
    }

    [Test]
    public async Task The_link_finds_the_sentence_after_its_source_was_changed_and_mined_again()
    {
        await RunningBrowser.Get();
        var source = Path.Combine(Directory.CreateDirectory(Path.Combine(ServedIndex.Work, "lamps")).FullName, "debates2031-05-07a.xml");
        var index = Path.Combine(ServedIndex.Work, "lamps-index");
        File.WriteAllText(source, Day($"The keepers are old. {Wanted} They will be lit for the whole winter."));
        ServedIndex.Mine(index, source);
        string address;
        var before = await ServedIndex.Serve(index);
        await using (var visit = await Visit.To(before))
        {
            await visit.Go(Page);
            address = await visit.Page.Locator(".s").Filter(new() { HasText = Part }).GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Link to sentence") }).GetAttributeAsync("href") ?? "";
        }
        await before.End();

        File.WriteAllText(source, Day($"I am grateful to my noble friend for raising this. The keepers of the harbour are old, and they are few. {Wanted} They will be lit for the whole winter."));
        ServedIndex.Mine(index, source);
        var after = await ServedIndex.Serve(index);
        await using (var visit = await Visit.To(after))
        {
            await visit.Go(address);
            var asked = visit.Page.Locator(".s.here").First;
            await Expect(asked).ToContainTextAsync(Part);
            await Expect(asked).ToBeInViewportAsync();
            await Expect(visit.Page.GetByText("The words have changed since this link was made")).Not.ToBeVisibleAsync();
        }

        await after.End();
        File.WriteAllText(source, Day("The keepers of the harbour are old, and they are few. They will be lit for the whole winter."));
        ServedIndex.Mine(index, source);
        var gone = await ServedIndex.Serve(index);
        await using (var visit = await Visit.To(gone))
        {
            visit.Forgive("status of 410", "status of 404");
            await visit.Page.GotoAsync(address);
            await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("not there any more");
            await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("440 lamps");
        }
        await gone.End();
    }

    private static string Day(string words) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <publicwhip scraperversion="a" latest="yes">
          <major-heading id="uk.org.publicwhip/debate/2031-05-07a.1.0" nospeaker="true" colnum="1" time="" url="">Harbour Lamps</major-heading>
          <speech id="uk.org.publicwhip/debate/2031-05-07a.1.2" speakername="Ada Wick" type="Start Speech" person_id="uk.org.publicwhip/person/990201" colnum="1" time="17:05:00" url=""><p pid="a1.2/1">{words}</p></speech>
        </publicwhip>
        """;
}
