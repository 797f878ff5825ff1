using System.Linq;
using System.Text;
using HansardMiner.Web.Layout;
using HansardMiner.Web.Safety;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Safety;

[TestFixture]
internal sealed class PlainSightTests
{
    [TestCase("<p>&#x202E;sesac 834</p>", "<p>⟨U+202E⟩sesac 834</p>")]
    [TestCase("<p title=\"&#x202E;\">4&#x200B;38</p>", "<p title=\"&#x202E;\">4⟨U+200B⟩38</p>")]
    [TestCase("<p>&#xA3;3 &#x2013; &#x175;&#x1F600;</p>", "<p>£3 – ŵ😀</p>")]
    [TestCase("<a href=\"/?q=&#x201C;\">&lt;&amp;&quot;&#x27;&#x2B;</a>", "<a href=\"/?q=“\">&lt;&amp;&quot;&#x27;&#x2B;</a>")]
    [TestCase("<p>&#xA0;&#x2028;&#x7;&#xD800;&#x110000;&#xE000;</p>", "<p>&#xA0;&#x2028;&#x7;&#xD800;&#x110000;&#xE000;</p>")]
    [TestCase("<p>&#x", "<p>&#x")]
    [TestCase("&;&#x;&#xZ;& &amp;#x202E;", "&;&#x;&#xZ;& &amp;#x202E;")]
    public void What_turns_or_hides_text_is_shown_and_letters_are_letters(string rendered, string sent) =>
        Assert.That(Encoding.UTF8.GetString(PlainSight.Of(Encoding.UTF8.GetBytes(rendered)).Span), Is.EqualTo(sent));

    [Test]
    public void A_line_of_the_log_is_one_line()
    {
        var line = LogLines.Plain("/search\r\nhansard serve: fault: forged\u2028x\u202e\u0000\u001b[2J" + new string('a', 5_000));
        Assert.That(line.Any(char.IsControl), Is.False);
        Assert.That(line, Does.Not.Contain('\u2028').And.Not.Contain('\u202e').And.Contain("\\u{d}\\u{a}"));
        Assert.That(line.Length, Is.LessThan(2_100));
    }
}
