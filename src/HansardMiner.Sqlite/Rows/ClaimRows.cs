using System.Collections.Generic;
using System.Globalization;
using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Text;

namespace HansardMiner.Sqlite.Rows;

/// <summary>Writes and reads claims.</summary>
internal static class ClaimRows
{
    /// <summary>The columns that <see cref="Read"/> reads, in order.</summary>
    public const string Columns =
        "value, high, bound, unit, kind, counted, change, period_words, period_from, period_to, place, attributed_to, status, "
        + "span_start, span_end, sentence_start, sentence_end, rule, steps, header_path";

    private const string Insert = $"""
        INSERT INTO claims ({Columns}, contribution, ordinal, value_number, high_number, words_start, words_length, quotation_start, quotation_length)
        VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
        """;

    public static void Write(Database database, IReadOnlyList<Claim> claims, string text, long contribution)
    {
        if (claims.Count == 0)
        {
            return;
        }
        using var insert = database.Use(Insert);
        var (words, quotations) = (new CharacterPlaces(text), new CharacterPlaces(text));
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            var (value, high) = (claim.Quantity.Value, claim.Quantity.High);
            insert.Bind(1, Number(value)).Bind(2, high is { } h ? Number(h) : null).Bind(3, claim.Quantity.Bound.ToString())
                .Bind(4, claim.Quantity.Unit?.Symbol).Bind(5, claim.Kind.ToString()).Bind(6, claim.Counted).Bind(7, claim.Change?.ToString())
                .Bind(8, claim.Period?.Words).Bind(9, claim.Period?.From).Bind(10, claim.Period?.To).Bind(11, claim.Where).Bind(12, claim.Source)
                .Bind(13, claim.Status.ToString()).Bind(14, claim.Span.Start).Bind(15, claim.Span.End)
                .Bind(16, claim.Sentence.Start).Bind(17, claim.Sentence.End).Bind(18, claim.Derivation.Rule).Bind(19, claim.Derivation.Steps)
                .Bind(20, claim.HeaderPath).Bind(21, contribution).Bind(22, i + 1).Bind(23, (double)value).Bind(24, (double)(high ?? value));
            var (start, length) = words.Of(claim.Span);
            insert.Bind(25, start).Bind(26, length);
            (start, length) = quotations.Of(claim.Sentence);
            insert.Bind(27, start).Bind(28, length);
            insert.Run();
        }
    }

    public static Claim Read(Statement row) => new()
    {
        Quantity = new Quantity(
            Number(row.Text(0)), row.IsNull(1) ? null : Number(row.Text(1)), row.Enum<Bound>(2), row.IsNull(3) ? null : new Unit(row.Text(3))),
        Kind = row.Enum<ClaimKind>(4),
        Counted = row.TextOrNull(5),
        Change = row.EnumOrNull<Change>(6),
        Period = row.IsNull(7) ? null : new Period(row.Text(7), row.DateOrNull(8), row.DateOrNull(9)),
        Where = row.TextOrNull(10),
        Source = row.TextOrNull(11),
        Status = row.Enum<ClaimStatus>(12),
        Span = new TextSpan(row.Int(13), row.Int(14)),
        Sentence = new TextSpan(row.Int(15), row.Int(16)),
        Derivation = new Derivation(row.Text(17), row.Text(18)),
        HeaderPath = row.TextOrNull(19),
    };

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static decimal Number(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);
}
