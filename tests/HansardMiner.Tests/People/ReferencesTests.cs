using System.Linq;
using HansardMiner.People;
using HansardMiner.Records;
using NUnit.Framework;
using static HansardMiner.Tests.People.InventedRegister;

namespace HansardMiner.Tests.People;

[TestFixture]
internal sealed class ReferencesTests
{
    [TestCase("I thank my hon. Friend the Member for Tarnfield (Mr Brant) for that.", "my hon. Friend the Member for Tarnfield (Mr Brant)", "Nicholas Brant: constituency and name")]
    [TestCase("The hon. Member for Wexcombe, North said so.", "The hon. Member for Wexcombe, North", "Thomas H Quarrie: constituency")]
    [TestCase("as the right hon. and learned Lady the Member for North Wexcombe (Mr. Quarrie) knows", "the right hon. and learned Lady the Member for North Wexcombe (Mr. Quarrie)", "Thomas H Quarrie: constituency and name")]
    [TestCase("the Member for Marlbury (Mr. Stone)", "the Member for Marlbury (Mr. Stone)", "one of Gerald Stone (Amberley Cross) (DCWM), Margaret Pell (Marlbury) (Lab): the constituency and the name are two members'")]
    [TestCase("the hon. Member for Nowhere Vale (Susan Brant)", "the hon. Member for Nowhere Vale (Susan Brant)", "Susan Brant: name")]
    [TestCase("the hon. Member for Nowhere Vale spoke", "the hon. Member for ", "-: nobody is known to have sat for the constituency on that day")]
    [TestCase("I agree with my noble friend Lord Harrow of Wexcombe on that.", "my noble friend Lord Harrow of Wexcombe", "Lord Harrow of Wexcombe: name")]
    [TestCase("The noble Baroness, Lady Quill, is right.", "The noble Baroness, Lady Quill", "Baroness Quill: name")]
    [TestCase("as the right reverend Prelate the Bishop of Marlbury put it", "the right reverend Prelate the Bishop of Marlbury", "Bishop of Marlbury: name")]
    [TestCase("I spoke to my hon. and learned Friend the Solicitor-General about it.", "my hon. and learned Friend the Solicitor-General", "Margaret Pell: sole holder of the office")]
    public void Members_speak_of_each_other(string text, string words, string expected)
    {
        var found = new References(Members).Find(text, Day, text.Contains("noble", System.StringComparison.Ordinal) ? House.Lords : House.Commons);
        Assert.That(found, Has.Count.EqualTo(1));
        Assert.That(found[0].Span.Of(text), Is.EqualTo(words));
        Assert.That(Said(found[0].Speaker), Is.EqualTo(expected));
    }

    [Test]
    public void Several_in_one_sentence_are_found_in_order_and_do_not_overlap()
    {
        const string Text = "My hon. Friends the Members for Tarnfield and for Marlbury, the hon. Member for Ossel and Wharf (Mrs Brant) and the hon. Member for Ludmoor agree.";
        var found = new References(Members).Find(Text, Day, House.Commons);
        Assert.That(found.Select(f => Said(f.Speaker)), Is.EqualTo((string[])["Susan Brant: constituency and name", "Anna Field: constituency"]));
    }
}
