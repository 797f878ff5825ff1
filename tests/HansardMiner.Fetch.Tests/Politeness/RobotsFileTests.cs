using System;
using System.Linq;
using System.Text;
using HansardMiner.Fetch.Politeness;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Politeness;

/// <summary>What RFC 9309 says of robots.txt, with paths of our own.</summary>
[TestFixture]
internal sealed class RobotsFileTests
{
    [Test]
    public void A_file_that_is_empty_or_has_no_group_for_us_allows_everything()
    {
        Assert.That(May("", "/a"), Is.True);
        Assert.That(May("User-agent: OtherBot\nDisallow: /", "/a"), Is.True);
        Assert.That(May("# only a comment\n\n", "/a"), Is.True);
    }

    [TestCase("HansardMiner", false)]
    [TestCase("hansardminer", false)]
    [TestCase("HANSARDMINER/0.1", false)]
    [TestCase("HansardMiner 2.0", false)]
    [TestCase("HansardMiners", true)]
    [TestCase("Hansard", true)]
    [TestCase("Hansard Miner", true)]
    [TestCase("My-HansardMiner", true)]
    public void A_group_is_ours_by_our_token_in_any_case_and_by_no_other(string agent, bool may) => Assert.That(May($"User-agent: {agent}\nDisallow: /a", "/a"), Is.EqualTo(may));

    [Test]
    public void Groups_that_name_us_are_taken_together_and_those_of_others_are_not()
    {
        const string File = "User-agent: HansardMiner\nUser-agent: OtherBot\nDisallow: /one\n\nUser-agent: OtherBot\nDisallow: /two\n\nUser-Agent: hansardminer\nDisallow: /three\n\nUser-agent: *\nDisallow: /four";
        Assert.That(Paths(File, "/one", "/two", "/three", "/four"), Is.EqualTo("/two /four"));
    }

    [Test]
    public void The_groups_for_everyone_are_for_us_only_when_none_names_us_and_are_taken_together_too()
    {
        Assert.That(Paths("User-agent: *\nDisallow: /one\nUser-agent: OtherBot\nDisallow: /two\nUser-agent: *\nDisallow: /three", "/one", "/two", "/three"), Is.EqualTo("/two"));
        Assert.That(May("User-agent: *\nDisallow: /\n\nUser-agent: HansardMiner\nAllow: /", "/a"), Is.True);
        Assert.That(May("User-agent: *\nDisallow: /\n\nUser-agent: HansardMiner", "/a"), Is.True, "a group without rules is a group");
    }

    [Test]
    public void Lines_above_the_first_name_and_lines_that_say_nothing_known_are_passed_over()
    {
        Assert.That(May("Disallow: /a\nCrawl-delay: 5\nUser-agent: *\nDisallow: /b", "/a"), Is.True);
        Assert.That(May("User-agent: *\nSitemap: https://example.org/map.xml\nNonsense\nClean-param: x\nDisallow: /b", "/b"), Is.False);
        Assert.That(May("User-agent: OtherBot\nSitemap: https://example.org/map.xml\nCrawl-delay: 7\nUser-agent: HansardMiner\nDisallow: /b", "/b"), Is.False);
        Assert.That(Rules("User-agent: OtherBot\nCrawl-delay: 7\nUser-agent: HansardMiner\nDisallow: /b").CrawlDelay, Is.Null);
    }

    [Test]
    public void The_longest_rule_counts_wherever_it_stands_and_of_two_alike_the_one_that_allows()
    {
        const string File = "User-agent: *\nDisallow: /report\nAllow: /report/open/\nDisallow: /report/open/draft.html\nAllow: /equal\nDisallow: /equal\nDisallow: /other\nAllow: /other";
        Assert.That(Paths(File, "/report", "/report/x", "/report/open/x", "/report/open/draft.html", "/equal/1", "/other/1", "/elsewhere"), Is.EqualTo("/report/open/x /equal/1 /other/1 /elsewhere"));
    }

    [Test]
    public void An_empty_rule_forbids_nothing() => Assert.That(Paths("User-agent: *\nDisallow:\nAllow:", "/", "/a"), Is.EqualTo("/ /a"));

    [Test]
    public void Paths_are_compared_from_their_beginning_and_with_their_case() =>
        Assert.That(Paths("User-agent: *\nDisallow: /Debate", "/Debate/1", "/Debates", "/debate/1", "/x/Debate"), Is.EqualTo("/debate/1 /x/Debate"));

    // The star stands for any run of characters, the dollar for the end (RFC 9309, 2.2.3).
    [TestCase("/lists/*.csv", "/lists/a.csv /lists/a/b.csv?x=1 /lists/.csv", "/lists/a.pdf /x/lists/a.csv")]
    [TestCase("/*.csv$", "/a.csv /lists/a.csv /a.csv.csv", "/a.csv?x=1 /a.csvx /a.csv/")]
    [TestCase("/exact$", "/exact", "/exact/ /exactly /exact?a=1")]
    [TestCase("*", "/ /a", "")]
    [TestCase("/*", "/ /a", "")]
    [TestCase("/$", "/", "/a /?a")]
    [TestCase("/a*b*c", "/abc /axxbyyc /aXbYcZ /abbbc", "/acb /bca /ab")]
    [TestCase("/a**b", "/ab /axb", "/a")]
    [TestCase("/a*$", "/a /ab /a/b", "/b")]
    [TestCase("/*ab$", "/ab /abab /xaab", "/aba")]
    [TestCase("/a$b", "/a$b /a$bc /a%24b", "/a /ab")]
    [TestCase("/price-%24", "/price-$ /price-%24", "/price-")]
    [TestCase("/star-%2A.html", "/star-*.html /star-%2a.html", "/star-x.html")]
    [TestCase("*/print", "/print /a/print /a?x=/print /a?x=%2Fprint", "/prin")]
    public void Stars_and_dollars(string rule, string forbidden, string allowed)
    {
        foreach (var path in forbidden.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.That(May($"User-agent: *\nDisallow: {rule}", path), Is.False, path);
        }
        foreach (var path in allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.That(May($"User-agent: *\nDisallow: {rule}", path), Is.True, path);
        }
    }

