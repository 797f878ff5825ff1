using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.App.Tests.Commands;
using HansardMiner.Records;
using HansardMiner.Sqlite;
using HansardMiner.Store;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.App.Tests.EndToEnd;

/// <summary>Every citation that is printed is understood again, and leads back to its record.</summary>
[TestFixture]
internal sealed class CitationRoundTripTests
{
    [Test]
    public void Every_citation_of_the_samples_leads_back() => Check([Corpus.Samples], everyForm: true);

    [Test]
    public void At_least_99_of_100_citations_of_the_real_documents_lead_back() => Check([Corpus.Real("corpus"), Corpus.Real("seeds")], everyForm: false);

    private static void Check(string[] paths, bool everyForm)
    {
        var folder = Directory.CreateTempSubdirectory("hansard-cite-").FullName;
        try
        {
            Invocation.Of(["mine", .. paths, "--quiet", "--index", folder]);
            using var store = SqliteRecordStore.Open(Path.Combine(folder, "hansard.db"), readOnly: true);
            var asked = new Dictionary<string, HashSet<RecordId>>(StringComparer.Ordinal);
            var (all, exact, unread, lost) = (0, 0, new List<string>(), new List<string>());
            foreach (var stored in store.Documents())
            {
                foreach (var (citation, id, isExact) in Citations(stored, everyForm))
                {
                    all++;
                    if (CitationQuery.TryParse(citation) is not { } query)
                    {
                        unread.Add(citation);
                        continue;
                    }
                    if (!isExact)
                    {
                        continue;
                    }
                    exact++;
                    if (!asked.TryGetValue(citation, out var found))
                    {
                        asked[citation] = found = [.. store.FindByCitation(query).Found.SelectMany(f => new[] { f.Id, f.Document })];
                    }
                    if (!found.Contains(id) && !found.Contains(stored.Document.Id))
                    {
                        lost.Add($"{citation} → {id}");
                    }
                }
            }
            TestContext.Out.WriteLine($"{all} citations, {all - unread.Count} understood; {exact} with day and column or UIN, {exact - lost.Count} lead back ({100.0 * (exact - lost.Count) / Math.Max(1, exact):0.000} %)");
            Assert.That(exact, Is.GreaterThan(10));
            Assert.That(unread, Is.Empty, string.Join('\n', unread.Take(20)));
            Assert.That(lost.Count, Is.LessThanOrEqualTo(everyForm ? 0 : exact / 100), string.Join('\n', lost.Take(40)));
            if (lost.Count > 0)
            {
                TestContext.Out.WriteLine(string.Join('\n', lost.Take(20)));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The citations of a document, its contributions and its figures; exact are those with a day and column, or a UIN.</summary>
    private static IEnumerable<(string Citation, RecordId Id, bool IsExact)> Citations(StoredDocument stored, bool everyForm)
    {
        var document = stored.Document;
        var isQuestion = document is WrittenQuestion { Uins.Count: > 0 };
        for (var i = 0; i < document.Contributions.Count; i++)
        {
            var (contribution, id) = (document.Contributions[i], document.Id.Contribution(i + 1));
            var isExact = document.Date is not null && document.House is not null && contribution.Column is not null;
            yield return (Citation.Of(document, contribution), id, isExact || isQuestion);
            foreach (var form in everyForm ? Enum.GetValues<CitationForm>() : [])
            {
                if (Citation.Of(document, contribution, form) is { } citation)
                {
                    yield return (citation, id, (isExact && form != CitationForm.Question) || form == CitationForm.Question);
                }
            }
        }
        foreach (var claim in stored.Claims)
        {
            yield return (claim.Citation, claim.Contribution, false);
        }
    }
}
