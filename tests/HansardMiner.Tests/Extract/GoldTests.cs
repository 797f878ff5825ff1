using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using HansardMiner.Claims;
using HansardMiner.Extract;
using HansardMiner.Tests.Shared;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Extract;

/// <summary>Scores the extractor on the annotated passages, where they are present.</summary>
public class GoldTests
{
    [Test]
    public void The_values_of_the_gold_passages_are_found()
    {
        var gold = Corpus.Real("gold");
        int found = 0, expected = 0, predicted = 0, figures = 0;
        foreach (var line in Directory.EnumerateFiles(gold, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(l => l.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("text").GetString()!;
            var said = row.RootElement.GetProperty("date").GetString() is { } day ? DateOnly.Parse(day, CultureInfo.InvariantCulture) : (DateOnly?)null;
            var claims = Extractor.Default.Extract(text, new TextSpan(0, text.Length), said).Claims;
            var open = new List<JsonElement>(row.RootElement.GetProperty("claims").EnumerateArray());
            expected += open.Count;
            predicted += claims.Count;
            foreach (var claim in claims)
            {
                var match = open.FindIndex(g => Matches(g, claim));
                if (match >= 0)
                {
                    found++;
                    figures += SameFigure(open[match], claim) ? 1 : 0;
                    open.RemoveAt(match);
                }
            }
        }
        var value = 2.0 * found / (expected + predicted);
        var figure = 2.0 * figures / (expected + predicted);
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"value F1 {value:F3}, value with unit and bound {figure:F3}, {expected} expected, {predicted} predicted"));
        Assert.That(value, Is.GreaterThanOrEqualTo(0.985));
        Assert.That(figure, Is.GreaterThanOrEqualTo(0.965));
    }

    private static bool Matches(JsonElement gold, Claim claim) =>
        Math.Min(gold.GetProperty("end").GetInt32(), claim.Span.End) > Math.Max(gold.GetProperty("start").GetInt32(), claim.Span.Start)
        && Close(gold.GetProperty("value"), claim.Quantity.Value)
        && (gold.GetProperty("high").ValueKind == JsonValueKind.Null || (claim.Quantity.High is { } high && Close(gold.GetProperty("high"), high)));

    private static bool Close(JsonElement gold, decimal value) => Math.Abs(gold.GetDouble() - (double)value) <= 1e-9 * Math.Max(1, Math.Abs(gold.GetDouble()));

    private static bool SameFigure(JsonElement gold, Claim claim) =>
        gold.GetProperty("bound").GetString()!.Equals(claim.Quantity.Bound.ToString(), StringComparison.OrdinalIgnoreCase)
        && gold.GetProperty("unit").GetString() == claim.Quantity.Unit?.Symbol;
}
