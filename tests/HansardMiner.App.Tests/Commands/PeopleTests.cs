using System.IO;
using System.Linq;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Commands;

/// <summary>From member data and an invented day to what users see.</summary>
[TestFixture]
internal sealed class PeopleTests
{
    private const string Day = """
        <publicwhip scraperversion="a" latest="yes">
        <major-heading id="uk.org.publicwhip/debate/2031-03-10a.1.0" nospeaker="true" colnum="1" time="" url="">Lamps on Footpaths</major-heading>
        <speech id="uk.org.publicwhip/debate/2031-03-10a.1.1" speakername="Margaret Pell" speakeroffice="The Solicitor-General" colnum="1" time="" url=""><p>Some 438 lamps were mended last year.</p></speech>
        <speech id="uk.org.publicwhip/debate/2031-03-10a.1.2" speakername="Mrs. Brant" colnum="1" time="" url=""><p>I thank my hon. Friend the Member for Tarnfield (Mr. Brant).</p></speech>
        <speech id="uk.org.publicwhip/debate/2031-03-10a.1.3" speakername="Brant" colnum="1" time="" url=""><p>Fewer than 96 lamps are left.</p></speech>
        <speech id="uk.org.publicwhip/debate/2031-03-10a.1.4" speakername="Several hon. Members" colnum="1" time="" url=""><p>Hear, hear.</p></speech>
        </publicwhip>
        """;

    private static readonly string Members = Path.Combine(Corpus.Repository, "corpus", "people");

    private string _folder = "";

    private string Index => Path.Combine(_folder, "index");

    [SetUp]
    public void Make()
    {
        _folder = Directory.CreateTempSubdirectory("hansard-people-").FullName;
        File.WriteAllText(Path.Combine(_folder, "debates2031-03-10a.xml"), Day);
    }

    [TearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [TestCase(true)]
    [TestCase(false)]
    public void Members_are_imported_and_speakers_shown_with_the_office_they_held(bool isImportedFirst)
    {
        foreach (var command in isImportedFirst ? (string[])["people", "mine"] : ["mine", "people"])
        {
            var run = command == "mine" ? Run("mine", Path.Combine(_folder, "debates2031-03-10a.xml"), "--quiet") : Run("people", "import", Members);
            Assert.That(run.Code, Is.Zero, run.Out + run.Messages);
        }
        var show = Run("show", "twfy/debate/2031-03-10a.1.0", "--whole").Out;
        Assert.That(show, Does.Contain("The Solicitor-General (Margaret Pell) [Margaret Pell; The Solicitor-General]").And.Contain("Mrs. Brant [Susan Brant; Parliamentary").And.Contain("one of: Nicholas Brant"));
        var hit = Run("search", "speaker:susan", "--json").Json.GetProperty("hits")[0];
        Assert.That((hit.GetProperty("speaker").GetString(), hit.GetProperty("person").GetString(), hit.GetProperty("person_id").GetString()),
            Is.EqualTo(("Mrs. Brant", "Susan Brant", "uk.org.publicwhip/person/90004")));
        Assert.That(Run("search", "speaker:\"Susan Brandt\"").Out, Does.Contain("Did you mean speaker:\"Susan Brant\"?"));
        var claims = Run("claims", "lamps", "--json").Json.EnumerateArray().ToDictionary(c => c.GetProperty("speaker").GetString()!);
        Assert.That(claims["The Solicitor-General (Margaret Pell)"].GetProperty("office_held").GetString(), Is.EqualTo("The Solicitor-General"));
        Assert.That(claims["Brant"].GetProperty("person").GetString(), Does.StartWith("one of: ").And.Contain("Susan Brant (Ossel & Wharf) (Con)"));
        Assert.That(claims["Brant"].GetProperty("person_id").GetString(), Is.Null);
        Assert.That(Run("timeline", "lamps mended", "--json").Out, Does.Contain("\"person\": \"Margaret Pell\""));
        Assert.That(Run("export", "contributions", "--csv", "-").Out, Does.Contain("person_id,office_held").And.Contain("uk.org.publicwhip/person/90001,The Solicitor-General"));
        Assert.That(Run("status", "--json").Code, Is.Zero.Or.EqualTo(2));
    }

    [Test]
    public void Without_a_register_the_print_stands_alone()
    {
        Run("mine", Path.Combine(_folder, "debates2031-03-10a.xml"), "--quiet");
        Assert.That(Run("show", "twfy/debate/2031-03-10a.1.0", "--whole").Out, Does.Contain("The Solicitor-General (Margaret Pell) ·").And.Not.Contain("["));
        Assert.That(Run("people", "status").Messages, Does.Contain("no members were imported"));
        Assert.That(Run("people", "show", "Pell").Code, Is.EqualTo(1));
    }

    [Test]
    public void A_person_an_office_and_a_text_can_be_asked_for()
    {
        Run("people", "import", Members);
        Assert.That(Run("people", "show", "The Solicitor General", "--on", "2031-03-10").Out, Does.Contain("Margaret Pell · uk.org.publicwhip/person/90001").And.Contain("The Solicitor-General, 10 May 2029"));
        Assert.That(Run("people", "show", "The Solicitor General", "--on", "2032-03-10").Out, Does.Contain("Nicholas Brant"));
        Assert.That(Run("people", "show", "The Solicitor General").Out, Does.Contain("Nicholas Brant").And.Contain("Margaret Pell"));
        Assert.That(Run("people", "show", "Brant", "--on", "2031-03-10", "--json").Json.GetProperty("persons").GetArrayLength(), Is.EqualTo(2));
        Assert.That(Run("people", "show", "mnis/90011").Out, Does.Contain("Margaret Pell"));
        Assert.That(Run("people", "show", "Nobody At All").Messages, Does.Contain("nobody of that name or office is in the register"));
        Assert.That(Run("people", "status").Out, Does.Contain("House of Commons: members known from 3 May 2029 until 10 April 2037"));
        Assert.That(Run("people", "find", "my hon. Friend the Member for Tarnfield (Mr Brant)", "--on", "2031-03-10").Out, Does.Contain("Nicholas Brant").And.Contain("constituency and name"));
        Assert.That(Run("people", "find", "the Member for Tarnfield").Messages, Does.Contain("--on"));
    }

    [Test]
    public void Nothing_is_imported_from_files_without_members()
    {
        var run = Run("people", "import", Path.Combine(_folder, "debates2031-03-10a.xml"));
        Assert.That((run.Code, run.Messages), Is.EqualTo((1, run.Messages)));
        Assert.That(run.Messages, Does.Contain("none of these files holds members"));
        Assert.That(Run("people", "import", Path.Combine(_folder, "absent")).Messages, Does.Contain("there is no file or folder"));
    }

    private Invocation Run(params string[] arguments) => Invocation.Of([.. arguments, "--index", Index]);
}
