using System.Collections.Generic;
using HansardMiner.Questions;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Rows;
using HansardMiner.Text;

namespace HansardMiner.Sqlite.Reading;

/// <summary>
/// Finds the text of an answer before it was corrected: in the document itself, or in another reading of the question, captured before the correction.
/// </summary>
internal sealed class EarlierAnswers(Database database)
{
    /// <summary>The contribution with the earlier text; null when no source has it.</summary>
    /// <param name="document">The corrected question.</param>
    /// <param name="answer">Its answer.</param>
    public long? Of(long document, long answer)
    {
        using (var own = database.Use(
            "SELECT u.contribution FROM documents d JOIN superseded u ON u.contribution >= d.first_contribution "
            + "AND u.contribution < d.first_contribution + d.contribution_count WHERE d.number = ? ORDER BY abs(u.contribution - ?) LIMIT 1"))
        {
            if (own.Bind(1, document).Bind(2, answer).Step())
            {
                return own.Long(0);
            }
        }
        using var other = database.Use(
            "SELECT c.number FROM documents d JOIN documents o ON o.unit = d.unit AND o.number <> d.number JOIN sources s ON s.number = o.source "
            + "JOIN contributions c ON c.number >= o.first_contribution AND c.number < o.first_contribution + o.contribution_count "
            + "WHERE d.number = ? AND d.state = 'Corrected' AND o.state = 'Answered' AND NOT o.has_clipped_text AND c.kind = 'Answer' "
            + "AND c.text <> (SELECT text FROM contributions WHERE number = ?) ORDER BY o.letters DESC, s.path, c.number LIMIT 1");
        return other.Bind(1, document).Bind(2, answer).Step() ? other.Long(0) : null;
    }

    /// <summary>The figures of a corrected answer that differ, each with the words that stood in its place.</summary>
    public IReadOnlyDictionary<TextSpan, string>? CorrectedFigures(long document, long answer, string text)
    {
        if (Of(document, answer) is not { } earlier)
        {
            return null;
        }
        var before = DocumentReader.Contribution(database, earlier).Text;
        var corrected = new Dictionary<TextSpan, string>();
        foreach (var change in Corrections.Of(before, Spans(earlier), text, Spans(answer)))
        {
            if (change is { Before: { } old, After: { } now })
            {
                corrected.TryAdd(now, old.Of(before));
            }
        }
        return corrected;
    }

    /// <summary>Where figures stand in a contribution, in order.</summary>
    public IReadOnlyList<TextSpan> Spans(long contribution)
    {
        var spans = new List<TextSpan>();
        using var rows = database.Use("SELECT span_start, span_end FROM claims WHERE contribution = ? ORDER BY span_start, ordinal");
        for (rows.Bind(1, contribution); rows.Step();)
        {
            spans.Add(new TextSpan(rows.Int(0), rows.Int(1)));
        }
        return spans;
    }
}
