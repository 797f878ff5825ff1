using System.Collections.Generic;
using HansardMiner.Claims;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Text;

namespace HansardMiner.Sqlite.Rows;

/// <summary>Writes and reads the ties between figures.</summary>
internal static class LinkRows
{
    public static void Write(Database database, IReadOnlyList<Claim> claims, long contribution)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Links.Count > 0)
            {
                Write(database, claims, i, contribution);
            }
        }
    }

    public static IReadOnlyList<ClaimLink> Read(Database database, long contribution, int ordinal)
    {
        List<ClaimLink>? links = null;
        using var rows = database.Use("SELECT span_start, span_end, role FROM claim_links WHERE contribution = ? AND ordinal = ? ORDER BY place");
        for (rows.Bind(1, contribution).Bind(2, ordinal); rows.Step();)
        {
            (links ??= []).Add(new ClaimLink(new TextSpan(rows.Int(0), rows.Int(1)), rows.Enum<LinkRole>(2)));
        }
        return links is null ? [] : links;
    }

    private static void Write(Database database, IReadOnlyList<Claim> claims, int of, long contribution)
    {
        using var insert = database.Use("INSERT INTO claim_links (contribution, ordinal, place, role, span_start, span_end, linked) VALUES (?,?,?,?,?,?,?)");
        for (var i = 0; i < claims[of].Links.Count; i++)
        {
            var link = claims[of].Links[i];
            insert.Bind(1, contribution).Bind(2, of + 1).Bind(3, i + 1).Bind(4, link.Role.ToString()).Bind(5, link.Span.Start).Bind(6, link.Span.End)
                .Bind(7, Ordinal(claims, link.Span)).Run();
        }
    }

    private static long? Ordinal(IReadOnlyList<Claim> claims, TextSpan span)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Span == span)
            {
                return i + 1;
            }
        }
        return null;
    }
}
