using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Commands;

/// <summary><c>searches</c> and <c>digest</c>: what is kept, what is told, and that it is told once.</summary>
[TestFixture]
internal sealed class DigestTests
{
    private string _folder = "";

    private string Index => Path.Combine(_folder, "index");

    private string Mails => Path.Combine(_folder, "mails") + Path.DirectorySeparatorChar;

    [SetUp]
    public void Make()
    {
        _folder = Directory.CreateTempSubdirectory("hansard-digest-").FullName;
        Say("2016-01-04", "In 2014 some 438 lamps were repaired.");
        Say("2016-02-04", "In 2014, 438 lamps were repaired.");
    }

    [TearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    private Invocation Run(params string[] arguments) => Invocation.Of([.. arguments, "--index", Index]);

    private void Say(string day, string words)
    {
        var file = Path.Combine(_folder, $"debates{day}a.xml");
        File.WriteAllText(file, $"""
            <publicwhip scraperversion="a" latest="yes">
            <major-heading id="uk.org.publicwhip/debate/{day}a.1.0" nospeaker="true" colnum="1">Lamps</major-heading>
            <speech id="uk.org.publicwhip/debate/{day}a.1.1" speakername="Ada Invented" colnum="1"><p>{words}</p></speech>
            </publicwhip>
            """);
        Assert.That(Run("mine", file, "--quiet", "--no-raw").Code, Is.Zero);
    }

    private Invocation Digest(params string[] arguments) => Run(["digest", "--eml", Mails, "--to", "ann@example.org", .. arguments]);

    /// <summary>The decoded parts of a mail, as far as this program writes mails.</summary>
    private static string[] Parts(string file) => [.. File.ReadAllText(file).Split("base64\r\n\r\n").Skip(1).Select(p => Encoding.UTF8.GetString(Convert.FromBase64String(p[..p.IndexOf("--=_", StringComparison.Ordinal)].Replace("\r\n", "", StringComparison.Ordinal))))];

    [Test]
    public void Searches_are_added_listed_and_removed()
    {
        Assert.That(Run("searches", "list").Out, Does.StartWith("No searches are saved"));
        Assert.That(Run("searches", "add", "My lamps", "lamps", "date:2016", "--only", "figures").Out.Replace('\n', ' '), Does.StartWith("Saved “My lamps”: contributions between 1 January 2016 and 31 December 2016 that contain “lamps” (only with figures)."));
        Assert.That(Run("searches", "add", "my LAMPS", "bells").Messages, Does.Contain("there is a saved search “my LAMPS” already"));
        var listed = Run("searches", "list", "--json").Json;
        Assert.That(JsonSerializer.Serialize(listed), Is.EqualTo("""[{"name":"My lamps","query":"lamps date:2016","only":"figures"}]"""));
        Assert.That(Run("searches", "remove", "my lamps").Code, Is.Zero);
        Assert.That(Run("searches", "remove", "my lamps").Messages, Does.Contain("there is no saved search “my lamps”"));
    }

    [Test]
    public void What_a_search_finds_is_exported()
    {
        var csv = Run("export", "hits", "lamps", "--csv", "-").Out;
        Assert.That(csv, Does.StartWith("id,document_kind,part,heading,").And.Contain("In 2014 some 438 lamps were repaired.").And.Contain("HC Deb 4 February 2016, col 1"));
        Assert.That(Run("export", "hits", "--csv", "-").Messages, Does.Contain("“export hits” needs a query"));
        Assert.That(Run("export", "hits", "lamps", "--min", "3", "--csv", "-").Code, Is.EqualTo(1));
    }

    [Test]
    public void Everything_is_told_once_and_what_is_new_next_time()
    {
        Run("searches", "add", "Lamps", "lamps");
        var first = Digest();
        Assert.That((first.Code, first.Out), Is.EqualTo((0, first.Out)), first.Messages);
        var file = Directory.GetFiles(Mails).Single();
        var parts = Parts(file);
        Assert.That(parts, Has.Length.EqualTo(2));
        Assert.That(parts[0], Does.Contain("Lamps: 2 new contributions").And.Contain("“In 2014 some 438 lamps were repaired.”").And.Contain("HC Deb 4 January 2016, col 1"));
        Assert.That(parts[1], Does.Contain("<blockquote").And.Contain("In 2014 some 438 lamps were repaired."));
        var again = Digest();
        Assert.That((again.Code, again.Out.Trim()), Is.EqualTo((0, "Nothing new since the last digest: no file was written.")));
        Assert.That(Directory.GetFiles(Mails), Has.Length.EqualTo(1));
        Say("2016-03-04", "In 2015, 566 lamps were repaired.");
        Assert.That(Digest().Code, Is.Zero);
        var next = Parts(Directory.GetFiles(Mails).Single(f => f != file));
        Assert.That(next[0], Does.Contain("1 new contribution").And.Contain("566").And.Not.Contain("some 438"));
    }

    [Test]
    public void A_digest_that_did_not_reach_its_place_is_told_again()
    {
        Run("searches", "add", "Lamps", "lamps");
        Digest();
        var record = Path.Combine(Index, "digests.json");
        var mail = Directory.GetFiles(Mails).Single();
        var told = JsonDocument.Parse(File.ReadAllText(record)).RootElement.GetProperty("Told").GetRawText();
        var sha = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(mail)));
        var pending = "{\"Told\":{},\"Pending\":{\"File\":" + JsonSerializer.Serialize(mail) + ",\"Sha256\":\"" + sha + "\",\"Told\":" + told + "}}";
        File.WriteAllText(record, pending);
        Assert.That(Digest().Out, Does.StartWith("Nothing new"), "it is there, so it was told");
        File.Delete(mail);
        File.WriteAllText(record, pending);
        Assert.That(Digest().Out, Does.StartWith("2 new contributions"), "it never came to its place");
    }

    [Test]
    public void Only_new_figures_tells_those_alone_and_a_dry_run_records_nothing()
    {
        Run("searches", "add", "Lamps", "lamps repaired", "--only", "new-figures");
        var dry = Run("digest", "--dry-run");
        Assert.That(dry.Out, Does.Contain("1 new contribution").And.Contain("438"));
        Assert.That(File.Exists(Path.Combine(Index, "digests.json")), Is.False);
        Digest();
        Say("2016-03-04", "In 2014, 438 lamps were repaired.");
        Assert.That(Digest().Out, Does.StartWith("Nothing new"), "a value given again is no news");
        Say("2016-04-04", "In 2015, 566 lamps were repaired.");
        Assert.That(Run("digest", "--dry-run").Out, Does.Contain("Before, it was 438"));
        Assert.That(Run("digest", "--dry-run", "--since", "2016-05-01").Out, Does.Contain("nothing new"));
    }

    [Test]
    public void What_is_asked_wrongly_is_said()
    {
        Assert.That(Digest().Messages, Does.Contain("no searches are saved"));
        Run("searches", "add", "Lamps", "lamps");
        Assert.That(Run("digest").Messages, Does.Contain("name the file with --eml FILE"));
        Assert.That(Digest("Bells").Messages, Does.Contain("there is no saved search “Bells”"));
        Assert.That(Run("digest", "--eml", Mails, "--to", "ann").Messages, Does.Contain("--to takes an address"));
        Assert.That(Run("digest", "--eml", Mails, "--to", "ann@example.org\r\nBcc: eve@example.org").Code, Is.EqualTo(1));
        var file = Path.Combine(_folder, "taken.eml");
        File.WriteAllText(file, "");
        Assert.That(Run("digest", "--eml", file, "--to", "ann@example.org").Messages, Does.Contain("is there already"));
        File.WriteAllText(Path.Combine(Index, "searches.json"), "{");
        Assert.That(Digest().Messages, Does.Contain("searches.json cannot be read"));
    }

    [Test]
    public void Another_program_reads_the_mail()
    {
        Run("searches", "add", "Łamps\u202E & \"friends\" <b>", "lamps");
        Assert.That(Digest("--to", "Zoë Ångström <zoe@example.org>").Code, Is.Zero);
        var read = Python("""
            import email, email.policy, json, sys
            mail = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
            parts = [p for p in mail.walk() if not p.is_multipart()]
            print(json.dumps({'to': [str(a) for a in mail['To'].addresses], 'subject': mail['Subject'], 'date': mail['Date'].datetime.isoformat(), 'headers': sorted(mail.keys()),
                'defects': [str(d) for p in mail.walk() for d in p.defects], 'types': [p.get_content_type() for p in parts], 'texts': [p.get_content() for p in parts]}))
            """, Directory.GetFiles(Mails).Single());
        Assert.That(read.GetProperty("defects").GetArrayLength(), Is.Zero);
        Assert.That(read.GetProperty("to").EnumerateArray().Select(t => t.GetString()), Is.EqualTo((string[])["ann@example.org", "Zoë Ångström <zoe@example.org>"]));
        Assert.That(read.GetProperty("subject").GetString(), Is.EqualTo("2 new contributions: Łamps & \"friends\" <b>"));
        Assert.That(read.GetProperty("types").EnumerateArray().Select(t => t.GetString()), Is.EqualTo((string[])["text/plain", "text/html"]));
        Assert.That(read.GetProperty("headers").EnumerateArray().Select(t => t.GetString()), Is.EqualTo((string[])["Content-Type", "Date", "From", "MIME-Version", "Message-ID", "Subject", "To"]));
        Assert.That(read.GetProperty("texts")[0].GetString(), Does.Contain("some 438 lamps"));
        Assert.That(read.GetProperty("texts")[1].GetString(), Does.Contain("&lt;b&gt;").And.Not.Contain("<b>"));
        Assert.That(File.ReadAllLines(Directory.GetFiles(Mails).Single()).Max(l => l.Length), Is.LessThanOrEqualTo(78));
    }

    private static JsonElement Python(string script, string file)
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", ["-c", script, file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var read = python.StandardOutput.ReadToEnd();
            var faults = python.StandardError.ReadToEnd();
            python.WaitForExit();
            Assert.That(python.ExitCode, Is.Zero, faults);
            return JsonDocument.Parse(read).RootElement;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("python3, whose mail parser reads the file, is not there");
            throw;
        }
    }
}
