using System.IO;
using System.Linq;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Commands;

[TestFixture]
internal sealed class UndertakingTests
{
    private const string Sitting = """
        Skip to main content

        Rural Ferries

        Volume 601: debated on Tuesday 3 May 2016

        4. What steps his Department is taking to keep ferries running in winter. (905001)

        We will publish the new timetable by March 2017. The number of ferries fell from 120 in 2014 to 90 in 2015. I shall write to her about the harbour.

        I thank the Minister for that answer. Will he tell the House what happens to the harbours that had no ferry at all in the winter, and when the people there may hope for one?

        The Harbour Trust hopes to buy a boat. A report on the winter is due in September.
        """;

    private string _folder = "";

    [OneTimeSetUp]
    public void Mine()
    {
        _folder = Directory.CreateTempSubdirectory("hansard-app-").FullName;
        var source = Path.Combine(_folder, "ferries.txt");
        File.WriteAllText(source, Sitting);
        var mined = Run("mine", source);
        Assert.That(mined.Code, Is.Zero, mined.Out + mined.Messages);
        Assert.That(mined.Out, Does.Contain("4 undertakings in"));
    }

    [OneTimeTearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    private Invocation Run(params string[] arguments) => Invocation.Of([.. arguments, "--index", Path.Combine(_folder, "index")]);

    [Test]
    public void They_are_listed_with_who_what_when_how_firmly_and_in_which_words()
    {
        var listed = Run("undertakings", "ferries");
        Assert.That(listed.Out, Does.Contain("1. promised · deadline “by March 2017” (to 31 Mar 2017, beginning not stated)").And.Contain("We: publish the new timetable")
            .And.Contain("“We will publish the new timetable by March 2017.”").And.Contain("3 May 2016; Hansard, House not stated, 3 May 2016, vol 601").And.Contain("4 undertakings.").And.Contain("not judged"));
        Assert.That(Run("undertakings", "submarines").Out, Does.Contain("No undertakings found."));
    }

    [Test]
    public void They_are_filtered_by_deadline_strength_and_actor_and_sorted_by_the_day_due()
    {
        Assert.That(Actions("--due-from", "2016-09-01", "--due-to", "2016-12-31"), Is.EqualTo("A report on the winter is due in September"));
        Assert.That(Actions("--strength", "aspiration,requestanswered"), Is.EqualTo("write to her about the harbour|buy a boat"));
        Assert.That(Actions("--actor", "trust"), Is.EqualTo("buy a boat"));
        Assert.That(Actions("--sort", "due").Split('|')[..2], Is.EqualTo((string[])["A report on the winter is due in September", "publish the new timetable by March 2017"]));
        Assert.That(Run("undertakings", "--limit", "1").Out, Does.Contain("The first undertaking; more with --limit."));
        Assert.That(Run("undertakings", "--strength", "maybe").Messages, Does.Contain("--strength takes promise, intention"));
    }

    [Test]
    public void The_export_has_them_with_their_period()
    {
        var file = Path.Combine(_folder, "undertakings.csv");
        Assert.That(Run("export", "undertakings", "--strength", "promise", "--csv", file).Messages, Does.Contain("1 undertaking written"));
        var lines = File.ReadAllLines(file);
        Assert.That(lines[0], Does.StartWith("id,words,actor,actor_is_speaker,action,strength,is_conditional,deadline_words,deadline_start,deadline_end,date_said"));
        Assert.That(lines[1], Does.Contain("We,true,publish the new timetable by March 2017,promise,false,by March 2017,,2017-03-31,2016-05-03"));
        Assert.That(Run("export", "claims", "--due-to", "2017-01-01", "--csv", "-").Code, Is.EqualTo(1));
        Assert.That(Run("export", "undertakings", "--unit", "GBP", "--csv", "-").Code, Is.EqualTo(1));
    }

    [Test]
    public void Claims_and_their_export_say_to_which_figures_a_figure_is_tied()
    {
        Assert.That(Run("claims", "--max", "100").Out, Does.Contain("level before: 120"));
        var rows = Run("claims", "--json").Json.EnumerateArray().ToList();
        var (before, after) = (rows.Single(r => r.GetProperty("value").GetDecimal() == 120), rows.Single(r => r.GetProperty("value").GetDecimal() == 90));
        Assert.That(before.GetProperty("level_after").GetString(), Is.EqualTo(after.GetProperty("id").GetString()));
        Assert.That(after.GetProperty("level_before").GetString(), Is.EqualTo(before.GetProperty("id").GetString()));
        Assert.That(after.GetProperty("part_of").GetString(), Is.Null);
    }

    [Test]
    public void The_id_of_one_explains_its_own_paragraph()
    {
        var id = Run("undertakings", "--actor", "trust", "--json").Json[0].GetProperty("id").GetString()!;
        Assert.That(Run("explain", id).Out, Does.Contain("2 commitments (!)").And.Contain("! The Harbour Trust: buy a boat").And.Contain("From:"));
        Assert.That(Run("show", id).Out, Does.Contain("The Harbour Trust hopes to buy a boat."));
    }

    private string Actions(params string[] arguments) =>
        string.Join('|', Run(["undertakings", "--json", .. arguments]).Json.EnumerateArray().Select(u => u.GetProperty("action").GetString()));
}
