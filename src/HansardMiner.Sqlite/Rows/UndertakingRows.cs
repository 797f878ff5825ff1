using System.Collections.Generic;
using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Text;

namespace HansardMiner.Sqlite.Rows;

/// <summary>Writes and reads commitments to act.</summary>
internal static class UndertakingRows
{
    /// <summary>The columns that <see cref="Read"/> reads, in order.</summary>
    public const string Columns =
        "strength, actor, action, is_conditional, deadline_words, deadline_from, deadline_to, span_start, span_end, sentence_start, sentence_end, rule, steps";

    private const string Insert = $"""
        INSERT INTO undertakings ({Columns}, contribution, ordinal, words_start, words_length, quotation_start, quotation_length)
        VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
        """;

    public static void Write(Database database, IReadOnlyList<Undertaking> undertakings, string text, long contribution)
    {
        if (undertakings.Count == 0)
        {
            return;
        }
        using var insert = database.Use(Insert);
        var (words, quotations) = (new CharacterPlaces(text), new CharacterPlaces(text));
        for (var i = 0; i < undertakings.Count; i++)
        {
            var one = undertakings[i];
            insert.Bind(1, one.Strength.ToString()).Bind(2, one.Actor).Bind(3, one.Action).Bind(4, one.IsConditional ? 1 : 0)
                .Bind(5, one.Deadline?.Words).Bind(6, one.Deadline?.From).Bind(7, one.Deadline?.To).Bind(8, one.Span.Start).Bind(9, one.Span.End)
                .Bind(10, one.Sentence.Start).Bind(11, one.Sentence.End).Bind(12, one.Derivation.Rule).Bind(13, one.Derivation.Steps)
                .Bind(14, contribution).Bind(15, i + 1);
            var (start, length) = words.Of(one.Span);
            insert.Bind(16, start).Bind(17, length);
            (start, length) = quotations.Of(one.Sentence);
            insert.Bind(18, start).Bind(19, length);
            insert.Run();
        }
    }

    public static Undertaking Read(Statement row) => new()
    {
        Strength = row.Enum<UndertakingStrength>(0),
        Actor = row.TextOrNull(1),
        Action = row.Text(2),
        IsConditional = row.Int(3) == 1,
        Deadline = row.IsNull(4) ? null : new Period(row.Text(4), row.DateOrNull(5), row.DateOrNull(6)),
        Span = new TextSpan(row.Int(7), row.Int(8)),
        Sentence = new TextSpan(row.Int(9), row.Int(10)),
        Derivation = new Derivation(row.Text(11), row.Text(12)),
    };
}
