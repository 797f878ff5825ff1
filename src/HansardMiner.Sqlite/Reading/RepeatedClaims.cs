using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Words;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Reading;

/// <summary>Puts the answer that is shown in the place of its copies under other questions, so that a search and a list of figures have it once.</summary>
internal sealed class RepeatedClaims(Database database)
{
    /// <summary>Who asks for more has them all read at once.</summary>
    private const int Many = 200;

    /// <summary>A figure is the same at the same place with the same value; where copies are printed with other marks, the first is the first, and so on.</summary>
    private const string SameFigure =
        "SELECT s.ordinal FROM claims k JOIN claims s ON s.contribution = ? AND (s.span_start = k.span_start OR s.ordinal = k.ordinal) AND s.value = k.value "
        + "WHERE k.contribution = ? AND k.ordinal = ? ORDER BY s.span_start <> k.span_start, s.ordinal LIMIT 1";

    /// <summary>A commitment is the same at the same place by the same rule: where the copy is cut short, its words are fewer.</summary>
    private const string SameUndertaking =
        "SELECT s.ordinal FROM undertakings k JOIN undertakings s ON s.contribution = ? AND (s.span_start = k.span_start OR s.ordinal = k.ordinal) AND s.rule = k.rule "
        + "WHERE k.contribution = ? AND k.ordinal = ? ORDER BY s.span_start <> k.span_start, s.ordinal LIMIT 1";

    private Dictionary<long, long>? _all;
    private int _asked;

    /// <summary>The contributions found, copies replaced by the answer that is shown; the better score counts.</summary>
    public static void Shown(Database database, List<Found> found)
    {
        var at = new Dictionary<long, int>();
        var kept = 0;
        var repeated = new RepeatedClaims(database);
        if (!repeated.AreAny())
        {
            return;
        }
        for (var i = 0; i < found.Count; i++)
        {
            var hit = found[i];
            var number = repeated.ShownAt(hit.Number);
            if (at.TryGetValue(number, out var place))
            {
                found[place] = found[place].Score >= hit.Score ? found[place] : found[place] with { Score = hit.Score };
            }
            else
            {
                at[number] = kept;
                found[kept++] = hit with { Number = number };
            }
        }
        found.RemoveRange(kept, found.Count - kept);
    }

    /// <summary>The figure that is shown for that of a copy; null when what is shown has none there.</summary>
    public static FigureKey? SameAs(Database database, FigureKey key, long of)
    {
        using var row = database.Use(SameFigure);
        return row.Bind(1, of).Bind(2, key.Contribution).Bind(3, key.Ordinal).Step() ? new FigureKey(of, row.Int(0)) : null;
    }

    /// <summary>
    /// The commitments to act that were found, in their order, copies replaced by what is shown. Where that one does not match itself, it stands at the place of its first copy.
    /// </summary>
    public List<(long Contribution, int Ordinal)> ShownUndertakings(List<(long Contribution, int Ordinal)> keys)
    {
        if (!AreAny())
        {
            return keys;
        }
        var asked = keys.ToHashSet();
        var shown = new List<(long, int)>(keys.Count);
        foreach (var key in keys)
        {
            var of = ShownAt(key.Contribution);
            if (of == key.Contribution)
            {
                shown.Add(key);
            }
            else if (Same(key, of) is { } found && asked.Add(found))
            {
                // What the whole text does not give at that place was read wrongly where a copy is cut short.
                shown.Add(found);
            }
        }
        return shown;
    }

    /// <summary>Where a contribution stands again, in order of day tabled, with the numbers of the questions.</summary>
    public IReadOnlyList<(RecordId Document, RecordId Contribution, IReadOnlyList<Uin> Uins)> Copies(long contribution)
    {
        var copies = new List<(RecordId, RecordId, IReadOnlyList<Uin>)>();
        using var rows = database.Use(
            "SELECT d.id, d.uins, c.ordinal FROM repeats r JOIN contributions c ON c.number = r.contribution JOIN documents d ON d.number = c.document "
            + "WHERE r.of = ? ORDER BY d.tabled, length(d.uins), d.uins, d.id, c.ordinal");
        for (rows.Bind(1, contribution); rows.Step();)
        {
            var document = new RecordId(rows.Text(0));
            copies.Add((document, document.Contribution(rows.Int(2)), [.. StringList.Read(rows.TextOrNull(1)).Select(u => new Uin(u))]));
        }
        return copies;
    }

    /// <summary>The contributions of a document that are shown at another one.</summary>
    public IReadOnlyDictionary<RecordId, RecordId> Of(long document)
    {
        var copies = new Dictionary<RecordId, RecordId>();
        using var rows = database.Use(
            "SELECT d.id, c.ordinal, l.id, o.ordinal FROM documents d JOIN repeats r ON r.contribution >= d.first_contribution "
            + "AND r.contribution < d.first_contribution + d.contribution_count JOIN contributions c ON c.number = r.contribution "
            + "JOIN contributions o ON o.number = r.of JOIN documents l ON l.number = o.document WHERE d.number = ?");
        for (rows.Bind(1, document); rows.Step();)
        {
            copies[new RecordId(rows.Text(0)).Contribution(rows.Int(1))] = new RecordId(rows.Text(2)).Contribution(rows.Int(3));
        }
        return copies;
    }

    /// <summary>The answer that is shown for a copy; the contribution itself when it is none.</summary>
    public long ShownAt(long contribution)
    {
        if (++_asked > Many)
        {
            return (_all ??= All()).GetValueOrDefault(contribution, contribution);
        }
        using var row = database.Use("SELECT of FROM repeats WHERE contribution = ?");
        return row.Bind(1, contribution).Step() ? row.Long(0) : contribution;
    }

    private Dictionary<long, long> All()
    {
        var all = new Dictionary<long, long>();
        using var rows = database.Use("SELECT contribution, of FROM repeats");
        while (rows.Step())
        {
            all[rows.Long(0)] = rows.Long(1);
        }
        return all;
    }

    private bool AreAny() => database.Scalar("SELECT EXISTS (SELECT 1 FROM repeats)") == 1;

    /// <summary>The same commitment in the answer that is shown.</summary>
    private (long, int)? Same((long Contribution, int Ordinal) key, long of)
    {
        using var row = database.Use(SameUndertaking);
        return row.Bind(1, of).Bind(2, key.Contribution).Bind(3, key.Ordinal).Step() ? (of, row.Int(0)) : null;
    }
}
