using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Sqlite.Connections;

namespace HansardMiner.Sqlite.Rows;

/// <summary>Writes and reads who speaks, by the register.</summary>
internal static class SpeakerRows
{
    private const string Columns = "rule, person, person_name, office_held, person_constituency, person_party, tenure, candidates, note";

    public static void Write(Database database, long contribution, Speaker speaker)
    {
        var known = speaker as Speaker.Known;
        using var insert = database.Use("INSERT OR REPLACE INTO speakers VALUES (?,?,?,?,?,?,?,?,?,?)");
        insert.Bind(1, contribution).Bind(2, speaker.Rule).Bind(3, known?.Person.Value).Bind(4, known?.Name).Bind(5, known?.Office)
            .Bind(6, known?.Constituency).Bind(7, known?.Party).Bind(8, known?.Tenure)
            .Bind(9, (speaker as Speaker.OneOf)?.Candidates is { } candidates ? Candidates(candidates) : null).Bind(10, known?.Note);
        insert.Run();
    }

    /// <summary>The contributions, which stand from <paramref name="first"/> on, with their speakers.</summary>
    public static IReadOnlyList<Contribution> With(Database database, IReadOnlyList<Contribution> contributions, long first)
    {
        var speakers = new Dictionary<long, Speaker>();
        using var rows = database.Use($"SELECT {Columns}, contribution FROM speakers WHERE contribution >= ? AND contribution < ?");
        for (rows.Bind(1, first).Bind(2, first + contributions.Count); rows.Step();)
        {
            speakers[rows.Long(9) - first] = Read(rows);
        }
        return speakers.Count == 0 ? contributions : [.. contributions.Select((c, i) => speakers.TryGetValue(i, out var speaker) ? c with { Speaker = speaker } : c)];
    }

    /// <summary>The speaker of one contribution; null when none was told.</summary>
    public static Speaker? Find(Database database, long contribution)
    {
        using var row = database.Use($"SELECT {Columns} FROM speakers WHERE contribution = ?");
        return row.Bind(1, contribution).Step() ? Read(row) : null;
    }

    /// <summary>Whether both say the same.</summary>
    public static bool IsSame(Speaker? one, Speaker? other) => (one, other) switch
    {
        (Speaker.OneOf a, Speaker.OneOf b) => a.Rule == b.Rule && a.Candidates.SequenceEqual(b.Candidates),
        _ => one == other,
    };

    private static Speaker Read(Statement row)
    {
        if (!row.IsNull(1))
        {
            return new Speaker.Known
            {
                Rule = row.Text(0), Person = new PersonId(row.Text(1)), Name = row.Text(2), Office = row.TextOrNull(3),
                Constituency = row.TextOrNull(4), Party = row.TextOrNull(5), Tenure = row.TextOrNull(6), Note = row.TextOrNull(8),
            };
        }
        return row.IsNull(7) ? new Speaker.NotKnown { Rule = row.Text(0) }
            : new Speaker.OneOf { Rule = row.Text(0), Candidates = [.. StringList.Read(row.Text(7)).Select(Candidate)] };
    }

    private static string Candidates(IReadOnlyList<Candidate> candidates) =>
        StringList.Write([.. candidates.Select(c => c.Person.Value + " " + c.Name)]);

    private static Candidate Candidate(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return new Candidate(new PersonId(text[..blank]), text[(blank + 1)..]);
    }
}
