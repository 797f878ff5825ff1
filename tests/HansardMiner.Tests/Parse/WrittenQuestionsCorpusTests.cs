using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using HansardMiner.Parse.WrittenQuestions;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

/// <summary>Every real file, against a count that knows nothing of the reader.</summary>
public sealed class WrittenQuestionsCorpusTests
{
    [Test]
    public void Questions_and_answers_equal_those_of_the_file()
    {
        var faults = new List<string>();
        foreach (var path in Files("*.json"))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var values = json.RootElement.GetProperty("results").EnumerateArray().Select(e => e.GetProperty("value")).ToArray();
            Compare(path, values.Length, values.Count(HasAnswer), faults);
        }
        foreach (var path in Files("*.ndjson"))
        {
            var lines = File.ReadLines(path).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement.Clone()).ToArray();
            Compare(path, lines.Length, lines.Count(HasAnswer), faults);
        }
        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void Texts_cut_by_the_bulk_list_are_marked_and_only_those()
    {
        var reading = ParseSource.Read(new WrittenQuestionsReader(), Files("clipped-2025-08.json")[0]);
        var answers = reading.Documents.SelectMany(d => d.Contributions).Where(c => c.Kind == ContributionKind.Answer).ToArray();

        Assert.That(answers.Count(a => a.Passages.Any(p => p.IsClipped)), Is.EqualTo(714));
        Assert.That(answers.Where(a => a.Passages.Any(p => p.IsClipped)).All(a => a.Text.EndsWith("...", StringComparison.Ordinal)));
        Assert.That(reading.Documents.Cast<WrittenQuestion>().Count(d => d.IsClipped), Is.EqualTo(714));
    }

    [Test]
    public void Every_file_is_recognised_and_keeps_the_rules_of_records()
    {
        var faults = new List<string>();
        foreach (var path in Files("*json"))
        {
            var recognition = new WrittenQuestionsReader().Recognise(ParseSource.Head(path));
            var fault = recognition.IsAccepted ? RecordRules.FirstBroken(ParseSource.Read(new WrittenQuestionsReader(), path).Documents) : recognition.Why;
            if (fault is not null)
            {
                faults.Add($"{Path.GetFileName(path)}: {fault}");
            }
        }
        Assert.That(faults, Is.Empty);
    }

    private static bool HasAnswer(JsonElement question) =>
        question.TryGetProperty("answerText", out var answer) && answer.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(answer.GetString());

    private static void Compare(string path, int questions, int answers, List<string> faults)
    {
        var reading = ParseSource.Read(new WrittenQuestionsReader(), path);
        var contributions = reading.Documents.SelectMany(d => d.Contributions).ToArray();
        var read = (contributions.Count(c => c.Kind == ContributionKind.Question), contributions.Count(c => c.Kind == ContributionKind.Answer));
        if (read != (questions, answers) || reading.Documents.Count != questions || reading.Diagnostics.Any(d => d.Kind != DiagnosticKind.Note))
        {
            faults.Add($"{Path.GetFileName(path)}: {questions} questions and {answers} answers there, {read} read; {string.Join("; ", reading.Diagnostics.Take(3))}");
        }
    }

    private static string[] Files(string pattern) =>
        Directory.GetFiles(Corpus.Real("corpus/written-questions"), pattern).Order(StringComparer.Ordinal).ToArray();
}
