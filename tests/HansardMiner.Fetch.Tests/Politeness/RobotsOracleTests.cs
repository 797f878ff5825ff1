using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using HansardMiner.Fetch.Politeness;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Politeness;

/// <summary>The matcher against a slow one that tries everything, and against files made to be slow.</summary>
[TestFixture]
internal sealed class RobotsOracleTests
{
    private const string Letters = "ab/*";

    [Test]
    public void Any_rules_and_any_path_give_what_trying_everything_gives()
    {
        var random = new Random(9309);
        var forbidden = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var rules = Enumerable.Range(0, random.Next(1, 6)).Select(_ => (IsAllow: random.Next(2) == 0, Path: "/" + Word(random, 6) + (random.Next(3) == 0 ? "$" : ""))).ToList();
            var path = "/" + Word(random, 9).Replace('*', 'a');
            var file = "User-agent: *\n" + string.Concat(rules.Select(rule => $"{(rule.IsAllow ? "Allow" : "Disallow")}: {rule.Path}\n"));
            var may = RobotsFile.Parse(Encoding.UTF8.GetBytes(file)).For("HansardMiner").Against(new Uri("https://record.example.org" + path)) is null;
            Assert.That(may, Is.EqualTo(Oracle(rules, path)), () => $"{file}{path}");
            forbidden += may ? 0 : 1;
        }
        Assert.That(forbidden, Is.InRange(1_000, 19_000), "both happen");
    }

    /// <summary>Dots are left out: a path with a part of dots only is another path before it is compared.</summary>
    [Test]
    public void A_path_written_in_any_mix_of_codes_is_the_same_path()
    {
        var random = new Random(3986);
        for (var round = 0; round < 5_000; round++)
        {
            var path = "/" + string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => "abXY09-_~!'(),;:@+ŵé€ "[random.Next(22)])) + "x";
            var (one, other) = (Code(path, random), Code(path, random));
            var rules = RobotsFile.Parse(Encoding.UTF8.GetBytes($"User-agent: *\nDisallow: /*\nAllow: {one}$")).For("HansardMiner");
            Assert.That(rules.Against(new Uri("https://record.example.org" + other)), Is.Null, () => $"{one} {other}");
        }
    }

    [Test]
    public void A_file_made_to_be_slow_is_not()
    {
        var stars = string.Concat(Enumerable.Repeat("*a", 2000));
        var file = "User-agent: *\n" + string.Concat(Enumerable.Repeat($"Disallow: /{stars}b$\n", 120));
        var rules = RobotsFile.Parse(Encoding.UTF8.GetBytes(file)).For("HansardMiner");
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        Assert.That(rules.Against(new Uri("https://record.example.org/" + new string('a', 6000))), Is.Null);
        Assert.That(Process.GetCurrentProcess().TotalProcessorTime - before, Is.LessThan(TimeSpan.FromSeconds(10)));
    }

    /// <summary>Written with no word of ASCII that must not be: each character as it is, or as its UTF-8 percent-encoded.</summary>
    private static string Code(string path, Random random) => string.Concat(path.EnumerateRunes().Select(rune =>
        rune.Value != '/' && random.Next(2) == 0 ? string.Concat(Encoding.UTF8.GetBytes(rune.ToString()).Select(octet => random.Next(2) == 0 ? $"%{octet:X2}" : $"%{octet:x2}")) : rune.ToString()));

    private static string Word(Random random, int most) => string.Concat(Enumerable.Range(0, random.Next(most)).Select(_ => Letters[random.Next(Letters.Length)]));

    private static bool Oracle(List<(bool IsAllow, string Path)> rules, string path)
    {
        var about = rules.Where(rule => rule.Path.EndsWith('$') ? Matches(rule.Path[..^1], path, mustEnd: true) : Matches(rule.Path, path, mustEnd: false)).ToList();
        var longest = about.Count == 0 ? 0 : about.Max(rule => rule.Path.Length);
        return about.Count == 0 || about.Any(rule => rule.Path.Length == longest && rule.IsAllow);
    }

    private static bool Matches(string rule, string path, bool mustEnd) =>
        rule.Length == 0 ? !mustEnd || path.Length == 0
        : rule[0] == '*' ? Enumerable.Range(0, path.Length + 1).Any(skipped => Matches(rule[1..], path[skipped..], mustEnd))
        : path.Length > 0 && path[0] == rule[0] && Matches(rule[1..], path[1..], mustEnd);
}
