using System;
using System.Collections.Generic;
using System.Threading;
using HansardMiner.People;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Rows;
using HansardMiner.Sqlite.Writing;
using HansardMiner.Store;

namespace HansardMiner.Sqlite;

/// <summary>The register of members in the same file as the records.</summary>
/// <param name="store">The records.</param>
public sealed class SqlitePeopleStore(SqliteRecordStore store) : IPeopleStore
{
    /// <inheritdoc/>
    public MemberData Members()
    {
        using var loan = store.Readers.Borrow();
        return MemberRows.Read(loan.Database);
    }

    /// <inheritdoc/>
    public SpeakerCounts Count()
    {
        using var loan = store.Readers.Borrow();
        return Count(loan.Database);
    }

    /// <inheritdoc/>
    public SpeakerCounts Import(MemberData data, IProgress<(int Done, int Total)>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(data);
        var seat = store.Seat();
        seat.Database.Execute("BEGIN IMMEDIATE");
        try
        {
            MemberRows.Replace(seat.Database, data);
            var told = new SpeakerUpdate(seat.Database, seat.Words, new Resolver(Register.Of(data)));
            told.Run(data.IsEmpty, progress, cancellation);
            var counts = Count(seat.Database);
            seat.Words.Changes.Complete("people" + told.Digest);
            seat.Database.Execute("COMMIT");
            return counts;
        }
        catch
        {
            seat.Words.Forget();
            seat.Database.Execute("ROLLBACK");
            throw;
        }
    }

    private static SpeakerCounts Count(Database database)
    {
        var (known, several, notKnown, notes) = (0, 0, 0, 0);
        var (rules, reasons) = (new List<(string, int)>(), new List<(string, int)>());
        using var rows = database.Use(
            "SELECT s.rule, s.person IS NOT NULL, s.candidates IS NOT NULL, count(*), sum(s.note LIKE 'the printed name%') FROM documents d JOIN contributions c "
            + "ON c.number >= d.first_contribution AND c.number < d.first_contribution + d.contribution_count JOIN speakers s ON s.contribution = c.number "
            + "WHERE d.is_current GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1");
        while (rows.Step())
        {
            var (rule, count) = (rows.Text(0), rows.Int(3));
            notes += rows.Int(4);
            if (rows.Int(1) == 1)
            {
                known += count;
                rules.Add((rule, count));
            }
            else
            {
                (several, notKnown) = rows.Int(2) == 1 ? (several + count, notKnown) : (several, notKnown + count);
                reasons.Add((rule, count));
            }
        }
        return new SpeakerCounts(known, several, notKnown, rules, reasons, notes);
    }
}
