using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using HansardMiner.Parse.TheyWorkForYou;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

/// <summary>Every real file, against a count that knows nothing of the reader.</summary>
public sealed class TheyWorkForYouCorpusTests
{
    private static readonly string[] _turns = ["speech", "ques", "reply"];

    private static readonly Encoding _windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Test]
    public void Every_file_is_recognised_by_its_content() => ForEach((path, _) =>
    {
        var recognition = new TheyWorkForYouReader().Recognise(ParseSource.Head(path));
        return recognition.IsAccepted ? null : recognition.Why;
    });

    /// <summary>A continuation that directly follows its speaker's own turn is joined to it and leaves a redirect: it is counted there.</summary>
    [Test]
    public void Speeches_questions_and_replies_equal_the_elements_of_the_file() => ForEach((path, xml) =>
    {
        var reading = ParseSource.Read(new TheyWorkForYouReader(), path);
        if ((string?)xml.Root!.Attribute("latest") == "no")
        {
            return reading.Documents.Count == 0 && reading.Diagnostics.Any(d => d.Name == "superseded revision") ? null : "superseded, but loaded";
        }
        var redirects = xml.Root.Elements("gidredirect").Count();
        var joined = reading.Redirects.Count - redirects;
        foreach (var turn in _turns)
        {
            var there = xml.Root.Elements(turn).Count();
            var read = reading.Documents.SelectMany(d => d.Contributions.Select(c => (d, c))).Count(p => IsTurn(p.d, p.c, turn)) + (turn == "speech" ? joined : 0);
            if (there != read)
            {
                return $"{there} <{turn}> elements, {read} read";
            }
        }
        return null;
    });

    [Test]
    public void The_text_of_the_records_is_the_text_of_the_file() => ForEach((path, xml) =>
    {
        if ((string?)xml.Root!.Attribute("latest") == "no")
        {
            return null;
        }
        var reading = ParseSource.Read(new TheyWorkForYouReader(), path);
        var there = Letters(string.Concat(xml.Root.Elements().Where(e => _turns.Contains(e.Name.LocalName) || e.Name.LocalName == "spmotion").Select(e => e.Value)));
        var read = Letters(string.Concat(reading.Documents.SelectMany(d => d.Contributions).Where(c => !c.Passages.Any(p => p.Kind == PassageKind.Apparatus)).Select(c => c.Text)));
        var same = there.Zip(read).TakeWhile(p => p.First == p.Second).Count();
        return there == read ? null : $"differs at letter {same}: there “{Near(there, same)}”, read “{Near(read, same)}”";
    });

    [Test]
    public void Divisions_and_their_names_equal_the_elements_of_the_file() => ForEach((path, xml) =>
    {
        if ((string?)xml.Root!.Attribute("latest") == "no")
        {
            return null;
        }
        var there = xml.Root.Elements().Where(e => e.Name.LocalName is "division" or "divisioncount").ToList();
        var names = there.Descendants().Where(e => e.Name.LocalName is "mpname" or "mspname" or "lord" && ((string?)e.Attribute("vote"))?.Contains("spoil", StringComparison.Ordinal) != true).ToList();
        var read = ParseSource.Read(new TheyWorkForYouReader(), path).Documents.SelectMany(d => d.Contributions).Where(c => c.Kind == ContributionKind.Division).ToList();
        var votes = read.SelectMany(c => c.Division!.Votes).ToList();
        var listed = Letters(string.Concat(names.Select(n => n.Value))).Replace("[Teller]", "", StringComparison.Ordinal);
        return there.Count != read.Count ? $"{there.Count} divisions, {read.Count} read"
            : names.Count != votes.Count ? $"{names.Count} names, {votes.Count} read"
            : listed != Letters(string.Concat(votes.Select(v => v.Name))) ? "other names"
            : there.Descendants().Count(e => (string?)e.Attribute("teller") == "yes") != votes.Count(v => v.IsTeller) ? "other tellers"
            : names.Any(n => n.Attributes().Any(a => a.Name.LocalName is "id" or "person_id" or "memberid" && !a.Value.EndsWith("unknown", StringComparison.Ordinal))) && votes.All(v => v.PersonId is null) ? "no ids" : null;
    });

    [Test]
    public void Questions_of_which_only_mentions_are_listed_are_all_there() => ForEach((path, xml) =>
    {
        var there = xml.Root!.Elements("question").Count();
        var read = there == 0 ? 0 : ParseSource.Read(new TheyWorkForYouReader(), path).Documents.Count(d => d.House == House.Scotland && d.Contributions.Single().Uin is not null);
        return there == read ? null : $"{there} questions, {read} read";
    });

    [Test]
    public void Every_turn_has_its_line() => ForEach((path, xml) =>
    {
        var lines = File.ReadAllLines(path);
        var wrong = ParseSource.Read(new TheyWorkForYouReader(), path).Documents.SelectMany(d => d.Contributions)
            .Where(c => c.SourceId is not null && c.Place is not { Unit: PlaceUnit.Line } place || !lines[c.Place!.Value.Number - 1].Contains(c.SourceId ?? "<", StringComparison.Ordinal)).ToList();
        return wrong.Count == 0 ? null : $"{wrong.Count} turns, the first {wrong[0].SourceId} at {wrong[0].Place}";
    });

    [Test]
    public void What_a_file_since_2020_says_of_a_turn_is_its_part() => ForEach((path, xml) =>
    {
        var kinds = ParseSource.Read(new TheyWorkForYouReader(), path).Documents.SelectMany(d => d.Contributions).Where(c => c.SourceId is not null)
            .ToLookup(c => c.SourceId!, c => c.Kind);
        return xml.Root!.Elements("speech").FirstOrDefault(e => (string?)e.Attribute("type") is { } type && kinds[(string)e.Attribute("id")!].Any(k => k != (type.Split(' ')[1] switch
        {
            "Question" => ContributionKind.Question,
            "SupplementaryQuestion" => ContributionKind.Supplementary,
            "Answer" => ContributionKind.Answer,
            "Intervention" => ContributionKind.Intervention,
            "Statement" => ContributionKind.Statement,
            _ => ContributionKind.Speech,
        }))) is { } other ? (string?)other.Attribute("id") : null;
    });

    [Test]
    public void Under_an_oral_question_of_an_older_file_nearly_every_turn_has_its_part() => ForEach((path, xml) =>
    {
        if (xml.Root!.Elements("speech").Any(e => e.Attribute("type") is not null))
        {
            return null;
        }
        var turns = ParseSource.Read(new TheyWorkForYouReader(), path).Documents.Where(d => d.Kind == DocumentKind.Oral)
            .SelectMany(d => d.Contributions).Where(c => c.Kind is not (ContributionKind.Procedure or ContributionKind.Chair)).ToList();
        var unknown = turns.Count(c => c.Kind == ContributionKind.Speech);
        return unknown <= 2 + (turns.Count / 5) ? null : $"{unknown} of {turns.Count} turns";
    });

    [Test]
    public void Passages_lie_inside_the_text_and_ids_are_unique() => ForEach((path, _) =>
    {
        var reading = ParseSource.Read(new TheyWorkForYouReader(), path);
        return RecordRules.FirstBroken(reading.Documents);
    });

    [Test]
    public void Every_file_that_is_the_latest_gives_documents_or_says_why_not() => ForEach((path, _) =>
    {
        var reading = ParseSource.Read(new TheyWorkForYouReader(), path);
        return reading.Documents.Count > 0 || reading.Diagnostics.Count > 0 ? null : "silently empty";
    });

    private static bool IsTurn(Document document, Contribution contribution, string turn) =>
        !contribution.Passages.Any(p => p.Kind == PassageKind.Apparatus) && turn switch
        {
            "ques" => document is WrittenQuestion && contribution.Kind == ContributionKind.Question,
            "reply" => document is WrittenQuestion && contribution.Kind == ContributionKind.Answer,
            _ => document is Debate && !document.Id.Value.StartsWith("twfy/spmotion/", StringComparison.Ordinal),
        };

    private static string Near(string text, int at) => text.Substring(Math.Max(0, at - 10), Math.Min(40, text.Length - Math.Max(0, at - 10)));

    /// <summary>Without white space, with raised digits as plain ones, and with the quotation marks that Windows-1252 files hold as control characters (committees of 2009 do).</summary>
    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is >= '\u0080' and <= '\u009F')
            {
                letters.Append(_windows.GetString([(byte)character]));
            }
            else if (!char.IsWhiteSpace(character))
            {
                letters.Append("⁰¹²³⁴⁵⁶⁷⁸⁹".IndexOf(character, StringComparison.Ordinal) is >= 0 and var raised ? (char)('0' + raised) : character == '⁻' ? '-' : character);
            }
        }
        return letters.ToString();
    }

    private static void ForEach(Func<string, XDocument, string?> check)
    {
        var faults = new List<string>();
        var files = Directory.GetFiles(Corpus.Real("corpus/theyworkforyou"), "*.xml*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        foreach (var path in files)
        {
            using var xml = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null });
            if (check(path, XDocument.Load(xml)) is { } fault)
            {
                faults.Add($"{Path.GetFileName(path)}: {fault}");
            }
        }
        Assert.That(files, Is.Not.Empty);
        Assert.That(faults, Is.Empty);
    }
}
