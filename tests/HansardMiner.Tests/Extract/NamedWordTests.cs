using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Extract.Mentions;
using HansardMiner.Tests.Structure;
using NUnit.Framework;

namespace HansardMiner.Tests.Extract;

/// <summary>A rule sees only words of the lists; a word it names and no list holds would never be found.</summary>
[TestFixture]
internal sealed partial class NamedWordTests
{
    // r.At(i) is "loss" or "losses"
    [GeneratedRegex("""\.At\([^()]*(?:\([^()]*\))?[^()]*\) is (?<words>"[^"]+"(?: or "[^"]+")*)""")]
    private static partial Regex OneOf { get; }

    // r.Is(at, "including")
    [GeneratedRegex("""\.Is\([^,"]+, (?<words>"[^"]+")\)""")]
    private static partial Regex IsOne { get; }

    [Test]
    public void Every_word_that_a_rule_names_is_in_a_word_list()
    {
        var unknown = SourceFile.Under("src/HansardMiner").Where(f => f.Folder.StartsWith("Extract", System.StringComparison.Ordinal))
            .SelectMany(f => f.Lines.SelectMany(Words).Select(w => (Word: w, f.Path)))
            .Where(w => Lexicon.Default.Find(w.Word).Text.Length == 0)
            .Select(w => w.Word + " in " + w.Path).Distinct();
        Assert.That(unknown, Is.Empty);
    }

    private static IEnumerable<string> Words(string line) =>
        OneOf.Matches(line).Concat(IsOne.Matches(line)).SelectMany(m => m.Groups["words"].Value.Split(" or ")).Select(w => w.Trim('"'));
}
