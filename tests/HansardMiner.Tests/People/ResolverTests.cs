using System;
using System.Linq;
using HansardMiner.People;
using HansardMiner.Records;
using NUnit.Framework;
using static HansardMiner.Tests.People.InventedRegister;

namespace HansardMiner.Tests.People;

[TestFixture]
internal sealed class ResolverTests
{
    [TestCase("Margaret Pell", "Margaret Pell: full name")]
    [TestCase("Mrs. Margaret Pell", "Margaret Pell: full name")]
    [TestCase("MRS. PELL", "Margaret Pell: surname of one member")]
    [TestCase("Dame Margaret Pell", "Margaret Pell: full name")]
    [TestCase("M. Pell", "Margaret Pell: initials and surname")]
    [TestCase("Mr. Thomas Quarrie", "Thomas H Quarrie: name without middle names")]
    [TestCase("Rt. Hon. Tom Quarrie", "Thomas H Quarrie: another name of the person")]
    [TestCase("T.H. Quarrie", "Thomas H Quarrie: initials and surname")]
    [TestCase("Mr. Brant", "Nicholas Brant: surname of one member")]
    [TestCase("Mrs. Brant", "Susan Brant: surname of one member")]
    [TestCase("Brant", "one of Nicholas Brant (Tarnfield) (Lab), Susan Brant (Ossel & Wharf) (Con): several of that name")]
    [TestCase("Anna K. Field", "Anna Field: another name of the person")]
    [TestCase("Peggy Pell", "-: nobody of that name sat on that day")]
    [TestCase("Dai O'Rourke-Lunt", "-: nobody of that name sat on that day")]
    [TestCase("Ruth Latchford", "-: nobody of that name is in the register")]
    [TestCase("Horace Nobody", "-: nobody of that name is in the register")]
    public void A_name_in_the_Commons(string printed, string expected) => Assert.That(Said(Speakers(Name(printed))[0]), Is.EqualTo(expected));

    [TestCase("Lord Harrow of Marlbury", "Lord Harrow of Marlbury: full name")]
    [TestCase("Lord Harrow", "one of Lord Harrow of Marlbury (Con), Lord Harrow of Wexcombe (Lab): several of that name")]
    [TestCase("Baroness Quill", "Baroness Quill: full name")]
    [TestCase("Lady Quill", "Baroness Quill: full name")]
    [TestCase("Baroness Quill of Tarnfield", "Baroness Quill: full name")]
    [TestCase("The Lord Bishop of Marlbury", "Bishop of Marlbury: full name")]
    [TestCase("THE EARL OF OSSEL", "Earl of Ossel: full name")]
    [TestCase("Baroness Ferrow", "Baroness Ferrow of St Anne's: title without its place")]
    [TestCase("Baroness Ferrow of St. Anne’s", "Baroness Ferrow of St Anne's: full name")]
    [TestCase("Margaret Pell", "-: nobody of that name sat on that day")]
    public void A_name_in_the_Lords(string printed, string expected) =>
        Assert.That(Said(Speakers(House.Lords, Day, Name(printed))[0]), Is.EqualTo(expected).Or.EqualTo(expected.Replace("sat on that day", "is in the register", StringComparison.Ordinal)));

    [Test]
    public void A_name_that_two_members_bear_stays_open_until_the_constituency_tells()
    {
        var question = Debate(House.Commons, Day, Name("Anna Field")) with { Proceeding = DocumentKind.Oral };
        var alone = new Resolver(Members).Resolve(question).Contributions[0].Speaker;
        Assert.That(alone, Is.TypeOf<Speaker.OneOf>());
        Assert.That(((Speaker.OneOf)alone!).Candidates.Select(c => c.Person.Value), Is.EquivalentTo((string[])["uk.org.publicwhip/person/90005", "uk.org.publicwhip/person/90006"]));
        var told = Speakers(Name("Anna Field", "Castle Dene", "LDem"), Name("Anna Field"), Name("Ms Field"));
        Assert.That(told.Select(s => ((Speaker.Known)s!).Person.Value), Is.All.EqualTo("uk.org.publicwhip/person/90006"));
    }

    [Test]
    public void A_minister_of_the_name_is_ruled_out_where_no_minister_has_spoken()
    {
        // One Anna Field is a minister and would be printed with the office.
        var debate = Speakers(House.Commons, Day, Name("Anna Field"), Name("Margaret Pell"));
        Assert.That(Said(debate[0]), Is.EqualTo("Anna Field: name, and no minister of that name has spoken"));
        var office = Speakers(Office("The Minister for Footpaths", "Anna Field"), Name("Anna Field"));
        Assert.That(office.Select(s => ((Speaker.Known)s!).Person.Value), Is.All.EqualTo("uk.org.publicwhip/person/90005"));
    }

