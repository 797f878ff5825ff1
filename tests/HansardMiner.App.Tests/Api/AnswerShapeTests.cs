using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using HansardMiner.App.Tests.Web;
using HansardMiner.Present.Answers;
using HansardMiner.Present.Exports;
using HansardMiner.Query;
using HansardMiner.Sqlite;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Api;

/// <summary>Answers as JSON and rows of exports say the same under the same names.</summary>
[TestFixture]
internal sealed class AnswerShapeTests
{
    private SqliteRecordStore _store = null!;

    [OneTimeSetUp]
    public void Open() => _store = SqliteRecordStore.Open(Path.Combine(WebSite.Shared.Index, "hansard.db"), readOnly: true);

    [OneTimeTearDown]
    public void Close() => _store.Dispose();

    private string? Sha(string path) => _store.FindSource(path)?.Source.Sha256;

    [Test]
    public void Every_column_of_exported_figures_is_a_property_of_a_figure()
    {
        var hits = _store.Claims(new ClaimQuery { WithSuperseded = true }).ToList();
        Assert.That(hits, Has.Count.GreaterThan(100));
        Same(ClaimColumns.With(Sha), hits, h => JsonSerializer.SerializeToElement(FigureAnswer.Of(h, Sha), AnswerJson.Sent.FigureAnswer));
    }

    [Test]
    public void Every_column_of_exported_undertakings_is_a_property_of_an_undertaking() =>
        Same(UndertakingColumns.With(Sha), _store.Undertakings(new UndertakingQuery { WithSuperseded = true }), h => JsonSerializer.SerializeToElement(UndertakingAnswer.Of(h, Sha), AnswerJson.Sent.UndertakingAnswer));

    [Test]
    public void Every_column_of_exported_contributions_is_a_property_of_a_contribution() =>
        Same(ContributionRow.Columns(Sha), ContributionRow.Of(_store.Documents()), r => JsonSerializer.SerializeToElement(ContributionAnswer.Of(r.Stored, r.Ordinal, Sha), AnswerJson.Sent.ContributionAnswer));

    [Test]
    public void A_number_has_no_needless_zeros_and_loses_none_of_its_digits()
    {
        foreach (var figure in _store.Claims(new ClaimQuery()))
        {
            var written = JsonSerializer.SerializeToElement(FigureAnswer.Of(figure, Sha), AnswerJson.Sent.FigureAnswer).GetProperty("value").GetRawText();
            Assert.That(written, Is.EqualTo(CellText.Number(figure.Claim.Quantity.Value)));
        }
    }

    private static void Same<T>(IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> rows, Func<T, JsonElement> answer)
    {
        var count = 0;
        foreach (var row in rows)
        {
            var json = answer(row);
            foreach (var column in columns)
            {
                Assert.That(json.TryGetProperty(column.Name, out var value), column.Name);
                Assert.That(value.ValueKind == JsonValueKind.Null ? null : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetRawText() : value.ToString(),
                    Is.EqualTo(CellText.Of(column.Value(row))), column.Name);
            }
            count++;
        }
        Assert.That(count, Is.Positive);
    }
}
