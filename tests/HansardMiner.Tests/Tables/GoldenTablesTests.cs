using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;
using HansardMiner.Tables;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Tables;

/// <summary>
/// The tables of <c>corpus/tables</c>, each with what every cell of it must be read as. UPDATE_GOLDEN=1 writes what is read now: review the difference.
/// </summary>
internal sealed class GoldenTablesTests
{
    private static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.table").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(Corpus.Repository, "corpus", "tables");

    [TestCaseSource(nameof(Names))]
    public void A_table_is_read_as_its_golden_file_says(string name)
    {
        var path = Path.Combine(Folder, name + ".table");
        var file = File.ReadAllText(path).ReplaceLineEndings("\n");
        var parts = file.Split("\ncells:\n");
        var read = Cells(Contribution(parts[0])).ToList();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, parts[0] + "\ncells:\n" + string.Concat(read.Select(line => line + "\n")));
            return;
        }
        var expected = parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Multiple(() =>
        {
            foreach (var (want, got) in expected.Zip(read))
            {
                Assert.That(got, Is.EqualTo(want), $"{parts[0].Split('\n')[0]}: a cell is read otherwise");
            }
            Assert.That(read, Has.Count.EqualTo(expected.Length), "as many cells");
        });
    }

    [Test]
    public void There_are_enough_of_them() => Assert.That(Names.Count(), Is.GreaterThanOrEqualTo(30));

    private static Contribution Contribution(string source)
    {
        var lines = source.Split('\n', 3);
        if (lines[1] == "text:")
        {
            var builder = new PassageBuilder();
            CapturedText.Paragraphs(lines[2], mayBeWrapped: false).ForEach(builder.Add);
            return builder.Finish(ContributionKind.Answer);
        }
        var text = new ContributionText();
        HtmlText.Read(lines[2], text);
        var taken = text.Take(isClipped: lines[1] == "clipped:");
        return new Contribution { Kind = ContributionKind.Answer, Text = taken.Text, Passages = taken.Passages, Tables = taken.Tables };
    }

    private static IEnumerable<string> Cells(Contribution contribution)
    {
        foreach (var (table, number) in TableReader.Read(contribution).Select((t, i) => (t, i + 1)))
        {
            foreach (var cell in table.Cells.Where(c => c.Role != CellRole.Blank))
            {
                var head = string.Create(CultureInfo.InvariantCulture, $"{number}: {cell.Cell.Row + 1},{cell.Cell.Column + 1} {cell.Role} “{cell.Words.Of(contribution.Text)}”");
                var facts = cell.Claims.Count > 0 ? cell.Claims.Select(c => Facts(c, contribution.Text))
                    : cell.Role == CellRole.Value || cell.Refused is not null ? [cell.State + (cell.Refused is null ? "" : ": " + cell.Refused) + " | " + cell.Path] : [""];
                foreach (var fact in facts)
                {
                    yield return (head + " " + fact).TrimEnd();
                }
            }
        }
    }

    private static string Facts(Claim claim, string text)
    {
        var q = claim.Quantity;
        var number = q.Value.ToString("0.############", CultureInfo.InvariantCulture) + (q.High is { } high ? " to " + high.ToString("0.############", CultureInfo.InvariantCulture) : "");
        var facts = new[]
        {
            $"“{claim.Span.Of(text)}” = {number}{(q.Bound is Bound.Exact or Bound.Range ? "" : " " + q.Bound)} {claim.Kind}{(q.Unit is { } unit ? " " + unit : "")}",
            claim.HeaderPath,
            claim.Counted is { } counted ? "counted " + counted : null,
            claim.Period is { } period ? $"period {period.Words} ({Day(period.From)}..{Day(period.To)})" : null,
            claim.Where is { } where ? "where " + where : null,
        };
        return string.Join(" | ", facts.OfType<string>());
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