    [Test]
    public void A_bare_surname_is_whoever_was_introduced_in_the_debate()
    {
        var speakers = Speakers(Name("Susan Brant", "Ossel and Wharf", "Con"), Name("Brant"));
        Assert.That(Said(speakers[1]), Is.EqualTo("Susan Brant: introduced in this debate"));
        var both = Speakers(Name("Susan Brant"), Name("Nicholas Brant"), Name("Brant"));
        Assert.That(both[2], Is.TypeOf<Speaker.OneOf>());
        var unknown = Speakers(Name("Horatio Pell", "Nowhere"), Name("Mr. Pell"));
        Assert.That(unknown[1], Is.TypeOf<Speaker.NotKnown>(), "introduced under a name that is not known: the only Pell of the register is not meant");
    }

    [Test]
    public void A_peerage_without_its_place_is_whoever_was_introduced_with_it()
    {
        var speakers = Speakers(House.Lords, Day, Name("Lord Harrow of Wexcombe"), Name("Lord Harrow"), Name("Baroness Quill"), Name("Lord Harrow"));
        Assert.That(speakers.Select(Said), Is.EqualTo((string[])
            ["Lord Harrow of Wexcombe: full name", "Lord Harrow of Wexcombe: introduced in this debate", "Baroness Quill: full name", "Lord Harrow of Wexcombe: introduced in this debate"]));
    }

    [Test]
    public void The_constituency_of_another_member_is_no_proof()
    {
        var speaker = Speakers(Name("Margaret Pell", "Tarnfield"))[0];
        Assert.That(speaker, Is.TypeOf<Speaker.OneOf>());
        Assert.That(((Speaker.OneOf)speaker!).Candidates, Has.Count.EqualTo(2));
        Assert.That(Said(Speakers(Name("Peg Pell", "Marlbury"))[0]), Is.EqualTo("-: nobody of that name is in the register").Or.StartsWith("Margaret Pell"));
        Assert.That(Said(Speakers(Name("Maggie Pell", "Marlbury"))[0]), Is.EqualTo("Margaret Pell: surname and constituency"));
    }

    [TestCase("The Solicitor-General", 2031, 3, 10, "Margaret Pell: sole holder of the office")]
    [TestCase("Solicitor General", 2031, 10, 1, "Nicholas Brant: sole holder of the office")]
    [TestCase("The Solicitor General", 2034, 1, 1, "-: nobody is known to have held the office on that day")]
    [TestCase("The Shadow Solicitor General", 2031, 3, 10, "Thomas H Quarrie: sole holder of the office")]
    [TestCase("The Minister of State, Ministry of Paths", 2031, 3, 10, "Anna Field: sole holder of the office")]
    [TestCase("The Minister for Footpaths", 2031, 3, 10, "Anna Field: sole holder of the office")]
    [TestCase("The Minister for the Lamps", 2031, 3, 10, "Nicholas Brant: sole holder of the office")]
    [TestCase("The Chair of the Paths Committee", 2031, 3, 10, "Anna Field: sole holder of the office")]
    [TestCase("The Parliamentary Under-Secretary of State for Lights", 2031, 3, 10, "one of Susan Brant (Ossel & Wharf) (Con), Thomas H Quarrie (Wexcombe, North) (Con): several hold the office")]
    [TestCase("The Minister", 2031, 3, 10, "-: no minister is named in this debate")]
    [TestCase("The Keeper of the Lamps", 2031, 3, 10, "-: the office is not in the register")]
    [TestCase("Mr. Speaker", 2031, 3, 10, "Edmund Harcastle: sole holder of the office")]
    [TestCase("Madam Deputy Speaker", 2031, 3, 10, "Sylvia Corran: sole holder of the office")]
    [TestCase("Mr. Deputy Speaker", 2031, 3, 10, "one of Gerald Stone (Amberley Cross) (DCWM), Walter Ashby (Nine Barrows) (CWM): several hold the office")]
    public void An_office_alone(string office, int year, int month, int day, string expected) =>
        Assert.That(Said(Speakers(House.Commons, new DateOnly(year, month, day), Office(office))[0]), Is.EqualTo(expected));

    [Test]
    public void A_minister_is_looked_for_in_the_House_in_which_he_speaks() =>
        Assert.That(Said(Speakers(House.Lords, Day, Office("The Parliamentary Under-Secretary of State, Department of Lights"))[0]), Does.Contain("Lord Harrow of Marlbury"));

