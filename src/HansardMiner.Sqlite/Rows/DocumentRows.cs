using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Rows;

/// <summary>Writes documents and their contributions.</summary>
internal static class DocumentRows
{
    private const string InsertDocument = """
        INSERT INTO documents (id, source, is_current, record, kind, house, date, headings, first_contribution, contribution_count, letters,
          has_clipped_text, state_rank, source_id, permalink, venue, volume, uins, grouped_with, state, answering_body, tabled, due_for_answer,
          holding_answered, corrected, is_clipped, lacks_original, printed_age, outcome, place, unit, claim_count)
        VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
        """;

    private const string InsertContribution = """
        INSERT INTO contributions (number, document, ordinal, kind, print, speaker_printed, speaker_name, office, constituency, party, person_id, column_label,
          column_changes, time, question_number, uin, source_id, permalink, passages, text, tables, division, place, continues)
        VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
        """;

    /// <summary>Writes the document's row and gives its number.</summary>
    public static long Write(Database database, Document document, long source, long firstContribution, Fullness fullness, int claims)
    {
        var debate = document as Debate;
        var question = document as WrittenQuestion;
        using var insert = database.Use(InsertDocument);
        insert.Bind(1, document.Id.Value).Bind(2, source).Bind(3, 1).Bind(4, document.GetType().Name).Bind(5, document.Kind.ToString())
            .Bind(6, document.House?.ToString()).Bind(7, document.Date).Bind(8, StringList.Write(document.Headings)).Bind(9, firstContribution)
            .Bind(10, document.Contributions.Count).Bind(11, fullness.Letters).Bind(12, fullness.IsClipped ? 1 : 0).Bind(13, fullness.StateRank)
            .Bind(14, document.SourceId).Bind(15, document.Permalink?.OriginalString)
            .Bind(16, debate?.Venue?.ToString()).Bind(17, debate?.Volume ?? question?.Volume)
            .Bind(18, Uins(question?.Uins)).Bind(19, Uins(question?.GroupedWith)).Bind(20, question?.State.ToString()).Bind(21, question?.AnsweringBody ?? debate?.Department)
            .Bind(22, question?.Tabled).Bind(23, question?.DueForAnswer).Bind(24, question?.HoldingAnswered).Bind(25, question?.Corrected)
            .Bind(26, Flag(question?.IsClipped)).Bind(27, Flag(question?.LacksOriginal)).Bind(28, (document as Article)?.PrintedAge ?? debate?.PrintedAge)
            .Bind(29, question?.Outcome?.ToString()).Bind(30, document.Place?.ToString())
            .Bind(31, QuestionKey.Of(document)).Bind(32, claims);
        insert.Run();
        return database.LastNumber;
    }

    /// <summary>Writes one contribution's row.</summary>
    public static void Write(Database database, Contribution contribution, long document, long number, int ordinal, long? print)
    {
        var speaker = contribution.Attribution;
        using var insert = database.Use(InsertContribution);
        insert.Bind(1, number).Bind(2, document).Bind(3, ordinal).Bind(4, contribution.Kind.ToString()).Bind(5, print).Bind(6, speaker?.Printed)
            .Bind(7, speaker?.Name).Bind(8, speaker?.Office).Bind(9, speaker?.Constituency).Bind(10, speaker?.Party).Bind(11, speaker?.PersonId)
            .Bind(12, contribution.Column?.Value).Bind(13, Changes(contribution.ColumnChanges))
            .Bind(14, contribution.Time?.ToString("HH:mm:ss.FFFFFFF", System.Globalization.CultureInfo.InvariantCulture))
            .Bind(15, contribution.QuestionNumber).Bind(16, contribution.Uin?.Value).Bind(17, contribution.SourceId)
            .Bind(18, contribution.Permalink?.OriginalString).Bind(19, PassageList.Write(contribution.Passages)).Bind(20, contribution.Text)
            .Bind(21, TableCells.Write(contribution.Tables)).Bind(22, DivisionJson.Write(contribution.Division)).Bind(23, contribution.Place?.ToString())
            .Bind(24, contribution.Continues);
        insert.Run();
        if (contribution.Kind == ContributionKind.OriginalAnswer)
        {
            using var superseded = database.Use("INSERT INTO superseded VALUES (?)");
            superseded.Bind(1, number).Run();
        }
        if (contribution.Speaker is { } told)
        {
            SpeakerRows.Write(database, number, told);
        }
    }

    /// <summary>From when to when the current documents are.</summary>
    public static CoveredDays Days(Database database)
    {
        using var row = database.Use("SELECT min(date), max(date), count(*) - count(date) FROM documents WHERE is_current");
        row.Step();
        return new CoveredDays(row.DateOrNull(0), row.DateOrNull(1), row.Int(2));
    }

    private static string? Uins(IReadOnlyList<Uin>? uins) => uins is null ? null : StringList.Write([.. uins.Select(u => u.Value)]);

    private static string? Changes(IReadOnlyList<ColumnChange> changes) =>
        changes.Count == 0 ? null : StringList.Write([.. changes.Select(c => $"{c.Offset}:{c.Column.Value}")]);

    private static long? Flag(bool? flag) => flag is { } set ? (set ? 1 : 0) : null;
}
