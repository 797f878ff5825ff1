using System.Collections.Generic;
using System.Linq;
using HansardMiner.Sqlite.Connections;

namespace HansardMiner.Sqlite.Writing;

/// <summary>
/// Shows once what one speaker said several times on a day in the same words: in two sources, or in answer to several questions. Which one is shown depends on the
/// contributions alone, not on the order in which they came: one with a column, then one with a live page, then the first id.
/// </summary>
internal sealed class SameDay(Database database, ChangeLog changes)
{
    private const string Class = "FROM contributions WHERE number >> 24 = ? AND print = ?";

    private const string Members =
        "SELECT c.number, r.of, r.answer FROM contributions c JOIN documents d ON d.number = c.document LEFT JOIN repeats r ON r.contribution = c.number "
        + "WHERE c.number >> 24 = ? AND c.print = ? AND d.is_current "
        + "ORDER BY c.column_label IS NULL, coalesce(c.permalink, d.permalink) IS NULL, d.id, c.ordinal";

    private readonly HashSet<(long Day, long Print)> _touched = [];

    private readonly record struct Member(long Number, long? Of, long? Answer);

    /// <summary>Contributions were written and are current.</summary>
    public void Came(long first, IReadOnlyList<long?> prints)
    {
        using var others = database.Use($"SELECT count(*) FROM (SELECT 1 {Class} LIMIT 2)");
        for (var i = 0; i < prints.Count; i++)
        {
            if (prints[i] is not { } print)
            {
                continue;
            }
            others.Bind(1, Day(first + i)).Bind(2, print).Step();
            if (others.Int(0) > 1)
            {
                _touched.Add((Day(first + i), print));
            }
            others.Reset();
        }
    }

    /// <summary>Contributions became current, or where they are shown was decided anew.</summary>
    public void Touch(long first, long count)
    {
        using var rows = database.Use("SELECT number, print FROM contributions WHERE number >= ? AND number < ? AND print IS NOT NULL");
        for (rows.Bind(1, first).Bind(2, first + count); rows.Step();)
        {
            _touched.Add((Day(rows.Long(0)), rows.Long(1)));
        }
    }

    /// <summary>Contributions go, or are current no longer; they are still there.</summary>
    public void Leave(long first, long count)
    {
        Touch(first, count);
        Forget(first, count);
    }

    /// <summary>Forgets where these contributions are shown, and what is shown at them.</summary>
    public void Forget(long first, long count)
    {
        foreach (var (copy, of, answer) in Rows("contribution", first, count).Concat(Rows("answer", first, count)).Concat(Rows("of", first, count)).Distinct())
        {
            Told(copy);
            Told(of);
            if (answer is { } own && !IsIn(copy) && !IsIn(own))
            {
                Show(copy, own, own);
                continue;
            }
            using var delete = database.Use("DELETE FROM repeats WHERE contribution = ?");
            delete.Bind(1, copy).Run();
        }

        bool IsIn(long number) => number >= first && number < first + count;
    }

    /// <summary>Chooses anew wherever something was touched.</summary>
    public void Settle()
    {
        foreach (var (day, print) in _touched.Order())
        {
            Choose(Read(day, print));
        }
        _touched.Clear();
    }

    /// <summary>Writes where a copy is shown.</summary>
    public void Show(long copy, long of, long? answer)
    {
        using var insert = database.Use("INSERT OR REPLACE INTO repeats VALUES (?, ?, ?)");
        insert.Bind(1, copy).Bind(2, of).Bind(3, answer).Run();
    }

    private void Choose(List<Member> members)
    {
        // What is the copy of a grouped answer goes where that answer goes.
        var own = members.FindAll(m => m.Answer is null);
        if (own.Count == 0)
        {
            return;
        }
        var shown = own[0];
        if (shown.Of is not null)
        {
            using var delete = database.Use("DELETE FROM repeats WHERE contribution = ?");
            delete.Bind(1, shown.Number).Run();
            Told(shown.Number);
        }
        foreach (var member in own)
        {
            if (member != shown && member.Of != shown.Number)
            {
                Show(member.Number, shown.Number, null);
                Told(member.Number);
                Told(shown.Number);
            }
            foreach (var (copy, of, answer) in Rows("answer", member.Number, 1))
            {
                if (of != shown.Number)
                {
                    Show(copy, shown.Number, answer);
                    Told(copy);
                    Told(shown.Number);
                }
            }
        }
    }

    private List<Member> Read(long day, long print)
    {
        var members = new List<Member>();
        using var rows = database.Use(Members);
        for (rows.Bind(1, day).Bind(2, print); rows.Step();)
        {
            members.Add(new Member(rows.Long(0), rows.IsNull(1) ? null : rows.Long(1), rows.IsNull(2) ? null : rows.Long(2)));
        }
        return members;
    }

    private List<(long Copy, long Of, long? Answer)> Rows(string column, long first, long count)
    {
        var found = new List<(long, long, long?)>();
        using var rows = database.Use($"SELECT contribution, of, answer FROM repeats WHERE {column} >= ? AND {column} < ?");
        for (rows.Bind(1, first).Bind(2, first + count); rows.Step();)
        {
            found.Add((rows.Long(0), rows.Long(1), rows.IsNull(2) ? null : rows.Long(2)));
        }
        return found;
    }

    /// <summary>Search indexes beside the file keep with each contribution where it is shown.</summary>
    private void Told(long contribution)
    {
        using var row = database.Use("SELECT d.first_contribution, d.contribution_count FROM contributions c JOIN documents d ON d.number = c.document WHERE c.number = ? AND d.is_current");
        if (row.Bind(1, contribution).Step())
        {
            changes.Told(row.Long(0), row.Long(1));
        }
    }

    private static long Day(long number) => number >> 24;
}
