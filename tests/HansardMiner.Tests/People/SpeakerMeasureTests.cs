using System;
using System.Collections.Generic;
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

    [Test]
    public void Every_member_of_the_real_register_is_told_by_name_or_left_open_on_a_day_of_membership()
    {
        var register = RealRegister.Value;
        var (told, open) = (0, 0);
        var wrong = new List<string>();
        foreach (var tenure in register.Data.Tenures.Where(t => t.House is not null && (t.To is null || t.To >= t.From.AddDays(30)) && t.From.AddDays(30) >= register.NamesKnownFrom(t.House!.Value)))
        {
            var found = register.Named(tenure.Name, tenure.From.AddDays(30), tenure.House).Tenures;
            if (found is [var one] && one.Person != tenure.Person)
            {
                wrong.Add($"{tenure.Id} {tenure.Name} {tenure.Constituency} told as {one.Id} {one.Constituency}");
            }
            (told, open) = found is [var same] && same.Person == tenure.Person ? (told + 1, open) : (told, open + 1);
        }
        TestContext.Out.WriteLine($"told {told}, open {open}\n" + string.Join('\n', wrong));
        Assert.That(wrong, Has.Count.LessThanOrEqualTo(told * 0.002));
        Assert.That(open - wrong.Count, Is.LessThan(told * 0.02));
    }

    [Test]
    public void Every_office_of_government_in_the_real_register_is_held_by_its_holder()
    {
        var register = RealRegister.Value;
        var (all, alone, several) = (0, 0, 0);
        var lost = new List<string>();
        foreach (var office in register.Data.Offices.Where(o => o.Kind == OfficeKind.Government && o.From >= new DateOnly(1997, 6, 1) && o.To is { } to && to > o.From.AddDays(40)))
        {
            all++;
            var day = office.From.AddDays(20);
            var holders = register.Holding(Printed(office), day, office.Legislature ?? register.TenureOf(office.Person, day, null)?.House).Holders;
            if (!holders.Any(h => h.Person == office.Person))
            {
                lost.Add($"{Printed(office)} ({office.From:yyyy-MM-dd}): {holders.Count} others");
            }
            (alone, several) = holders.Count == 1 ? (alone + 1, several) : (alone, several + 1);
        }
        TestContext.Out.WriteLine($"{all} offices, {alone} by one, {several} by several or nobody; not found {lost.Count}\n" + string.Join('\n', lost.Take(60)));
        Assert.That(lost, Has.Count.LessThan(all * 0.05));
    }

    /// <summary>As the record prints it: without what the data says in brackets, and with the department where the rank needs one.</summary>
    private static string Printed(Office office)
    {
        var open = office.Role.IndexOf('(', StringComparison.Ordinal);
        var role = (open < 0 ? office.Role : office.Role[..open]).Trim();
        var department = open > 0 && office.Body.Length == 0 ? office.Role[(open + 1)..office.Role.IndexOf(')', open)] : office.Body;
        return OfficeTitle.Of(role).IsBare && department.Length > 0 ? $"The {role}, {department}" : role;
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
