using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Extract;
using HansardMiner.Tests.Shared;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Extract;

/// <summary>The commitments of the seed documents, where they are present: each is found by words of its own, with who, by when and how firmly.</summary>
public class UndertakingTests
{
    private const string Legislation = "002";

    // document, day, words of the promise, actor, deadline, strength
    [TestCase("000", "2014-01-07", "due in spring", "the CPS and the Association of Chief Police Officers", "2014-03-01..2014-05-31", UndertakingStrength.Intention)]
    [TestCase("000", "2014-01-07", "complete an online", "all prosecutors", null, UndertakingStrength.Requirement)]
    [TestCase("000", "2014-01-07", "do so", "I", null, UndertakingStrength.RequestAnswered)]
    [TestCase("004", null, "should be available", null, "..", UndertakingStrength.Expectation)]
    [TestCase(Legislation, "2014-05-06", "become mandatory", null, "2015-04-01..2016-03-31", UndertakingStrength.Promise)]
    [TestCase(Legislation, "2014-05-06", "ring-fenced", null, "..2015-03-31", UndertakingStrength.Promise)]
    [TestCase(Legislation, "2014-05-06", "see what we can do", "I", "..", UndertakingStrength.Aspiration)]
    [TestCase(Legislation, "2014-05-06", "continued funding", null, null, UndertakingStrength.Promise)]
    [TestCase(Legislation, "2014-05-06", "children in primary", null, "2014-09-01..", UndertakingStrength.Promise)]
    [TestCase(Legislation, "2014-05-06", "focus groups", null, null, UndertakingStrength.Intention)]
    [TestCase(Legislation, "2014-05-06", "check that point", "I", null, UndertakingStrength.RequestAnswered)]
    [TestCase(Legislation, "2014-05-06", "write to them", "I", null, UndertakingStrength.RequestAnswered)]
    [TestCase(Legislation, "2014-05-06", "increase that", "The e-crime unit", null, UndertakingStrength.Aspiration)]
    [TestCase("003", "2010-09-24", "improve its", "the CPS", null, UndertakingStrength.Promise)]
    [TestCase("003", "2010-09-24", "go some way", "Our guidance", null, UndertakingStrength.Promise)]
    [TestCase("003", "2010-09-24", "prosecute these cases", "Our guidance", null, UndertakingStrength.Promise)]
    [TestCase("004", null, "be carrying out", "The APPG", "2014-01-01..2014-12-31", UndertakingStrength.Promise)]
    [TestCase("004", null, "meet every", "The group", null, UndertakingStrength.Promise)]
    public void A_promise_of_the_seed_documents_is_found(string document, string? day, string words, string? actor, string? deadline, UndertakingStrength strength)
    {
        var found = Read(document, day).Where(u => u.Action.Contains(words, StringComparison.Ordinal)).ToList();
        Assert.That(found, Has.Count.EqualTo(1), found.Count == 0 ? "nothing found" : "several found");
        Assert.That(found[0].Actor, Is.EqualTo(actor));
        Assert.That(found[0].Strength, Is.EqualTo(strength));
        Assert.That(found[0].Deadline is { } d ? $"{d.From:yyyy-MM-dd}..{d.To:yyyy-MM-dd}" : null, Is.EqualTo(deadline));
    }

    [TestCase(Legislation, "2014-05-06", "undergo mandatory training")]
    [TestCase(Legislation, "2014-05-06", "being reported separately")]
    [TestCase("004", null, "be escalated")]
    [TestCase("004", null, "urgent need")]
    [TestCase("004", null, "publish details of outcomes")]
    public void A_request_and_what_is_done_already_are_no_promises(string document, string? day, string words) =>
        Assert.That(Read(document, day).Where(u => u.Action.Contains(words, StringComparison.Ordinal)), Is.Empty);

    private static List<Undertaking> Read(string document, string? day)
    {
        var file = Directory.EnumerateFiles(Corpus.Real("seeds"), document + "_*").Single();
        var text = File.ReadAllText(file);
        var said = day is null ? (DateOnly?)null : DateOnly.Parse(day, CultureInfo.InvariantCulture);
        var found = new List<Undertaking>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal) is var blank && blank > 0 ? blank : text.Length;
            found.AddRange(Extractor.Default.Undertakings(text, new TextSpan(start, end), said));
            start = end + 2;
        }
        Assert.That(found.All(u => u.Sentence.Contains(u.Span) && u.Action.Length > 0), "every commitment lies in its sentence");
        return found;
    }
}
