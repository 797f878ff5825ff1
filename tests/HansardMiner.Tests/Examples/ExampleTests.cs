using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Extract;
using HansardMiner.Extract.Rules;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Examples;

public class ExampleTests
{
    private static IEnumerable<TestCaseData> Examples => Example.OfFigures.Select(e => new TestCaseData(e).SetArgDisplayNames(e.ToString()));

    [TestCaseSource(nameof(Examples))]
    public void The_figures_of_an_example_are_found(object given)
    {
        var example = (Example)given;
        var found = Read(example);
        if (example.MustGiveNothing)
        {
            Assert.That(found.Claims.Select(c => c.Span.Of(example.Sentence)), Is.Empty, "several found where nothing was expected");
            return;
        }
        var faults = example.Expected.Select((line, i) => i < found.Claims.Count ? Fault(line, found.Claims[i]) : "nothing found").Where(f => f is not null).ToList();
        var verdict = found.Claims.Count == 0 ? "nothing found" : found.Claims.Count > example.Expected.Count ? "several found" : found.Claims.Count < example.Expected.Count || faults.Count > 0 ? "part found" : "all found";
        var list = string.Join("; ", found.Claims.Select(c => $"«{c.Span.Of(example.Sentence)}» {Show(c)}"));
        Assert.That(verdict, Is.EqualTo("all found"), string.Join("; ", faults) + " in: " + list);
    }

    [Test]
    public void Every_rule_has_three_examples_and_a_counter_example()
    {
        var used = Example.OfFigures.Select(e => (Example: e, Rules: Rules(Read(e)))).ToList();
        var faults = new List<string>();
        foreach (var rule in RuleBook.Rejections.Select(r => r.Name).Concat(RuleBook.Figures.Select(r => r.Name)).Where(r => r != "cut short by the source"))
        {
            var count = used.Count(u => u.Rules.Contains(rule));
            var against = used.Count(u => u.Example.Rule == rule && !u.Rules.Contains(rule));
            if (count < 3 || against < 1)
            {
                faults.Add($"“{rule}”: {count} examples, {against} counter-examples");
            }
        }
        Assert.That(faults, Is.Empty, "three examples and a counter-example in a section of its own are asked for (a cut passage has its own test)");
    }

    [Test]
    public void Every_section_names_a_rule_of_the_book() =>
        Assert.That(Example.OfFigures.Select(e => e.Rule).OfType<string>().Distinct().Except(RuleBook.Rejections.Select(r => r.Name).Concat(RuleBook.Figures.Select(r => r.Name))), Is.Empty);

    [Test]
    public void Every_family_has_a_counter_example() =>
        Assert.That(Example.OfFigures.GroupBy(e => e.File).Where(g => !g.Any(e => e.MustGiveNothing)).Select(g => g.Key), Is.Empty);

    [Test]
    public void There_are_four_hundred_examples() => Assert.That(Example.OfFigures.Count + Example.OfUndertakings.Count, Is.GreaterThanOrEqualTo(400));

    private static HashSet<string> Rules(Extraction found) =>
        [.. found.Claims.Select(c => c.Derivation.Rule), .. found.Rejections.Select(r => r.Rule)];

    private static Extraction Read(Example e) =>
        Extractor.Default.Extract(e.Sentence, new TextSpan(0, e.Sentence.Length), e.Said == "unknown" ? null : DateOnly.Parse(e.Said, CultureInfo.InvariantCulture));

    private static string Show(Claim c) =>
        string.Create(CultureInfo.InvariantCulture, $"{c.Kind} {c.Quantity.Value}..{c.Quantity.High} {c.Quantity.Bound} {c.Quantity.Unit}, counted {c.Counted}, change {c.Change}, period {c.Period?.From:yyyy-MM-dd}..{c.Period?.To:yyyy-MM-dd}, where {c.Where}, source {c.Source}, status {c.Status}");

    // "count 438 about; counted cases; to 2014-01-07": only the facts that are named are compared
    private static string? Fault(string line, Claim claim)
    {
        foreach (var fact in line.Split(';', StringSplitOptions.TrimEntries))
        {
            var words = fact.Split(' ', 2, StringSplitOptions.TrimEntries);
            var fault = words[0] switch
            {
                "counted" => Differ(fact, words[1], claim.Counted),
                "change" => Differ(fact, words[1], claim.Change?.ToString()),
                "from" => Differ(fact, words[1], claim.Period?.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                "to" => Differ(fact, words[1], claim.Period?.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                "when" => Differ(fact, words[1], claim.Period?.Words),
                "where" => Differ(fact, words[1], claim.Where),
                "source" => Differ(fact, words[1], claim.Source),
                "status" => Differ(fact, words[1], claim.Status.ToString()),
                _ => Figure(fact, claim),
            };
            if (fault is not null)
            {
                return fault;
            }
        }
        return null;
    }

    private static string? Differ(string fact, string expected, string? found) =>
        string.Equals(expected, found ?? "none", StringComparison.OrdinalIgnoreCase) ? null : $"«{fact}» expected, {found ?? "none"} found";

    // kind value[..high] [bound] [unit]
    private static string? Figure(string fact, Claim claim)
    {
        var words = fact.Split(' ', 4);
        var ends = words[1].Split("..");
        var value = decimal.Parse(ends[0], CultureInfo.InvariantCulture);
        var high = ends.Length > 1 ? decimal.Parse(ends[1], CultureInfo.InvariantCulture) : (decimal?)null;
        var bound = words.Length > 2 ? words[2] : "exact";
        var unit = words.Length > 3 ? words[3] : null;
        var right = words[0].Equals(claim.Kind.ToString(), StringComparison.OrdinalIgnoreCase) && value == claim.Quantity.Value && high == claim.Quantity.High
            && bound.Equals(claim.Quantity.Bound.ToString(), StringComparison.OrdinalIgnoreCase) && unit == claim.Quantity.Unit?.Symbol;
        return right ? null : $"«{fact}» expected, {Show(claim)} found";
    }
}
