using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using HansardMiner.App.Tests.Commands;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.App.Tests.EndToEnd;

/// <summary>The commitments of the seed documents, mined and read back from the index: what a user is shown.</summary>
[TestFixture]
internal sealed class SeedUndertakingTests
{
    private string _folder = "";
    private IReadOnlyList<JsonElement> _all = [];

    [OneTimeSetUp]
    public void Mine()
    {
        var seeds = Corpus.Real("seeds");
        _folder = Directory.CreateTempSubdirectory("hansard-app-").FullName;
        var index = Path.Combine(_folder, "index");
        Assert.That(Invocation.Of("mine", seeds, "--no-raw", "--quiet", "--index", index).Code, Is.Zero);
        _all = [.. Invocation.Of("undertakings", "--limit", "0", "--json", "--index", index).Json.EnumerateArray()];
    }

    [OneTimeTearDown]
    public void Clean()
    {
        if (_folder.Length > 0)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    // words of the action, actor, strength, deadline
    [TestCase("due in spring", "the CPS and the Association of Chief Police Officers", "intention", "2014-03-01..2014-05-31")]
    [TestCase("complete an online", "all prosecutors", "requirement", null)]
    [TestCase("do so", "I", "requestanswered", null)]
    [TestCase("should be available", null, "expectation", "..")]
    [TestCase("become mandatory", null, "promise", "2015-04-01..2016-03-31")]
    [TestCase("ring-fenced", null, "promise", "..2015-03-31")]
    [TestCase("see what we can do", "I", "aspiration", "..")]
    [TestCase("continued funding", null, "promise", null)]
    [TestCase("children in primary", null, "promise", "2014-09-01..")]
    [TestCase("focus groups", null, "intention", null)]
    [TestCase("come back to her", "I", "requestanswered", null)]
    [TestCase("write to them", "I", "requestanswered", null)]
    [TestCase("increase that", "The e-crime unit", "aspiration", null)]
    [TestCase("improve its", "the CPS", "promise", null)]
    [TestCase("prosecute these cases", "Our guidance", "promise", null)]
    [TestCase("be carrying out", "The APPG", "promise", "any")]
    [TestCase("meet every", "The group", "promise", null)]
    public void A_commitment_is_shown_with_who_by_when_and_how_firmly(string words, string? actor, string strength, string? deadline)
    {
        var found = _all.Where(u => u.GetProperty("action").GetString()!.Contains(words, StringComparison.Ordinal)
            && u.GetProperty("actor").GetString() == actor && u.GetProperty("strength").GetString() == strength).ToList();
        Assert.That(found, Is.Not.Empty, "nothing found");
        Assert.That(found.Select(Deadline), deadline == "any" ? Has.None.Null : Has.All.EqualTo(deadline));
        Assert.That(found.Select(u => u.GetProperty("quote").GetString()), Has.All.Contains(words));
    }

    [TestCase("undergo mandatory training")]
    [TestCase("being reported separately")]
    [TestCase("be escalated")]
    [TestCase("publish details of outcomes")]
    [TestCase("urgent need")]
    public void A_request_and_what_is_done_already_are_no_commitments(string words) =>
        Assert.That(_all.Where(u => u.GetProperty("action").GetString()!.Contains(words, StringComparison.Ordinal)), Is.Empty);

    private static string? Deadline(JsonElement undertaking) => undertaking.GetProperty("deadline_words").GetString() is null ? null
        : $"{undertaking.GetProperty("deadline_start").GetString()}..{undertaking.GetProperty("deadline_end").GetString()}";
}
