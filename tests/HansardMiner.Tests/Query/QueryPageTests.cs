using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Query;

/// <summary>The page on the query language says what the parser does.</summary>
[TestFixture]
internal sealed class QueryPageTests
{
    private static string Page => Path.Combine(Corpus.Repository, "docs", "query.md");

    private static IEnumerable<TestCaseData> Examples() =>
        from line in File.ReadLines(Page)
        let cells = line.Split(" | ")
        where line.StartsWith("| `", StringComparison.Ordinal) && cells.Length == 2 && !cells[0].Contains("`, `", StringComparison.Ordinal)
        let typed = cells[0][3..^1]
        select new TestCaseData(typed, cells[1].TrimEnd('|', ' ')).SetArgDisplayNames(typed);

    [TestCaseSource(nameof(Examples))]
    public void An_example_is_read_as_the_page_says(string typed, string expected)
    {
        var parsed = QueryVariants.Expand(QueryParser.Parse(typed));
        Assert.That(parsed.ReadBack, Is.EqualTo(expected));
        Assert.That(parsed.Ignored, Is.Empty);
        Assert.That(QueryParser.Parse(parsed.Text).Query, Is.EqualTo(QueryVariants.AsTyped(parsed.Query)));
    }

    [Test]
    public void The_page_has_examples_of_every_field()
    {
        var examples = string.Join('\n', Examples().Select(e => (string)e.Arguments[0]!));
        Assert.That(Enum.GetNames<QueryField>().Select(n => n.ToLowerInvariant() + ":").Concat(QueryFields.Days.Select(d => d + ":")),
            Has.All.Matches<string>(name => examples.Contains(name!, StringComparison.Ordinal)));
    }
}
