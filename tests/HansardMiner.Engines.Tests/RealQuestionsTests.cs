using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using HansardMiner.Mining;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Sqlite;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>The question chain over real months of the Written Questions API, against counts made from the JSON alone.</summary>
[TestFixture]
internal sealed class RealQuestionsTests : IDisposable
{
    private static readonly string[] s_months = ["clipped-2025-08.json", "full-2024-08.json", "full-2025-08.json", "full-2025-09.json"];

    private readonly Folder _folder = new();
    private readonly List<(string Key, JsonElement Value)> _questions = [];
    private SqliteRecordStore? _store;
    private Dictionary<string, WrittenQuestion> _index = [];

    private SqliteRecordStore Store => _store!;

    [OneTimeSetUp]
    public void Mine()
    {
        var paths = s_months.Select(m => Corpus.Real("corpus/written-questions/" + m)).ToList();
        foreach (var path in paths)
        {
            var root = JsonDocument.Parse(File.ReadAllText(path)).RootElement;
            foreach (var item in (root.ValueKind == JsonValueKind.Array ? root : root.GetProperty("results")).EnumerateArray())
            {
                var value = item.TryGetProperty("value", out var inner) ? inner : item;
                _questions.Add((Key(Text(value, "house"), Text(value, "dateTabled")?[..10], Text(value, "uin")), value));
            }
        }
        _store = SqliteRecordStore.Open(_folder.File("hansard.db"), readOnly: false);
        new Miner(_store).Mine(paths, null, CancellationToken.None);
        _index = _store.Documents().Select(d => (WrittenQuestion)d.Document).ToDictionary(q => Key(q.House?.ToString(), q.Tabled?.ToString("yyyy-MM-dd"), q.Uins[0].Value));
    }

    [OneTimeTearDown]
    public void Dispose()
    {
        _store?.Dispose();
        _folder.Dispose();
    }

    [Test]
    public void Every_key_of_the_JSON_is_one_question_of_the_index() =>
        Assert.That(_index.Keys, Is.EquivalentTo(_questions.Select(q => q.Key).Distinct()));

    [Test]
    public void Groups_holding_marks_and_corrections_are_those_of_the_JSON()
    {
        foreach (var (key, value) in _questions)
        {
            var question = _index[key];
            Assert.That(
                question.GroupedWith.Select(u => u.Value),
                Is.EquivalentTo(value.GetProperty("groupedQuestions").EnumerateArray().Select(u => u.GetString()).Where(u => u != Text(value, "uin")).Distinct()), key);
            Assert.That(question.HoldingAnswered is not null, Is.EqualTo(Text(value, "dateHoldingAnswer") is not null || question.State == AnswerState.Holding), key);
        }
        Assert.That(Count(q => q.State == AnswerState.Corrected), Is.EqualTo(_questions.Count(q => Flag(q.Value, "answerIsCorrection"))));
        Assert.That(
            _questions.Where(q => Flag(q.Value, "answerIsHolding")).Select(q => _index[q.Key].State), Is.All.EqualTo(AnswerState.Holding));
    }

    [Test]
    public void An_answer_that_stands_under_several_questions_gives_its_figures_once()
    {
        var hits = Store.Claims(new ClaimQuery()).Where(h => h.ContributionKind == ContributionKind.Answer).ToList();
        var byDocument = hits.Select(h => h.Document.Value).ToHashSet();
        var grouped = 0;
        foreach (var (key, value) in _questions.Where(q => q.Value.GetProperty("groupedQuestions").GetArrayLength() > 0))
        {
            var question = _index[key];
            foreach (var other in question.GroupedWith)
            {
                var twin = _index.Values.Where(q => q.House == question.House && q.Uins[0] == other && q.Date is not null && q.Date == question.Date).ToList();
                if (twin.Count == 1 && Answer(twin[0]) is { } text && text == Answer(question))
                {
                    grouped++;
                    Assert.That(byDocument.Contains(question.Id.Value) && byDocument.Contains(twin[0].Id.Value), Is.False, $"{key} and {other} both give figures");
                }
            }
        }
        Assert.That(grouped, Is.GreaterThan(100));
        Assert.That(Store.Check(), Is.Empty);
    }

    [Test]
    public void Answers_that_only_refer_or_decline_give_no_number_of_a_question_as_a_figure()
    {
        var wrong = Store.Claims(new ClaimQuery { Outcome = AnswerOutcome.Referred })
            .Where(h => h.ContributionKind == ContributionKind.Answer && _index.Values.Any(q => q.Uins[0].Value == h.Words)).Select(h => h.Id);
        Assert.That(wrong, Is.Empty);
    }

    private int Count(Func<WrittenQuestion, bool> isMeant) => _index.Values.Count(isMeant);

    private static string? Answer(WrittenQuestion question) => question.Contributions.FirstOrDefault(c => c.Kind == ContributionKind.Answer)?.Text;

    private static string Key(string? house, string? tabled, string? uin) => $"{house}/{tabled}/{uin}";

    private static string? Text(JsonElement value, string name) => value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static bool Flag(JsonElement value, string name) => value.TryGetProperty(name, out var flag) && flag.ValueKind == JsonValueKind.True;
}
