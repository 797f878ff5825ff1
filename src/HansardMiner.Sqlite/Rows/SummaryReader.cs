using System;
using System.Collections.Generic;
using System.Globalization;
using HansardMiner.Records;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Rows;

/// <summary>Reads what was mined and what is missing, in numbers.</summary>
internal sealed class SummaryReader(Database database)
{
    public HarvestSummary Read() => new(HarvestSummary.Ordered(Sources()), HarvestSummary.Ordered(Gaps()), HarvestSummary.Ordered(Months()), LastMined());

    private List<SourceTally> Sources()
    {
        var all = new List<SourceTally>();
        using var rows = database.Use("SELECT format, outcome, count(*), sum(bytes), sum(documents), sum(contributions), sum(claims) FROM sources GROUP BY format, outcome");
        while (rows.Step())
        {
            all.Add(new SourceTally(rows.TextOrNull(0), rows.Enum<SourceOutcome>(1), rows.Int(2), rows.Long(3), rows.Long(4), rows.Long(5), rows.Long(6)));
        }
        return all;
    }

    private List<GapTally> Gaps()
    {
        var all = new List<GapTally>();
        using var rows = database.Use("SELECT kind, name, count(DISTINCT source), count(*) FROM diagnostics WHERE kind <> 'Note' GROUP BY kind, name");
        while (rows.Step())
        {
            all.Add(new GapTally(rows.Enum<DiagnosticKind>(0), rows.Text(1), rows.Int(2), rows.Long(3)));
        }
        return all;
    }

    private List<CoveredMonth> Months()
    {
        var all = new List<CoveredMonth>();
        using var rows = database.Use(
            "SELECT substr(date, 1, 7), house, kind, count(*), count(DISTINCT date), sum(contribution_count), sum(claim_count) FROM documents WHERE is_current GROUP BY 1, 2, 3");
        while (rows.Step())
        {
            // 2014-01
            var month = rows.TextOrNull(0);
            all.Add(new CoveredMonth(
                Number(month, 0, 4), Number(month, 5, 2), rows.EnumOrNull<House>(1), rows.Enum<DocumentKind>(2), rows.Int(3), rows.Int(4), rows.Long(5), rows.Long(6)));
        }
        return all;
    }

    private DateTimeOffset? LastMined()
    {
        using var row = database.Use("SELECT max(first_mined) FROM captures");
        return row.Step() ? CaptureRows.Time(row.TextOrNull(0)) : null;
    }

    private static int? Number(string? text, int at, int length) => text is null ? null : int.Parse(text.AsSpan(at, length), CultureInfo.InvariantCulture);
}
