using System.Collections.Generic;
using System.Linq;
using HansardMiner.Present.Exports;

namespace HansardMiner.Sqlite.Export;

/// <summary>Views for reading: the columns that people ask for first, with what belongs together joined.</summary>
internal static class ExportViews
{
    private static readonly (string Name, string[] Tables, string Sql)[] All =
    [
        ("figures", ["claims"],
            "SELECT value_raw AS figure, counted, period_words AS for_the_time, place, date_said, speaker, office, quote, citation, source_url, id FROM claims ORDER BY date_said, id"),
        ("timeline", ["points", "series"],
            "SELECT p.series_id AS series, s.definition, p.figure, p.period_start, p.period_end, p.period_words, p.given_by, s.apart "
            + "FROM points p JOIN series s ON s.id = p.series_id ORDER BY coalesce(p.period_start, p.period_end), p.number"),
        ("contradictions", ["conflicts", "conflict_figures", "claims"],
            "SELECT c.id AS contradiction, c.kind, c.why, f.value_raw AS figure, f.quote, f.speaker, f.date_said, f.citation, f.source_url "
            + "FROM conflicts c JOIN conflict_figures t ON t.conflict_id = c.id JOIN claims f ON f.id = t.claim_id ORDER BY c.id, t.place"),
        ("arithmetic", ["checks", "check_figures", "claims"],
            "SELECT c.id AS \"check\", c.outcome, c.working, c.missing, f.value_raw AS figure, f.quote, f.speaker, f.date_said, f.citation, f.source_url "
            + "FROM checks c JOIN check_figures t ON t.check_id = c.id JOIN claims f ON f.id = t.claim_id ORDER BY c.id, t.place"),
        ("commitments", ["undertakings"],
            "SELECT words, actor, deadline_words AS by_when, deadline_start, deadline_end, strength, date_said, speaker, quote, citation, source_url, id FROM undertakings ORDER BY date_said, id"),
        ("figures_in_full", ["claims", "contributions"],
            "SELECT f.value_raw AS figure, f.counted, f.quote, c.speaker, c.date, c.heading, c.text AS whole_contribution, c.citation, f.id "
            + "FROM claims f JOIN contributions c ON c.id = f.contribution_id"),
    ];

    /// <summary>The views that these tables allow.</summary>
    public static IEnumerable<string> For(IReadOnlyList<ExportTable> tables) => All
        .Where(v => v.Tables.All(t => tables.Any(w => w.Name == t)))
        .Select(v => $"CREATE VIEW {v.Name} AS {v.Sql}");
}
