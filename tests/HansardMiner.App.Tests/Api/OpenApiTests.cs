using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text.Json;
using HansardMiner.App.Tests.Web;
using HansardMiner.Asking;
using HansardMiner.Sqlite;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Api;

/// <summary>The document that describes the API is the one that is checked in, and the API does what it says.</summary>
[TestFixture]
internal sealed class OpenApiTests
{
    private const string Address = "/api/v1/openapi.json";

    private static JsonElement Document => JsonDocument.Parse(WebSite.Shared.Text(Address)).RootElement;

    /// <summary>Questions that bring every kind of answer into play: tables, corrections, chains, conflicts, facets, empty ones.</summary>
    private static IEnumerable<string> Asked()
    {
        foreach (var question in (string[])
        [
            "search?query=defibrillators&facets=true&limit=100", "search?query=submarines", "search?query=%22never%20closed&outcome=answered", "search?query=programme&sort=newest",
            "claims?limit=200", "claims?query=defibrillators&kind=money&superseded=true", "claims?query=submarines", "claims?sort=greatest&limit=5",
            "timeline?query=defibrillators%20installed", "timeline?query=defibrillators&all=true", "timeline?query=submarines", "timeline?query=defibrillators&all=true&limit=1",
            "undertakings", "undertakings?sort=due&strength=promise,intention", "sources?limit=3", "sources?outcome=superseded", "status",
        ])
        {
            yield return question;
        }
        using var store = SqliteRecordStore.Open(Path.Combine(WebSite.Shared.Index, "hansard.db"), readOnly: true);
        foreach (var stored in store.Documents())
        {
            yield return $"records/{stored.Document.Id}?whole=true&superseded=true";
        }
    }

    [Test]
    public void The_document_served_is_the_one_in_docs()
    {
        var served = WebSite.Shared.Text(Address).ReplaceLineEndings("\n").TrimEnd() + "\n";
        var file = Path.Combine(Corpus.Repository, "docs", "openapi.json");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, served);
        }
        Assert.That(served, Is.EqualTo(File.ReadAllText(file).ReplaceLineEndings("\n")), "write docs/openapi.json again: run this test with UPDATE_GOLDEN=1");
    }

    [Test]
    public void Every_answer_fits_the_document()
    {
        var document = Document;
        var schema = new Schema(document);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var question in Asked())
        {
            using var answer = WebSite.Shared.Get("/api/v1/" + question);
            var text = answer.Content.ReadAsStringAsync().Result;
            var path = question.StartsWith("records/", StringComparison.Ordinal) ? "/api/v1/records/{id}" : "/api/v1/" + question.Split('?')[0];
            var content = document.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("responses").GetProperty(((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture)).GetProperty("content");
            var expected = content.GetProperty(answer.Content.Headers.ContentType!.MediaType!).GetProperty("schema");
            using var json = JsonDocument.Parse(text);
            Assert.That(schema.Faults(json.RootElement, expected), Is.Empty, question);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), question + "\n" + text);
            Filled(json.RootElement, path, seen);
        }
        // The samples have them all, so that no schema goes untried.
        foreach (var needed in (string[])["chain.correction.figures.before", "chain.refers_to.words", "chain.answered_together.uin", "tables.cells.figures.value", "conflicts.why", "checks.working", "facets.values.query", "undertakings.deadline_end", "period_not_stated.points.value", "contributions.time"])
        {
            Assert.That(seen.Any(s => s.EndsWith("." + needed, StringComparison.Ordinal)), needed + " is in no answer");
        }
    }

    [Test]
    public void Problems_fit_the_document()
    {
        var document = Document;
        foreach (var (question, status) in ((string, string)[])[("search", "400"), ("search?query=a&nonsense=1", "400"), ("records/no/such/thing", "404")])
        {
            using var answer = WebSite.Shared.Get("/api/v1/" + question);
            Assert.That(((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(status));
            var expected = document.GetProperty("paths").GetProperty("/api/v1/search").GetProperty("get").GetProperty("responses").GetProperty(status).GetProperty("content").GetProperty("application/problem+json").GetProperty("schema");
            using var json = JsonDocument.Parse(answer.Content.ReadAsStringAsync().Result);
            Assert.That(new Schema(document).Faults(json.RootElement, expected), Is.Empty);
        }
    }

    [Test]
    public void Everything_in_the_document_is_described()
    {
        var document = Document;
        Assert.That(document.GetProperty("openapi").GetString(), Does.StartWith("3.1"));
        Assert.That(document.GetProperty("paths").EnumerateObject().Count(), Is.EqualTo(Enquiries.All.Count));
        foreach (var schema in document.GetProperty("components").GetProperty("schemas").EnumerateObject())
        {
            Assert.That(schema.Value.TryGetProperty("description", out _), schema.Name);
            foreach (var property in schema.Value.GetProperty("properties").EnumerateObject())
            {
                Assert.That(property.Value.TryGetProperty("description", out _) || property.Value.TryGetProperty("oneOf", out _) || property.Value.TryGetProperty("$ref", out _), $"{schema.Name}.{property.Name}");
            }
        }
        foreach (var operation in document.GetProperty("paths").EnumerateObject().Select(p => p.Value.GetProperty("get")))
        {
            Assert.That(operation.GetProperty("description").GetString(), Is.Not.Empty);
            Assert.That(operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().Select(p => p.GetProperty("description").GetString()) : [], Is.All.Not.Empty);
        }
    }

    private static void Filled(JsonElement value, string at, HashSet<string> seen)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    Filled(property.Value, at + "." + property.Name, seen);
                }
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Filled(item, at, seen);
                }
                break;
            case JsonValueKind.Null:
                break;
            default:
                seen.Add(at);
                break;
        }
    }
}
