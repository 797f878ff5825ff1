using System;
using System.Globalization;
using System.Linq;
using System.Text;
using HansardMiner.People;
using HansardMiner.Records;
using NUnit.Framework;
using static HansardMiner.Tests.People.InventedRegister;

namespace HansardMiner.Tests.People;

/// <summary>Whatever is printed, telling speakers throws nothing, keeps the print and gives the same answer again.</summary>
[TestFixture]
internal sealed class PeopleProperties
{
    private static readonly string[] Pieces =
    [
        "Mr.", "Mrs", "The", "Lord", "Lady", "Bishop", "of", "Anna", "Field", "Brant", "Pell", "Harrow", "Minister", "Secretary of State", "for", "and", "Speaker", "Deputy", "Sir",
        "(", ")", "-", "'", "’", ".", ",", "&", "é", "\u0301", "\0", "\uD83D\uDE00", " ", "  ", "\u00A0", "Parliamentary Under-Secretary", "Lights", "Q.C.", "Member for", "my hon. Friend", "Tarnfield", "",
    ];

    [Test]
    public void No_name_office_or_text_makes_it_throw_and_it_answers_the_same_again([Range(1, 40)] int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 50; i++)
        {
            var attributions = Enumerable.Range(0, random.Next(1, 8)).Select(_ => Any(random)).ToArray();
            var house = Enum.GetValues<House>()[random.Next(4)];
            DateOnly? day = random.Next(8) == 0 ? null : new DateOnly(random.Next(1900, 2100), random.Next(1, 13), random.Next(1, 29));
            var debate = Debate(house, day, attributions);
            var once = new Resolver(Members).Resolve(debate);
            var again = new Resolver(Members).Resolve(debate);
            Assert.That(again.Contributions.Select(c => Said(c.Speaker)), Is.EqualTo(once.Contributions.Select(c => Said(c.Speaker))));
            Assert.That(once.Contributions.Select(c => c.Attribution), Is.EqualTo(attributions), "the print stays");
            Assert.That(once.Contributions.Select(c => c.Speaker), Has.None.Null);
            Assert.That(once.Contributions.Select(c => c.Speaker).OfType<Speaker.OneOf>().Select(s => s.Candidates.Count), Is.All.GreaterThan(1));
            var text = Text(random);
            foreach (var reference in new References(Members).Find(text, day ?? Day, house))
            {
                Assert.That(reference.Span.Of(text), Is.Not.Empty);
            }
        }
    }

    [Test]
    public void A_member_printed_in_full_on_a_day_of_membership_is_that_member_or_one_of_them()
    {
        foreach (var tenure in Import.Data.Tenures.Where(t => t.House is not null))
        {
            var found = Members.Named(tenure.Name, tenure.From, tenure.House);
            Assert.That(found.Tenures.Select(t => t.Person), Does.Contain(tenure.Person), tenure.Name);
        }
    }

    private static Attribution Any(Random random)
    {
        var printed = Text(random);
        return new Attribution
        {
            Printed = printed.Length == 0 ? "?" : printed, Name = random.Next(3) == 0 ? null : Text(random), Office = random.Next(2) == 0 ? null : Text(random),
            Constituency = random.Next(3) == 0 ? Text(random) : null, Party = random.Next(3) == 0 ? "Lab" : null,
            PersonId = random.Next(4) == 0 ? "uk.org.publicwhip/member/" + (900000 + random.Next(15)).ToString(CultureInfo.InvariantCulture) : null,
        };
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var words = random.Next(6); words > 0; words--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(4) == 0 ? "" : " ");
        }
        return text.ToString();
    }
}
