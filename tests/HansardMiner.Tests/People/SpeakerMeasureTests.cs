using System;
using System.Linq;
using HansardMiner.People;
using HansardMiner.People.Import;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.People;

/// <summary>The speakers of real days, with the members' ids hidden and used as truth.</summary>
[TestFixture]
internal sealed class SpeakerMeasureTests
{
    private static readonly string[] October2009 = ["debates", "westminhall", "wrans", "lordspages", "lordswrans", "lordswms", "wms", "standing"];

    private static readonly Lazy<Register> RealRegister = new(() => Register.Of(MemberFiles.Read([Corpus.Real("corpus/people")]).Data));

    [Test]
    public void Speakers_of_October_2009_are_told_and_hardly_any_wrongly()
    {
        var all = new SpeakerMeasure(RealRegister.Value);
        foreach (var section in October2009)
        {
            var one = new SpeakerMeasure(RealRegister.Value).Folder(Corpus.Real("corpus/theyworkforyou/" + section));
            TestContext.Out.WriteLine(one.Report(section));
            all.Folder(Corpus.Real("corpus/theyworkforyou/" + section));
        }
        TestContext.Out.WriteLine(all.Report("October 2009"));
        Assert.That(all.Speakers, Is.GreaterThan(4000));
        Assert.That(all.RightShare, Is.GreaterThanOrEqualTo(0.98));
        Assert.That(all.WrongShare, Is.LessThanOrEqualTo(0.002));
    }

    [Test]
    public void Offices_alone_are_told_from_who_held_them_that_day()
    {
        var printed = new SpeakerMeasure(RealRegister.Value) { OnlyOffices = true };
        var single = new SpeakerMeasure(RealRegister.Value) { OnlyOffices = true, WithoutDeputies = true };
        var hidden = new SpeakerMeasure(RealRegister.Value) { OnlyOffices = true, HidesNames = true };
        foreach (var section in October2009.Append("sp"))
        {
            printed.Folder(Corpus.Real("corpus/theyworkforyou/" + section));
            single.Folder(Corpus.Real("corpus/theyworkforyou/" + section));
            hidden.Folder(Corpus.Real("corpus/theyworkforyou/" + section));
        }
        TestContext.Out.WriteLine(printed.Report("offices printed alone"));
        TestContext.Out.WriteLine(single.Report("offices printed alone, without deputies in the Chair"));
        TestContext.Out.WriteLine(hidden.Report("offices with the names beside them hidden"));
        Assert.That(single.RightShare, Is.GreaterThanOrEqualTo(0.95));
        Assert.That(printed.Wrong + hidden.Wrong, Is.Zero);
    }

    [Test]
    public void Offices_and_members_of_7_January_2014_are_those_who_held_and_sat()
    {
        var day = new DateOnly(2014, 1, 7);
        foreach (var (office, person) in ((string, int)[])
            [("The Solicitor General", 10267), ("The Attorney-General", 10243), ("The Secretary of State for the Home Department", 10426), ("The Lord Chancellor and Secretary of State for Justice", 10920), ("Mr Speaker", 10040)])
        {
            Assert.That(RealRegister.Value.Holding(office, day, House.Commons).Holders.Select(h => h.Person.Value), Is.EqualTo((string[])[$"uk.org.publicwhip/person/{person}"]), office);
        }
        const string Text = "I pay tribute to my hon. Friend the Member for Wantage (Mr Vaizey).";
        var found = new References(RealRegister.Value).Find(Text, day, House.Commons).Single();
        Assert.That(((Speaker.Known)found.Speaker).Person.Value, Is.EqualTo("uk.org.publicwhip/person/11905"));
    }

    [TestCase(Surnames.AfterTheFirst, 0.98)]
    [TestCase(Surnames.Always, 0.60)]
    public void Surnames_alone_are_told_by_the_debate_or_left_open(Surnames printed, double right)
    {
        // A peer's short title may be another's whole one, and the record does not print it so: the Lords are measured after an introduction only.
        var measured = new SpeakerMeasure(RealRegister.Value) { Surnames = printed };
        foreach (var section in October2009.Where(s => printed == Surnames.AfterTheFirst || !s.StartsWith("lords", StringComparison.Ordinal)))
        {
            measured.Folder(Corpus.Real("corpus/theyworkforyou/" + section));
        }
        TestContext.Out.WriteLine(measured.Report("surnames " + printed));
        Assert.That(measured.RightShare, Is.GreaterThanOrEqualTo(right));
        Assert.That(measured.WrongShare, Is.LessThanOrEqualTo(0.002));
    }

    [Test]
    public void Members_who_are_spoken_of_are_told_and_hardly_any_wrongly()
    {
        var measured = new ReferenceMeasure(RealRegister.Value).Folder(Corpus.Real("corpus/theyworkforyou/debates")).Folder(Corpus.Real("corpus/theyworkforyou/westminhall"));
        TestContext.Out.WriteLine(measured.Report("members spoken of"));
        Assert.That(measured.Right, Is.GreaterThanOrEqualTo(0.95 * measured.All));
        Assert.That(measured.Wrong, Is.LessThanOrEqualTo(0.002 * measured.All));
    }

    [TestCase("ni")]
    [TestCase("sp")]
    [TestCase("sp-written")]
    [TestCase("debates-2016-2021")]
    public void Speakers_of_other_days_are_counted_with_the_reason_why_they_stay_unknown(string section)
    {
        var measured = new SpeakerMeasure(RealRegister.Value).Folder(Corpus.Real("corpus/theyworkforyou/" + section));
        TestContext.Out.WriteLine(measured.Report(section));
        Assert.That(measured.WrongShare, Is.LessThanOrEqualTo(0.002));
    }
}
