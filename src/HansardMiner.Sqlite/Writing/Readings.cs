using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Rows;
using HansardMiner.Sqlite.Words;

namespace HansardMiner.Sqlite.Writing;

/// <summary>
/// Keeps exactly one reading of each document current. Only what is current has its words in the index.
/// The choice depends on the readings alone, not on the order in which they came.
/// </summary>
internal sealed class Readings(Database database, WordIndex words)
{
    private readonly Repeats _repeats = new(database, words.Changes);

    /// <summary>Documents whose current reading went away and that may have another.</summary>
    private readonly SortedSet<string> _orphaned = new(System.StringComparer.Ordinal);

    private readonly record struct Row(long Number, bool IsCurrent, long First, int Count);

    /// <summary>Takes a newly written reading, marked as current, into account.</summary>
    public void Added(Document document, WordRows rows, FigureRows figures, long number, long firstContribution)
    {
        if (document is WrittenQuestion question)
        {
            _repeats.Write(number, question);
            _repeats.Touch(number);
        }
        var unit = QuestionKey.Of(document);
        if (!HasOther(unit, number))
        {
            Show(rows, figures, firstContribution);
            return;
        }
        var readings = All(unit);
        if (readings[0].Number != number)
        {
            SetCurrent(number, false);
            if (!readings.Any(r => r.IsCurrent && r.Number != number))
            {
                _orphaned.Add(unit);
            }
            return;
        }
        foreach (var old in readings.Where(r => r.IsCurrent && r.Number != number))
        {
            SetCurrent(old.Number, false);
            _repeats.SameDay.Leave(old.First, old.Count);
            _repeats.Touch(old.Number);
            words.Remove(old.First, old.Count);
        }
        Show(rows, figures, firstContribution);
    }

    /// <summary>Removes a source with all that came from it; true when there was one.</summary>
    public bool RemoveSource(string path)
    {
        long source;
        using (var find = database.Use("SELECT number FROM sources WHERE path = ?"))
        {
            if (!find.Bind(1, path).Step())
            {
                return false;
            }
            source = find.Long(0);
        }
        using (var documents = database.Use("SELECT unit, is_current, first_contribution, contribution_count, number, record FROM documents WHERE source = ?"))
        {
            for (documents.Bind(1, source); documents.Step();)
            {
                if (documents.Int(1) == 1)
                {
                    words.Remove(documents.Long(2), documents.Int(3));
                    _repeats.SameDay.Leave(documents.Long(2), documents.Int(3));
                    _orphaned.Add(documents.Text(0));
                }
                if (documents.Text(5) == nameof(WrittenQuestion))
                {
                    _repeats.Remove(documents.Long(4), documents.Long(2), documents.Long(3));
                }
                Delete("superseded WHERE contribution >= ? AND contribution < ?", documents.Long(2), documents.Long(2) + documents.Long(3));
                Delete("claim_links WHERE contribution >= ? AND contribution < ?", documents.Long(2), documents.Long(2) + documents.Long(3));
                Delete("undertakings WHERE contribution >= ? AND contribution < ?", documents.Long(2), documents.Long(2) + documents.Long(3));
                Delete("claims WHERE contribution >= ? AND contribution < ?", documents.Long(2), documents.Long(2) + documents.Long(3));
                Delete("speakers WHERE contribution >= ? AND contribution < ?", documents.Long(2), documents.Long(2) + documents.Long(3));
                Delete("contributions WHERE number >= ? AND number < ?", documents.Long(2), documents.Long(2) + documents.Long(3));
            }
        }
        Delete("documents WHERE source = ?", source);
        Delete("redirects WHERE source = ?", source);
        Delete("diagnostics WHERE source = ?", source);
        Delete("sources WHERE number = ?", source);
        return true;
    }

    /// <summary>Makes the best of the remaining readings current wherever the current one went away, and writes the words gathered.</summary>
    public void Settle()
    {
        foreach (var unit in _orphaned)
        {
            var readings = All(unit);
            if (readings.Count > 0 && !readings.Any(r => r.IsCurrent))
            {
                SetCurrent(readings[0].Number, true);
                _repeats.Touch(readings[0].Number);
                _repeats.SameDay.Touch(readings[0].First, readings[0].Count);
                var document = DocumentReader.Read(database, readings[0].Number);
                words.Add(words.Analyse(document), readings[0].First);
                words.Figures.Add(words.Figures.Analyse(document, readings[0].First), readings[0].First);
            }
        }
        _orphaned.Clear();
        _repeats.Settle();
        words.Flush();
    }

    private void Show(WordRows rows, FigureRows figures, long firstContribution)
    {
        words.Add(rows, firstContribution);
        words.Figures.Add(figures, firstContribution);
        _repeats.SameDay.Came(firstContribution, rows.Prints);
    }

    private bool HasOther(string unit, long number)
    {
        using var other = database.Use("SELECT 1 FROM documents WHERE unit = ? AND number <> ?");
        return other.Bind(1, unit).Bind(2, number).Step();
    }

    /// <summary>All readings of a document, the fullest first.</summary>
    private List<Row> All(string unit)
    {
        var rows = new List<Row>();
        using var readings = database.Use(
            "SELECT d.number, d.is_current, d.first_contribution, d.contribution_count FROM documents d JOIN sources s ON s.number = d.source "
            + "WHERE d.unit = ? ORDER BY " + Fullness.Order);
        for (readings.Bind(1, unit); readings.Step();)
        {
            rows.Add(new Row(readings.Long(0), readings.Int(1) == 1, readings.Long(2), readings.Int(3)));
        }
        return rows;
    }

    private void SetCurrent(long number, bool isCurrent)
    {
        using var update = database.Use("UPDATE documents SET is_current = ? WHERE number = ?");
        update.Bind(1, isCurrent ? 1 : 0).Bind(2, number).Run();
    }

    private void Delete(string what, long first, long? last = null)
    {
        using var delete = database.Use("DELETE FROM " + what);
        delete.Bind(1, first);
        if (last is { } end)
        {
            delete.Bind(2, end);
        }
        delete.Run();
    }
}
