using System.Linq;
using HansardMiner.Query;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Words;

namespace HansardMiner.Sqlite.Conditions;

/// <summary>
/// A phrase by its very forms. The index keeps the places of stems only, so it finds the contributions where stems stand as a phrase and each form occurs;
/// their texts then decide.
/// </summary>
internal static class ExactPhrase
{
    private const string Of =
        "(SELECT " + QueryFunctions.Phrase + "(?, c.text, c.speaker_printed, c.speaker_name, s.person_name, d.headings) FROM contributions c "
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
}