    // The table of RFC 9309, 2.2.2: however either is written, they are the same.
    [TestCase("/list/day?house=lords", "/list/day?house=lords")]
    [TestCase("/list/day?from=https://a.example", "/list/day?from=https%3A%2F%2Fa.example")]
    [TestCase("/list/day?from=https%3A%2F%2Fa.example", "/list/day?from=https://a.example")]
    [TestCase("/llŷn/ŵ", "/ll%C5%B7n/%C5%B5")]
    [TestCase("/ll%C5%B7n/%c5%b5", "/llŷn/ŵ")]
    [TestCase("/caf%C3%A9", "/café")]
    [TestCase("/%64%65bate", "/debate")]
    [TestCase("/debate", "/%64ebate")]
    [TestCase("/a%7Eb", "/a~b")]
    [TestCase("/who,where;what", "/who%2Cwhere%3Bwhat")]
    [TestCase("/a b", "/a%20b")]
    public void The_same_path_written_otherwise_is_the_same_path(string rule, string path) => Assert.That(May($"User-agent: *\nDisallow: {rule}", path), Is.False);

    [TestCase("/a%2Fb", "/a/b")]
    [TestCase("/a/b", "/a%2Fb")]
    [TestCase("/a%3Fb", "/a?b")]
    [TestCase("/a?b%26c", "/a?b&c")]
    [TestCase("/a%", "/a")]
    [TestCase("private/", "/private/")]
    public void Another_path_is_another_path(string rule, string path) => Assert.That(May($"User-agent: *\nDisallow: {rule}", path), Is.True);

    [TestCase("\n")]
    [TestCase("\r\n")]
    [TestCase("\r")]
    public void Lines_end_as_they_like_and_a_byte_order_mark_does_not_matter(string end)
    {
        var file = "\uFEFF" + string.Join(end, "User-agent: *", "", "  disALLOW \t:\t/a  # not this", "Disallow:/b#c", "allow : /a/open");
        Assert.That(Paths(file, "/a", "/b", "/a/open", "/c"), Is.EqualTo("/a/open /c"));
        Assert.That(Rules(file).Rules.Select(rule => rule.Line), Is.EqualTo(new[] { 3, 4, 5 }));
    }

    [TestCase("10", 10.0)]
    [TestCase("0.5", 0.5)]
    [TestCase("0", 0.0)]
    [TestCase("1,5", null)]
    [TestCase("-3", null)]
    [TestCase("soon", null)]
    [TestCase("1e9", null)]
    [TestCase("", null)]
    [TestCase("99999999999999999999", 1e9)]
    public void The_Crawl_delay_is_in_seconds_and_what_is_no_number_is_passed_over(string value, double? seconds) =>
        Assert.That(Rules($"User-agent: *\nCrawl-delay: {value}\nDisallow: /x").CrawlDelay?.TotalSeconds, Is.EqualTo(seconds));

    [Test]
    public void Of_several_Crawl_delays_the_longest_for_us_counts()
    {
        Assert.That(Rules("User-agent: HansardMiner\nCrawl-delay: 3\nDisallow: /a\nUser-agent: *\nCrawl-delay: 60\nUser-agent: hansardminer\nCrawl-delay: 8\nCrawl-delay: 5").CrawlDelay, Is.EqualTo(TimeSpan.FromSeconds(8)));
        Assert.That(Rules("User-agent: HansardMiner\nDisallow: /a\nUser-agent: *\nCrawl-delay: 60").CrawlDelay, Is.Null);
    }

    [Test]
    public void Half_a_mebibyte_is_read_and_a_line_that_is_cut_is_not()
    {
        var filler = new StringBuilder("User-agent: *\nDisallow: /early\n");
        while (filler.Length < 500 * 1024)
        {
            filler.Append("# a line that only takes room\n");
        }
        var before = filler + "Disallow: /late\n";
        Assert.That(Paths(before, "/early", "/late", "/a"), Is.EqualTo("/a"));
        var cut = before.PadRight(RobotsFile.MostBytes - 14, '#') + "\nDisallow: /open/secret\nDisallow: /beyond\n";
        Assert.That(Paths(cut, "/early", "/late", "/open/1", "/o", "/beyond"), Is.EqualTo("/open/1 /o /beyond"));
    }

    [Test]
    public void No_bytes_make_it_fail()
    {
        var random = new Random(20);
        var words = new[] { "User-agent", "Disallow", "Allow", "Crawl-delay", ":", "*", "/", "$", "%", "%4", "%zz", "\n", "\r", "#", " ", "\0", "\uFEFF", "HansardMiner", "\u0080", "9" };
        for (var round = 0; round < 3000; round++)
        {
            var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => words[random.Next(words.Length)])));
            if (bytes.Length > 0 && random.Next(2) == 0)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }
            RobotsFile.Parse(bytes).For("HansardMiner").Against(new Uri("https://record.example.org/a/b?c=d"));
        }
    }

    private static RobotsRules Rules(string file) => RobotsFile.Parse(Encoding.UTF8.GetBytes(file)).For("HansardMiner");

    private static bool May(string file, string path) => Rules(file).Against(new Uri("https://record.example.org" + path)) is null;

    private static string Paths(string file, params string[] paths) => string.Join(' ', paths.Where(path => May(file, path)));
}