    [Test]
    public void The_Minister_is_told_only_when_one_minister_is_named()
    {
        var one = Speakers(Office("The Minister for Footpaths", "Anna Field"), Name("Margaret Pell"), Office("The Minister"));
        Assert.That(Said(one[2]), Is.EqualTo("Anna Field: the only minister in this debate"));
        var two = Speakers(Office("The Minister for Footpaths", "Anna Field"), Office("The Minister"), Office("The Parliamentary Under-Secretary of State for Lights", "Susan Brant"));
        Assert.That(two[1], Is.TypeOf<Speaker.OneOf>());
        Assert.That(Said(two[2]), Is.EqualTo("Susan Brant: full name"));
        var again = Speakers(Office("The Parliamentary Under-Secretary of State for Lights", "Susan Brant"), Office("The Parliamentary Under-Secretary of State for Lights"));
        Assert.That(Said(again[1]), Is.EqualTo("Susan Brant: named with this office in this debate"));
    }

    [Test]
    public void Whoever_was_named_in_the_Chair_stays_there_until_another_is_named()
    {
        var speakers = Speakers(Office("Mr. Deputy Speaker", "Walter Ashby"), Office("Mr. Deputy Speaker"), Office("Madam Deputy Speaker", "Sylvia Corran"), Office("Mr. Deputy Speaker"));
        Assert.That(Said(speakers[1]), Is.EqualTo("Walter Ashby: named in the Chair"));
        Assert.That(speakers[3], Is.TypeOf<Speaker.OneOf>(), "a man again, but which one is not printed");

        var first = Debate(House.Commons, Day, Office("Mr. Deputy Speaker", "Gerald Stone"));
        var next = new Resolver(Members).Resolve(Debate(House.Commons, Day, Office("Mr. Deputy Speaker")), Sitting.None.After(first));
        Assert.That(Said(next.Contributions[0].Speaker), Is.EqualTo("Gerald Stone: named in the Chair"));
        var otherDay = new Resolver(Members).Resolve(Debate(House.Commons, Day.AddDays(1), Office("Mr. Deputy Speaker")), Sitting.None.After(first));
        Assert.That(otherDay.Contributions[0].Speaker, Is.TypeOf<Speaker.OneOf>());
    }

    [TestCase("Hon. Members")]
    [TestCase("Several hon. Members")]
    [TestCase("An hon. Member")]
    [TestCase("Noble Lords")]
    [TestCase("Several noble Lords")]
    [TestCase("A Member")]
    public void Several_or_unnamed_members_are_nobody(string printed) =>
        Assert.That(Said(Speakers(new Attribution { Printed = printed })[0]), Is.EqualTo("-: several or unnamed members"));

    [Test]
    public void The_sources_own_id_tells_and_a_name_that_disagrees_is_noted()
    {
        var own = (Speaker.Known)Speakers(Name("Brant", id: "uk.org.publicwhip/member/900004"))[0]!;
        Assert.That((own.Name, own.Note, own.Tenure), Is.EqualTo(("Susan Brant", (string?)null, "uk.org.publicwhip/member/900004")));
        var other = (Speaker.Known)Speakers(Name("Margaret Pell", id: "uk.org.publicwhip/member/900004"))[0]!;
        Assert.That(other.Name, Is.EqualTo("Susan Brant"));
        Assert.That(other.Note, Does.Contain("Margaret Pell"));
        var mnis = (Speaker.Known)Speakers(House.Commons, new DateOnly(2034, 1, 1), Name("Pell", id: "mnis/90011"))[0]!;
        Assert.That(mnis.Person.Value, Is.EqualTo("uk.org.publicwhip/person/90001"));
    }

    [Test]
    public void An_open_membership_ends_with_the_next_general_election_and_names_end_where_the_data_ends()
    {
        Assert.That(Said(Speakers(House.Commons, new DateOnly(2032, 12, 1), Name("Susan Brant"))[0]), Is.EqualTo("Susan Brant: full name"));
        Assert.That(Said(Speakers(House.Commons, new DateOnly(2033, 6, 1), Name("Susan Brant"))[0]), Is.EqualTo("-: nobody of that name sat on that day"));
        Assert.That(Said(Speakers(House.Commons, new DateOnly(2038, 6, 1), Name("Susan Brant"))[0]), Is.EqualTo("-: names are known until 10 April 2037"));
        Assert.That(Said(Speakers(House.Commons, new DateOnly(2038, 6, 1), Office("The Secretary of State for Lights", "Ruth Latchford"))[0]), Is.EqualTo("Ruth Latchford: office and surname"));
        Assert.That(Said(Speakers(House.Commons, null, Name("Susan Brant"))[0]), Is.EqualTo("-: the day is not stated"));
    }

    [Test]
    public void What_was_known_that_day_stands_beside_the_print()
    {
        var known = (Speaker.Known)Speakers(Office("The Solicitor-General"))[0]!;
        Assert.That((known.Name, known.Office, known.Constituency, known.Party, known.Tenure),
            Is.EqualTo(("Margaret Pell", "The Solicitor-General", "Marlbury", "Lab", "uk.org.publicwhip/member/900001")));
    }
}
