using System;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.Sqlite;

/// <summary>
/// A phrase by its very forms. The index keeps the places of stems only, so it finds the contributions where stems stand as a phrase and each form occurs;
/// their texts then decide.
/// </summary>
internal static class ExactPhrase
{
    /// <summary>The words and the texts in which they may stand; registered with each connection.</summary>
    public const string Function = "has_phrase";

    private const string Of =
        "(SELECT " + Function + "(?, c.text, c.speaker_printed, c.speaker_name, s.person_name, d.headings) FROM contributions c "
        + "JOIN documents d ON d.number = c.document LEFT JOIN speakers s ON s.contribution = c.number WHERE c.number = ";

    private const string Condition = Of + "words.rowid)";

    public static CompiledQuery Compile(SearchQuery.Phrase phrase)
    {
        var stems = QueryCompiler.Leaf(phrase);
        if (stems is null)
        {
            return CompiledQuery.Nothing;
        }
        var forms = string.Join(" AND ", phrase.Words.Distinct().Select(w => $"\"{WordSpaces.Form}{w}\""));
        return new CompiledQuery($"({stems}) AND ({forms})", Condition, [string.Join(' ', phrase.Words)], 2);
    }

    /// <summary>Whether the words stand in one contribution.</summary>
    public static bool Stands(Database database, long contribution, string words)
    {
        using var row = database.Use("SELECT " + Of + "?)");
        return row.Bind(1, words).Bind(2, contribution).Step() && row.Int(0) == 1;
    }

    public static bool Has(string words, ReadOnlySpan<string?> texts, string headings)
    {
        var asked = words.Split(' ');
        foreach (var text in texts)
        {
            if (WordRun.HasExactly(asked, text))
            {
                return true;
            }
        }
        return StringList.Read(headings).Any(heading => WordRun.HasExactly(asked, heading));
    }
}
