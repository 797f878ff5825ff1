using System;
using System.Collections.Generic;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Words;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Facts;

/// <summary>Looks whether the file is whole and its tables fit together.</summary>
internal sealed class IndexCheck(Database database)
{
    private const int MostFaults = 20;

    /// <summary>What must be zero, and what it means when it is not.</summary>
    private static readonly (string Said, string Count)[] s_rules =
    [
        ("documents without exactly one current reading", "SELECT count(*) FROM (SELECT 1 FROM documents GROUP BY unit HAVING sum(is_current) <> 1)"),
        ("documents without all their contributions",
            "SELECT count(*) FROM documents d WHERE contribution_count <> (SELECT count(*) FROM contributions c "
            + "WHERE c.number >= d.first_contribution AND c.number < d.first_contribution + d.contribution_count AND c.document = d.number)"),
        ("contributions without their document",
            "SELECT count(*) FROM contributions c LEFT JOIN documents d ON d.number = c.document WHERE d.number IS NULL"),
        ("documents without their source", "SELECT count(*) FROM documents d LEFT JOIN sources s ON s.number = d.source WHERE s.number IS NULL"),
        ("contributions that no search finds",
            "SELECT count(*) FROM documents d JOIN contributions c ON c.number >= d.first_contribution AND c.number < d.first_contribution + d.contribution_count "
            + "WHERE d.is_current AND NOT EXISTS (SELECT 1 FROM words_docsize w WHERE w.id = c.number)"),
        ("words of contributions that are not current",
            "SELECT count(*) FROM words_docsize w LEFT JOIN contributions c ON c.number = w.id LEFT JOIN documents d ON d.number = c.document "
            + "WHERE d.is_current IS NOT 1"),
        ("figures that no timeline finds",
            $"SELECT count(*) FROM documents d JOIN claims k ON k.contribution >= d.first_contribution AND k.contribution < d.first_contribution + d.contribution_count "
            + $"WHERE d.is_current AND NOT EXISTS (SELECT 1 FROM claim_words_docsize w WHERE w.id = k.contribution * {FigureKey.LastPlace + 1} + min(k.ordinal, {FigureKey.LastPlace}))"),
        ("words of figures that are not there",
            $"SELECT count(*) FROM claim_words_docsize w WHERE NOT EXISTS (SELECT 1 FROM claims k JOIN contributions c ON c.number = k.contribution "
            + $"JOIN documents d ON d.number = c.document WHERE k.contribution = w.id / {FigureKey.LastPlace + 1} AND k.ordinal = w.id % {FigureKey.LastPlace + 1} AND d.is_current)"),
        ("documents that count their figures wrongly",
            "SELECT count(*) FROM documents d WHERE d.is_current AND claim_count <> (SELECT count(*) FROM claims k WHERE k.contribution >= d.first_contribution "
            + "AND k.contribution < d.first_contribution + d.contribution_count)"),
        ("repeats without what is shown in their place",
            "SELECT count(*) FROM repeats r WHERE (SELECT count(*) FROM contributions c JOIN documents d ON d.number = c.document "
            + "WHERE c.number IN (r.contribution, r.of) AND d.is_current) <> 2 OR r.of IN (SELECT contribution FROM repeats)"),
        ("repeats of a day that are shown twice",
            "SELECT count(*) FROM (SELECT count(*) - count(r.contribution) AS shown FROM contributions c JOIN documents d ON d.number = c.document AND d.is_current "
            + "LEFT JOIN repeats r ON r.contribution = c.number WHERE c.print IS NOT NULL GROUP BY c.number >> 24, c.print HAVING shown > 1)"),
        ("figures without their contribution",
            "SELECT count(*) FROM claims k LEFT JOIN contributions c ON c.number = k.contribution WHERE c.number IS NULL"),
        ("undertakings without their contribution",
            "SELECT count(*) FROM undertakings u LEFT JOIN contributions c ON c.number = u.contribution WHERE c.number IS NULL"),
        ("ties of figures that are not there",
            "SELECT count(*) FROM claim_links l WHERE NOT EXISTS (SELECT 1 FROM claims k WHERE k.contribution = l.contribution AND k.ordinal = l.ordinal) "
            + "OR linked IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claims k WHERE k.contribution = l.contribution AND k.ordinal = l.linked "
            + "AND k.span_start = l.span_start AND k.span_end = l.span_end)"),
    ];

    private readonly List<string> _faults = [];

    public IReadOnlyList<string> Run()
    {
        try
        {
            File();
            foreach (var (said, count) in s_rules)
            {
                if (database.Scalar(count) is var found and > 0)
                {
                    _faults.Add(FormattableString.Invariant($"{found} {said}"));
                }
            }
            if (new FactCheck(database).Run() is var wrong and > 0)
            {
                _faults.Add(FormattableString.Invariant($"{wrong} contributions whose facts for searches are not those of the records: run “hansard reindex --engine fts5”"));
            }
            Spans("claims", "figures");
            Spans("undertakings", "undertakings");
        }
        catch (StoreException fault)
        {
            _faults.Add(fault.Message);
        }
        return _faults;
    }

    private void File()
    {
        using var rows = database.Use($"PRAGMA quick_check({MostFaults})");
        while (rows.Step())
        {
            if (rows.Text(0) is not "ok" and var fault)
            {
                _faults.Add("the file is damaged: " + fault);
            }
        }
    }

    /// <summary>Every figure and undertaking must stand inside its text, and the characters that SQL cuts must be the same as ours.</summary>
    private void Spans(string table, string said)
    {
        using var rows = database.Use(
            "SELECT k.contribution, k.ordinal, k.span_start, k.span_end, k.sentence_start, k.sentence_end, substr(c.text, k.words_start, k.words_length), "
            + "substr(c.text, k.quotation_start, k.quotation_length), c.text FROM " + table + " k JOIN contributions c ON c.number = k.contribution");
        var (contribution, text, wrong) = (-1L, "", 0);
        while (rows.Step())
        {
            if (rows.Long(0) != contribution)
            {
                (contribution, text) = (rows.Long(0), rows.Text(8));
            }
            wrong += IsCut(text, rows.Int(2), rows.Int(3), rows.Text(6)) && IsCut(text, rows.Int(4), rows.Int(5), rows.Text(7)) ? 0 : 1;
        }
        if (wrong > 0)
        {
            _faults.Add(FormattableString.Invariant($"{wrong} {said} whose words do not stand where the index says"));
        }
    }

    /// <summary>Whether the span lies in the text and SQL cuts the same words; where a text holds a zero character, SQL's functions stop at it.</summary>
    private static bool IsCut(string text, int start, int end, string words) =>
        start >= 0 && start < end && end <= text.Length
        && (text.AsSpan(start, end - start).SequenceEqual(words) || text.Contains('\0', StringComparison.Ordinal));
}
