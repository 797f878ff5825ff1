using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Store;
using HansardMiner.Text;

namespace HansardMiner.Sqlite.Reading;

/// <summary>Reads what is shown of a hit.</summary>
internal sealed class HitReader(Database database)
{
    private readonly ClaimReader _reader = new(database);

    /// <summary>The hit with its passage.</summary>
    public Hit Read(Found found, Snippets snippets)
    {
        var (document, contribution) = _reader.Load(found.Number);
        return new Hit
        {
            Contribution = _reader.Id,
            DocumentKind = document.Kind,
            ContributionKind = contribution.Kind,
            Headings = document.Headings,
            Attribution = contribution.Attribution,
            Speaker = contribution.Speaker,
            House = document.House,
            Date = document.Date,
            Citation = Citation.Of(document, contribution),
            AlsoAnswers = contribution.Kind == ContributionKind.Answer && document is WrittenQuestion question ? [.. _reader.Uins().Except(question.Uins)] : [],
            AlsoAt = _reader.AlsoAt,
            Outcome = (document as WrittenQuestion)?.Outcome,
            AnsweringBody = SearchedParts.Department(document),
            Permalink = contribution.Permalink ?? document.Permalink,
            Snippet = snippets.Of(contribution.Text, snippets.WantsFigures ? Figures(found.Number) : []),
            Score = found.Score,
        };
    }

    /// <summary>The id of a contribution's document, and the contribution's place in it.</summary>
    public (string Document, int Ordinal) Name(long number)
    {
        using var row = database.Use("SELECT d.id, c.ordinal FROM contributions c JOIN documents d ON d.number = c.document WHERE c.number = ?");
        row.Bind(1, number).Step();
        return (row.Text(0), row.Int(1));
    }

    /// <summary>The number under which a contribution of this name is shown; null when none is current.</summary>
    public long? Number(string document, int ordinal)
    {
        using var row = database.Use(
            "SELECT coalesce(r.of, d.first_contribution + ?2 - 1) FROM documents d LEFT JOIN repeats r ON r.contribution = d.first_contribution + ?2 - 1 "
            + "WHERE d.id = ?1 AND d.is_current AND ?2 BETWEEN 1 AND d.contribution_count");
        return row.Bind(1, document).Bind(2, ordinal).Step() ? row.Long(0) : null;
    }

    /// <summary>A figure from a row with value_number, high_number, unit, span_start, span_end, counted and header_path from <paramref name="at"/> on.</summary>
    public static SearchedFigure Figure(Statement row, int at) =>
        new(row.Double(at), row.Double(at + 1), row.TextOrNull(at + 2), new TextSpan(row.Int(at + 3), row.Int(at + 4)), row.TextOrNull(at + 5), row.TextOrNull(at + 6));

    /// <summary>The figures of a contribution.</summary>
    public IReadOnlyList<SearchedFigure> Figures(long contribution)
    {
        var figures = new List<SearchedFigure>();
        using var rows = database.Use("SELECT value_number, high_number, unit, span_start, span_end, counted, header_path FROM claims WHERE contribution = ? ORDER BY ordinal");
        for (rows.Bind(1, contribution); rows.Step();)
        {
            figures.Add(Figure(rows, 0));
        }
        return figures;
    }
}
