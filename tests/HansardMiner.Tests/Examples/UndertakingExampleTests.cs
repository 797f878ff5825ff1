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

public class UndertakingExampleTests
{
    private static IEnumerable<TestCaseData> Examples => Example.OfUndertakings.Select(e => new TestCaseData(e).SetArgDisplayNames(e.ToString()));

    [TestCaseSource(nameof(Examples))]
    public void The_commitments_of_an_example_are_found(object given)
    {
        var example = (Example)given;
        var found = Read(example);
        if (example.MustGiveNothing)
        {
            Assert.That(found.Select(u => u.Action), Is.Empty, "several found where nothing was expected");
            return;
        }
        var verdict = found.Count == 0 ? "nothing found" : found.Count > example.Expected.Count ? "several found" : found.Select(Show).SequenceEqual(example.Expected) ? "all found" : "part found";
        Assert.That(verdict, Is.EqualTo("all found"), string.Join(" | ", found.Select(Show)));
        Assert.That(found.Select(u => u.Span.Of(example.Sentence)), Has.All.Not.Empty);
    }

    [Test]
    public void Every_rule_has_three_examples_and_a_counter_example()
    {
        var used = Example.OfUndertakings.Select(e => (e.Rule, Found: Read(e).Select(u => u.Derivation.Rule).ToHashSet())).ToList();
        var faults = UndertakingBook.Rules.Select(r => r.Name).Where(r => used.Count(u => u.Found.Contains(r)) < 3 || !used.Any(u => u.Rule == r && !u.Found.Contains(r)));
        Assert.That(faults, Is.Empty);
    }

    private static IReadOnlyList<Undertaking> Read(Example e) =>
        Extractor.Default.Undertakings(e.Sentence, new TextSpan(0, e.Sentence.Length), DateOnly.Parse(e.Said, CultureInfo.InvariantCulture));

    // strength; actor; action; by WORDS; from; to; conditional
    private static string Show(Undertaking u) =>
        $"{u.Strength.ToString().ToLowerInvariant()}; actor {u.Actor ?? "none"}; action {u.Action}; by {u.Deadline?.Words ?? "none"}"
        + (u.Deadline is { } d ? $"; from {Day(d.From)}; to {Day(d.To)}" : "") + (u.IsConditional ? "; conditional" : "");

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "none";
}
