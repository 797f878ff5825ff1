using System;
using System.Collections.Generic;
using System.Globalization;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Rows;
using HansardMiner.Sqlite.Words;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Reading;

/// <summary>Finds what citations name by the indexes of the file: a day is one stretch of contribution numbers, a UIN is a word.</summary>
internal sealed class CitationShelf(Database database) : ICitationShelf
{
    private const string Facts = "id, kind, house, date, venue, volume, headings, tabled, holding_answered";

    private const string Columns =
        "SELECT c.document, c.ordinal, c.column_label, c.column_changes FROM contributions c JOIN documents d ON d.number = c.document "
        + "WHERE d.is_current AND (c.column_label IS NOT NULL OR c.column_changes IS NOT NULL) AND ";

    /// <summary>Leaves out most of the contributions in which a column does not begin, so that their documents need not be read.</summary>
    private const string Digits = " AND (?3 IS NULL OR instr(ifnull(c.column_label, '') || ifnull(c.column_changes, ''), ?3) > 0)";

    private static string? DigitsOf(CitedColumns? asked) => asked is { IsOne: true } one ? one.First.Number.ToString(CultureInfo.InvariantCulture) : null;

    /// <inheritdoc/>
    public IEnumerable<Citable> WithColumns(DateOnly day, CitedColumns? asked = null)
    {
        var first = ContributionNumber.FirstOf(day);
        using var rows = database.Use(Columns + "c.number >= ?1 AND c.number < ?2" + Digits + " ORDER BY c.number");
        return Parts(rows.Bind(1, first).Bind(2, first + ContributionNumber.PerDay).Bind(3, DigitsOf(asked)));
    }

    /// <inheritdoc/>
    public IEnumerable<Citable> WithColumns(int volume, CitedColumns? asked = null)
    {
        using var rows = database.Use(Columns + "d.volume = ?1" + Digits + " ORDER BY c.number");
        return Parts(rows.Bind(1, volume).Bind(3, DigitsOf(asked)));
    }

    /// <inheritdoc/>
    public IEnumerable<Citable> OfDay(DateOnly day)
    {
        using var rows = database.Use("SELECT number FROM documents WHERE date = ? AND is_current ORDER BY first_contribution");
        return Whole(rows.Bind(1, day));
    }

    /// <inheritdoc/>
    public IEnumerable<Citable> WithUin(Uin uin)
    {
        var words = new FoldedWords(uin.Value);
        var phrase = new List<string>();
        while (words.Next())
        {
            phrase.Add(WordSpaces.Name + words.Form.ToString());
        }
        if (phrase.Count == 0)
        {
            return [];
        }
        using var rows = database.Use(
            "SELECT DISTINCT d.number FROM words w JOIN contributions c ON c.number = w.rowid JOIN documents d ON d.number = c.document WHERE w.words MATCH ? "
            + "AND (lower(c.uin) = lower(?2) OR EXISTS (SELECT 1 FROM json_each(d.uins) u WHERE lower(u.value) = lower(?2))) ORDER BY d.first_contribution");
        return Whole(rows.Bind(1, $"uin : \"{string.Join(' ', phrase)}\"").Bind(2, uin.Value));
    }

    /// <inheritdoc/>
    public Citable? WithSourceId(string id) =>
        new Finder(database).Locate(id) is { } found ? Head(found.Document) with { Ordinal = found.Ordinal ?? 0 } : null;

    /// <inheritdoc/>
    public IEnumerable<Citable> WithAddress(Uri address)
    {
        using (var rows = database.Use("SELECT number FROM documents WHERE permalink = ? AND is_current ORDER BY first_contribution"))
        {
            if (Whole(rows.Bind(1, address.OriginalString)) is { Count: > 0 } documents)
            {
                return documents;
            }
        }
        using var parts = database.Use(
            "SELECT c.document, c.ordinal, c.column_label, c.column_changes FROM contributions c JOIN documents d ON d.number = c.document "
            + "WHERE c.permalink = ? AND d.is_current ORDER BY c.number");
        return Parts(parts.Bind(1, address.OriginalString));
    }

    /// <inheritdoc/>
    public IEnumerable<Citable> Articles(string title)
    {
        using var rows = database.Use("SELECT number FROM documents WHERE kind = 'Article' AND is_current ORDER BY id");
        return Whole(rows);
    }

    /// <inheritdoc/>
    public (DateOnly? Before, DateOnly? After) Neighbours(DateOnly day, House? house)
    {
        var of = " AND is_current AND (?2 IS NULL OR house = ?2) ORDER BY date ";
        using var before = database.Use("SELECT date FROM documents WHERE date < ?1" + of + "DESC LIMIT 1");
        using var after = database.Use("SELECT date FROM documents WHERE date > ?1" + of + "LIMIT 1");
        return (before.Bind(1, day).Bind(2, house?.ToString()).Step() ? before.DateOrNull(0) : null, after.Bind(1, day).Bind(2, house?.ToString()).Step() ? after.DateOrNull(0) : null);
    }

    /// <inheritdoc/>
    public CitedRecord Describe(Citable citable)
    {
        using var row = database.Use("SELECT number FROM documents WHERE id = ? AND is_current");
        row.Bind(1, citable.Document.Value).Step();
        if (citable.Ordinal == 0)
        {
            return CitedRecords.Of(DocumentReader.Read(database, row.Long(0)), 0, null);
        }
        var (document, first, _) = DocumentReader.Head(database, row.Long(0));
        return CitedRecords.Of(document, citable.Ordinal, DocumentReader.Contribution(database, first + citable.Ordinal - 1));
    }

    private List<Citable> Whole(Statement rows)
    {
        var all = new List<Citable>();
        while (rows.Step())
        {
            all.Add(Head(rows.Long(0)));
        }
        return all;
    }

    private List<Citable> Parts(Statement rows)
    {
        var all = new List<Citable>();
        var (number, head) = (-1L, (Citable?)null);
        while (rows.Step())
        {
            if (head is null || rows.Long(0) != number)
            {
                (number, head) = (rows.Long(0), Head(rows.Long(0)));
            }
            all.Add(head with
            {
                Ordinal = rows.Int(1), Column = rows.IsNull(2) ? null : new Column(rows.Text(2)), ColumnChanges = DocumentReader.Changes(rows.TextOrNull(3)),
            });
        }
        return all;
    }

    private Citable Head(long number)
    {
        using var row = database.Use($"SELECT {Facts} FROM documents WHERE number = ?");
        row.Bind(1, number).Step();
        return new Citable
        {
            Document = new RecordId(row.Text(0)), Kind = row.Enum<DocumentKind>(1), House = row.EnumOrNull<House>(2), Date = row.DateOrNull(3),
            Venue = row.EnumOrNull<Venue>(4), Volume = row.IntOrNull(5), Headings = StringList.Read(row.Text(6)), Tabled = row.DateOrNull(7),
            HoldingAnswered = row.DateOrNull(8),
        };
    }
}
