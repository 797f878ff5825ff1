using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Rows;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Reading;

/// <summary>Finds the document that an id names.</summary>
internal sealed class Finder(Database database)
{
    private const int LongestChain = 20;

    public StoredDocument? Find(string id) => Locate(id) is { } found ? Whole(found.Document, found.Ordinal) : null;

    /// <summary>The number of the document, and the contribution's place in it where the id names one.</summary>
    public (long Document, int? Ordinal)? Locate(string id)
    {
        for (var hop = 0; hop < LongestChain; hop++)
        {
            if ((Named(id) ?? BySourceId(id)) is { } found)
            {
                return found;
            }
            if (Redirected(id) is not { } instead || instead == id)
            {
                return null;
            }
            id = instead;
        }
        return null;
    }

    /// <summary>The document in full.</summary>
    public StoredDocument Whole(long number, int? ordinal)
    {
        var document = DocumentReader.Read(database, number);
        var (path, others) = Paths(QuestionKey.Of(document), number);
        var hits = new List<Query.ClaimHit>();
        var source = new ClaimReader(database);
        using (var rows = database.Use(
            "SELECT k.contribution, k.ordinal FROM documents d JOIN claims k ON k.contribution >= d.first_contribution "
            + "AND k.contribution < d.first_contribution + d.contribution_count WHERE d.number = ? ORDER BY k.contribution, k.ordinal"))
        {
            for (rows.Bind(1, number); rows.Step();)
            {
                hits.Add(source.Read(rows.Long(0), rows.Int(1)));
            }
        }
        return new StoredDocument(document, hits, path, ordinal is { } asked ? document.Id.Contribution(asked) : null, others)
        {
            SameAnswerAs = new RepeatedClaims(database).Of(number),
        };
    }

    /// <summary>twfy/debate/2014-01-07a.160.0 · …/c4 · …/c4@118-121</summary>
    private (long Document, int? Ordinal)? Named(string id)
    {
        foreach (var spelling in new[] { id.ToLowerInvariant(), id }.Distinct())
        {
            if (Number(spelling) is { } whole)
            {
                return (whole, null);
            }
            var contribution = spelling[..(spelling.LastIndexOf('@') is var at and > 0 ? at : spelling.Length)];
            var slash = contribution.LastIndexOf("/c", StringComparison.Ordinal);
            if (slash > 0 && int.TryParse(contribution.AsSpan(slash + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
                && Number(contribution[..slash]) is { } part && Has(part, ordinal))
            {
                return (part, ordinal);
            }
        }
        return null;
    }

    private long? Number(string id)
    {
        using var row = database.Use("SELECT number FROM documents WHERE id = ? AND is_current");
        if (row.Bind(1, id).Step())
        {
            return row.Long(0);
        }
        // Another reading of it has another id: the fullest one is meant.
        using var unit = database.Use("SELECT c.number FROM documents d JOIN documents c ON c.unit = d.unit AND c.is_current WHERE d.id = ? ORDER BY c.number LIMIT 1");
        return unit.Bind(1, id).Step() ? unit.Long(0) : null;
    }

    private bool Has(long document, int ordinal)
    {
        using var row = database.Use("SELECT 1 FROM documents WHERE number = ? AND contribution_count >= ?");
        return ordinal > 0 && row.Bind(1, document).Bind(2, ordinal).Step();
    }

    private (long Document, int? Ordinal)? BySourceId(string id)
    {
        using (var row = database.Use("SELECT number FROM documents WHERE source_id = ? AND is_current ORDER BY id LIMIT 1"))
        {
            if (row.Bind(1, id).Step())
            {
                return (row.Long(0), null);
            }
        }
        using (var unit = database.Use("SELECT c.number FROM documents d JOIN documents c ON c.unit = d.unit AND c.is_current WHERE d.source_id = ? ORDER BY c.id LIMIT 1"))
        {
            if (unit.Bind(1, id).Step())
            {
                return (unit.Long(0), null);
            }
        }
        using var part = database.Use(
            "SELECT c.document, c.ordinal FROM contributions c JOIN documents d ON d.number = c.document "
            + "WHERE c.source_id = ? AND d.is_current ORDER BY d.id, c.ordinal LIMIT 1");
        return part.Bind(1, id).Step() ? (part.Long(0), part.Int(1)) : null;
    }

    private string? Redirected(string id)
    {
        using var row = database.Use(
            "SELECT r.new_id FROM redirects r JOIN sources s ON s.number = r.source WHERE r.old_id = ? ORDER BY s.path DESC, r.new_id DESC LIMIT 1");
        return row.Bind(1, id).Step() ? row.Text(0) : null;
    }

    private (string Path, IReadOnlyList<string> Others) Paths(string unit, long number)
    {
        var path = "";
        var others = new List<string>();
        using var rows = database.Use(
            "SELECT d.number, s.path FROM documents d JOIN sources s ON s.number = d.source WHERE d.unit = ? ORDER BY " + Fullness.Order);
        for (rows.Bind(1, unit); rows.Step();)
        {
            if (rows.Long(0) == number)
            {
                path = rows.Text(1);
            }
            else
            {
                others.Add(rows.Text(1));
            }
        }
        return (path, others);
    }
}
