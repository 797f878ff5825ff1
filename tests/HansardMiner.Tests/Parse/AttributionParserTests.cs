using HansardMiner.Parse.Print;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

public sealed class AttributionParserTests
{
    [TestCase("Ada Fell", "Ada Fell", null, null, null)]
    [TestCase("Ada Fell (Eastmere) (Con)", "Ada Fell", null, "Eastmere", "Con")]
    [TestCase("Dr Bo Marsh (Ross, Skye and Eastmere) (Lab/Co-op)", "Dr Bo Marsh", null, "Ross, Skye and Eastmere", "Lab/Co-op")]
    [TestCase("Lord Noon (Lab)", "Lord Noon", null, null, "Lab")]
    [TestCase("The Solicitor General (Ada Fell)", "Ada Fell", "The Solicitor General", null, null)]
    [TestCase("The Prime Minister", null, "The Prime Minister", null, null)]
    [TestCase("Madam Deputy Speaker (Ada Fell)", "Ada Fell", "Madam Deputy Speaker", null, null)]
    [TestCase("The Earl of Eastmere", "The Earl of Eastmere", null, null, null)]
    [TestCase("The Earl of Eastmere (Con)", "The Earl of Eastmere", null, null, "Con")]
    [TestCase("The Parliamentary Under-Secretary of State, Department for Ferries (Lord Noon) (Con)", "Lord Noon",
        "The Parliamentary Under-Secretary of State, Department for Ferries", null, "Con")]
    [TestCase("Several hon. Members", null, null, null, null)]
    [TestCase("Ada Fell (Eastmere", "Ada Fell (Eastmere", null, null, null)]
    public void A_printed_attribution_is_told_apart_as_far_as_it_can_be(string printed, string? name, string? office, string? constituency, string? party) =>
        Assert.That(AttributionParser.Parse(printed), Is.EqualTo(new Attribution
        {
            Printed = printed, Name = name, Office = office, Constituency = constituency, Party = party,
        }));

    [TestCase("Mr Speaker", true)]
    [TestCase("Mr. Deputy Speaker", true)]
    [TestCase("Madam Deputy Speaker (Ada Fell)", true)]
    [TestCase("Ada Fell (in the Chair)", true)]
    [TestCase("The Deputy Presiding Officer (Ada Fell)", true)]
    [TestCase("The Chairman", true)]
    [TestCase("The Chairman of the Ferries Committee", false)]
    [TestCase("Ada Fell", false)]
    [TestCase("The Prime Minister", false)]
    public void The_Chair_is_known_by_its_titles(string printed, bool isChair) =>
        Assert.That(AttributionParser.IsChair(AttributionParser.Parse(printed)), Is.EqualTo(isChair));

    [TestCase("")]
    [TestCase("  ")]
    [TestCase(null)]
    public void Nothing_printed_is_no_attribution(string? printed) => Assert.That(AttributionParser.Parse(printed), Is.Null);
}
