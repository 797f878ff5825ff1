using HansardMiner.People;
using NUnit.Framework;

namespace HansardMiner.Tests.People;

[TestFixture]
internal sealed class MinisterialOfficeTests
{
    [TestCase("The Solicitor-General")]
    [TestCase("The Minister of State, Home Office")]
    [TestCase("Minister of State (Armed Forces), Ministry of Defence")]
    [TestCase("The Parliamentary Under-Secretary of State for Justice")]
    [TestCase("Parliamentary Secretary, Cabinet Office")]
    [TestCase("The Prime Minister")]
    [TestCase("The Chancellor of the Exchequer")]
    [TestCase("The Lord Privy Seal")]
    [TestCase("Treasurer of Her Majesty's Household (Deputy Chief Whip, House of Commons)")]
    [TestCase("Lord in Waiting")]
    [TestCase("The Leader of the House of Commons")]
    [TestCase("The President of the Board of Trade")]
    [TestCase("The Minister for the Cabinet Office and Paymaster General")]
    [TestCase("The Deputy Prime Minister; The Lord President of the Council")]
    public void An_office_of_the_government_is_a_ministers(string office) => Assert.That(MinisterialOffice.Is(office));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("Mr Speaker")]
    [TestCase("Madam Deputy Speaker")]
    [TestCase("Lord Speaker")]
    [TestCase("The Parliamentary Private Secretary")]
    [TestCase("PPS (Lord Chancellor)")]
    [TestCase("Shadow Minister (Justice)")]
    [TestCase("Shadow Solicitor General")]
    [TestCase("The Leader of the Opposition")]
    [TestCase("Second Church Estates Commissioner")]
    [TestCase("Chair, Justice Committee")]
    [TestCase("Member, Justice Committee")]
    [TestCase("Opposition Whip (Lords)")]
    public void Any_other_office_is_none(string? office) => Assert.That(MinisterialOffice.Is(office), Is.False);

    [TestCase("Home Office", true)]
    [TestCase("Department of Health and Social Care", true)]
    [TestCase("Attorney General", true)]
    [TestCase("Church Commissioners", false)]
    [TestCase("House of Commons Commission", false)]
    [TestCase("Speaker's Committee on the Electoral Commission", false)]
    [TestCase(null, false)]
    public void A_body_that_answers_is_a_department_or_not(string? body, bool isOne) => Assert.That(MinisterialOffice.IsDepartment(body), Is.EqualTo(isOne));
}
