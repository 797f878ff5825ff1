using System.Linq;
using System.Text;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.TheyWorkForYou;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

public sealed class TheyWorkForYouDamageTests
{
    [Test]
    public void Bytes_that_are_not_of_the_declared_encoding_are_mended_and_counted()
    {
        const string Day = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><publicwhip latest=\"yes\"><major-heading id=\"uk.org.publicwhip/debate/2036-05-09b.1.0\">Kites</major-heading>"
            + "<speech id=\"uk.org.publicwhip/debate/2036-05-09b.1.1\" speakername=\"Ada Invented\"><p>The kites cost £12 million.</p></speech></publicwhip>";
        var reading = ParseSource.Read(new TheyWorkForYouReader(), System.Text.Encoding.Latin1.GetBytes(Day), "debates2036-05-09b.xml");

        Assert.That(reading.Documents.Single().Contributions.Single().Text, Is.EqualTo("The kites cost £12 million."));
        Assert.That(reading.Diagnostics.Select(d => (d.Kind, d.Name)), Is.EqualTo(new[] { (DiagnosticKind.Note, "not UTF-8") }));
    }

    [Test]
    public void A_file_cut_short_keeps_what_stands_before_and_marks_the_cut()
    {
        var reading = Read("""<publicwhip><speech id="uk.org.publicwhip/debate/2030-05-06a.1.1" speakername="Ada Fell"><p>Whole.</p><p>There were 4""");

        Assert.That(reading.Documents.Single().Contributions.Single().Text, Is.EqualTo("Whole.\n\nThere were 4"));
        Assert.That(reading.Documents.Single().Contributions.Single().Passages.Select(p => p.IsClipped), Is.EqualTo(new[] { false, true }));
        Assert.That(reading.Diagnostics.Single().Kind, Is.EqualTo(DiagnosticKind.Gap));
        Assert.That(reading.Diagnostics.Single().Where, Is.EqualTo("line 1"));
    }

    [Test]
    public void An_external_entity_is_refused_and_named()
    {
        var reading = Read("""
            <!DOCTYPE publicwhip [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
            <publicwhip><speech id="uk.org.publicwhip/debate/2030-05-06a.1.1" speakername="Ada Fell"><p>Before &secret; after.</p></speech></publicwhip>
            """);

        Assert.That(reading.Documents.Single().Contributions.Single().Text, Is.EqualTo("Before after."));
        Assert.That(reading.Diagnostics.Single().Name, Is.EqualTo("external entity refused"));
        Assert.That(reading.Diagnostics.Single().Message, Does.Contain("/etc/hostname"));
    }

    [Test]
    public void Names_of_characters_that_the_file_does_not_declare_are_known()
    {
        var reading = Read("""<publicwhip><speech id="uk.org.publicwhip/ni/2030-05-06.1.1"><p>It cost &pound;4&nbsp;million&mdash;&#x1f;then.</p></speech></publicwhip>""");

        Assert.That(reading.Documents.Single().Contributions.Single().Text, Is.EqualTo("It cost £4 million— then."));
        Assert.That(reading.Diagnostics, Is.Empty);
    }

    [TestCase("utf-16")]
    [TestCase("utf-8")]
    [TestCase("windows-1252")]
    [TestCase("iso-8859-1")]
    public void Every_declared_encoding_is_read(string encoding)
    {
        var xml = $"""<?xml version="1.0" encoding="{encoding}"?><publicwhip><speech id="uk.org.publicwhip/debate/2030-05-06a.1.1"><p>Benoît paid £4.</p></speech></publicwhip>""";
        var coding = encoding == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(encoding);
        var reading = ParseSource.Read(new TheyWorkForYouReader(), coding.GetPreamble().Concat(coding.GetBytes(xml)).ToArray(), "day.xml");

        Assert.That(reading.Documents.Single().Contributions.Single().Text, Is.EqualTo("Benoît paid £4."));
    }

    [Test]
    public void An_entity_bomb_ends_as_a_failure_before_it_unfolds()
    {
        var bomb = new StringBuilder("<!DOCTYPE publicwhip [<!ENTITY a0 \"xxxxxxxxxx\">");
        for (var i = 1; i < 12; i++)
        {
            bomb.Append($"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}\">");
        }
        var reading = Read(bomb.Append("]><publicwhip><speech id=\"uk.org.publicwhip/debate/2030-05-06a.1.1\"><p>&a11;</p></speech></publicwhip>").ToString());

        Assert.That(reading.Diagnostics.Select(d => d.Name), Does.Contain("entity bomb"));
        Assert.That(reading.Documents.Sum(d => d.Contributions.Sum(c => c.Text.Length)), Is.LessThan(2_000_000));
    }

    [Test]
    public void A_million_attributes_end_as_a_failure_at_once()
    {
        var (many, fewer) = (Attributes(1_000_000), Attributes(100_000));
        var reading = Read(many);

        Assert.That(reading.Diagnostics.Single().Kind, Is.EqualTo(DiagnosticKind.Failure));
        Assert.That(reading.Diagnostics.Single().Message, Does.StartWith("A tag is longer than any tag can be"));
        Assert.That(SideBySide.Growth(count => Read(count == 1_000_000 ? many : fewer), 100_000, 1_000_000, 3), Is.LessThan(3));

        static string Attributes(int count) => $"<publicwhip><speech{string.Concat(Enumerable.Range(0, count).Select(i => $" a{i}=\"1\""))}>x</speech></publicwhip>";
    }

    [Test]
    public void What_stands_behind_damage_is_read_and_what_is_cut_is_marked()
    {
        var reading = Read("""
            <publicwhip>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.1.1" speakername="Ada Fell"><p>There were 4
            <speech id="uk.org.publicwhip/debate/2030-05-06a.1.2" speakername="Bo Marsh"><p>R & D cost £3 million.</p></speech>
            </publicwhip>
            """);
        var turns = reading.Documents.Single().Contributions;

        Assert.That(turns.Select(c => c.Text), Is.EqualTo(new[] { "There were 4", "R & D cost £3 million." }));
        Assert.That(turns.Select(c => c.Passages.Single().IsClipped), Is.EqualTo(new[] { true, false }));
        Assert.That((reading.Diagnostics.Single().Kind, reading.Diagnostics.Single().Name, reading.Diagnostics.Single().Where), Is.EqualTo((DiagnosticKind.Gap, "malformed XML", "line 3")));
    }

    [Test]
    public void Ids_that_skip_numbers_are_noted()
    {
        var reading = Read("""
            <publicwhip>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.1.1" nospeaker="true"><p>One.</p></speech>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.1.2" nospeaker="true"><p>Two.</p></speech>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.2.0" nospeaker="true"><p>Three.</p></speech>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.2.4" nospeaker="true"><p>Four.</p></speech>
            </publicwhip>
            """);

        Assert.That(reading.Diagnostics.Single().Name, Is.EqualTo("numbering jumps"));
        Assert.That(reading.Diagnostics.Single().Message, Does.Contain("1 places, first before uk.org.publicwhip/debate/2030-05-06a.2.4"));
    }

    private static Reading Read(string xml) => ParseSource.ReadText(new TheyWorkForYouReader(), xml, "debates2030-05-06a.xml");
}
