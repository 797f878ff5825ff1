using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Sqlite.Connections;

namespace HansardMiner.Sqlite.Rows;

/// <summary>Reads documents back as they were written.</summary>
internal static class DocumentReader
{
    private const string DocumentColumns =
        "id, record, kind, house, date, headings, source_id, permalink, venue, volume, uins, grouped_with, state, answering_body, tabled, "
        + "due_for_answer, holding_answered, corrected, is_clipped, lacks_original, printed_age, first_contribution, contribution_count, outcome, place";

    private const string ContributionColumns =
        "kind, text, passages, speaker_printed, speaker_name, office, constituency, party, person_id, column_label, column_changes, time, "
        + "question_number, uin, source_id, permalink, tables, division, place, continues";

    /// <summary>The document with its contributions.</summary>
    public static Document Read(Database database, long number)
    {
        var (document, first, count) = Head(database, number);
        var contributions = new List<Contribution>(count);
        using var rows = database.Use($"SELECT {ContributionColumns} FROM contributions WHERE number >= ? AND number < ? ORDER BY number");
        for (rows.Bind(1, first).Bind(2, first + count); rows.Step();)
        {
            contributions.Add(Read(rows));
        }
        return document with { Contributions = SpeakerRows.With(database, contributions, first) };
    }

    /// <summary>One contribution.</summary>
    public static Contribution Contribution(Database database, long number)
    {
        using var row = database.Use($"SELECT {ContributionColumns} FROM contributions WHERE number = ?");
        return row.Bind(1, number).Step() ? Read(row) with { Speaker = SpeakerRows.Find(database, number) } : throw new KeyNotFoundException($"contribution {number}");
    }

    /// <summary>The document without its contributions, and where these stand.</summary>
    public static (Document Document, long First, int Count) Head(Database database, long number)
    {
        using var row = database.Use($"SELECT {DocumentColumns} FROM documents WHERE number = ?");
        if (!row.Bind(1, number).Step())
        {
            throw new KeyNotFoundException($"document {number}");
        }
        var headings = StringList.Read(row.Text(5));
        var id = new RecordId(row.Text(0));
        Document document = row.Text(1) switch
        {
            nameof(Debate) => new Debate
            {
                Id = id, Headings = headings, Contributions = [], Proceeding = row.Enum<DocumentKind>(2), Venue = row.EnumOrNull<Venue>(8),
                Volume = row.IntOrNull(9), Department = row.TextOrNull(13), PrintedAge = row.TextOrNull(20),
            },
            nameof(WrittenQuestion) => new WrittenQuestion
            {
                Id = id, Headings = headings, Contributions = [], Uins = Uins(row, 10), GroupedWith = Uins(row, 11), State = row.Enum<AnswerState>(12),
                AnsweringBody = row.TextOrNull(13), Tabled = row.DateOrNull(14), DueForAnswer = row.DateOrNull(15),
                HoldingAnswered = row.DateOrNull(16), Corrected = row.DateOrNull(17), IsClipped = row.Int(18) == 1, LacksOriginal = row.Int(19) == 1,
                Outcome = row.EnumOrNull<AnswerOutcome>(23), Volume = row.IntOrNull(9),
            },
            _ => new Article { Id = id, Headings = headings, Contributions = [], PrintedAge = row.TextOrNull(20) },
        };
        document = document with
        {
            House = row.EnumOrNull<House>(3), Date = row.DateOrNull(4), SourceId = row.TextOrNull(6), Permalink = Address(row.TextOrNull(7)),
            Place = SourcePlace.TryParse(row.TextOrNull(24)),
        };
        return (document, row.Long(21), row.Int(22));
    }

    private static Contribution Read(Statement row) => new()
    {
        Kind = row.Enum<ContributionKind>(0),
        Text = row.Text(1),
        Passages = PassageList.Read(row.Text(2)),
        Attribution = row.IsNull(3) ? null : new Attribution
        {
            Printed = row.Text(3), Name = row.TextOrNull(4), Office = row.TextOrNull(5), Constituency = row.TextOrNull(6), Party = row.TextOrNull(7),
            PersonId = row.TextOrNull(8),
        },
        Column = row.IsNull(9) ? null : new Column(row.Text(9)),
        ColumnChanges = Changes(row.TextOrNull(10)),
        Time = row.IsNull(11) ? null : TimeOnly.Parse(row.Text(11), CultureInfo.InvariantCulture),
        QuestionNumber = row.IntOrNull(12),
        Uin = row.IsNull(13) ? null : new Uin(row.Text(13)),
        SourceId = row.TextOrNull(14),
        Permalink = Address(row.TextOrNull(15)),
        Tables = TableCells.Read(row.TextOrNull(16)),
        Division = DivisionJson.Read(row.TextOrNull(17)),
        Place = SourcePlace.TryParse(row.TextOrNull(18)),
        Continues = row.TextOrNull(19),
    };

    /// <summary>The columns that begin inside a text.</summary>
    public static IReadOnlyList<ColumnChange> Changes(string? text) => text is null ? [] : [.. StringList.Read(text).Select(Change)];

    private static Uri? Address(string? text) => text is null ? null : new Uri(text, UriKind.RelativeOrAbsolute);

    private static IReadOnlyList<Uin> Uins(Statement row, int at) => [.. StringList.Read(row.TextOrNull(at)).Select(u => new Uin(u))];

    /// <summary>1520:161</summary>
    private static ColumnChange Change(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return new ColumnChange(int.Parse(text.AsSpan(0, colon), CultureInfo.InvariantCulture), new Column(text[(colon + 1)..]));
    }
}
