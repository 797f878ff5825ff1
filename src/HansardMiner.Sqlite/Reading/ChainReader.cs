using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Questions;
using HansardMiner.Records;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Rows;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Reading;

/// <summary>Reads the chain of a written question. Links are looked up when asked for, so that mining or removing a source leaves none behind.</summary>
internal sealed class ChainReader(Database database)
{
    /// <summary>The chain of the question that an id names; null when it names none.</summary>
    public QuestionChain? Of(string id)
    {
        if (new Finder(database).Locate(id) is not { } found)
        {
            return null;
        }
        var (head, first, _) = DocumentReader.Head(database, found.Document);
        if (head is not WrittenQuestion)
        {
            return null;
        }
        var readings = Readings(found.Document);
        var question = readings[0].Question;
        var correction = Correction(found.Document, question, first);
        return new QuestionChain(question)
        {
            Readings = readings,
            Steps = ChainSteps.Of(readings, correction),
            Group = Group(found.Document, question, first),
            ShownAt = ShownAt(question, first),
            References = Links(question),
            Correction = correction,
        };
    }

    private List<ChainReading> Readings(long document)
    {
        var numbers = new List<(long Number, string Path)>();
        using (var rows = database.Use(
            "SELECT o.number, s.path FROM documents d JOIN documents o ON o.unit = d.unit JOIN sources s ON s.number = o.source WHERE d.number = ? "
            + "ORDER BY o.is_current DESC, " + Fullness.Order.Replace("d.", "o.", StringComparison.Ordinal)))
        {
            for (rows.Bind(1, document); rows.Step();)
            {
                numbers.Add((rows.Long(0), rows.Text(1)));
            }
        }
        return [.. numbers.Select((n, i) => (Read: DocumentReader.Read(database, n.Number), n.Path, IsShown: i == 0))
            .Where(r => r.Read is WrittenQuestion).Select(r => new ChainReading((WrittenQuestion)r.Read, r.Path, r.IsShown))];
    }

    private CorrectedAnswer? Correction(long document, WrittenQuestion question, long first)
    {
        var place = PlaceOf(question, ContributionKind.Answer);
        var earlier = new EarlierAnswers(database);
        if (question.State != AnswerState.Corrected || place < 0 || earlier.Of(document, first + place) is not { } before)
        {
            return null;
        }
        var text = DocumentReader.Contribution(database, before).Text;
        var after = question.Contributions[place].Text;
        var (id, source) = NameOf(before);
        return new CorrectedAnswer(
            id, text, question.Id.Contribution(place + 1), after, Corrections.Of(text, earlier.Spans(before), after, earlier.Spans(first + place)), source);
    }

    private List<GroupedQuestion> Group(long document, WrittenQuestion question, long first)
    {
        var group = new List<GroupedQuestion>();
        var place = PlaceOf(question, ContributionKind.Answer);
        var shown = new RepeatedClaims(database).ShownAt(first + place);
        using var rows = database.Use(
            "SELECT d.number, d.id, d.first_contribution, d.contribution_count FROM question_numbers n JOIN documents d ON d.number = n.document "
            + "JOIN documents o ON o.number = ?2 WHERE n.uin = ?1 AND n.is_own AND d.is_current AND d.number <> o.number AND d.house IS o.house "
            + "AND (d.date = o.date OR (d.date IS NULL AND o.date IS NULL AND d.tabled = o.tabled)) ORDER BY d.id LIMIT 1");
        foreach (var uin in question.GroupedWith)
        {
            RecordId? record = null;
            var isSame = false;
            if (rows.Bind(1, uin.Value).Bind(2, document).Step())
            {
                record = new RecordId(rows.Text(1));
                using var same = database.Use("SELECT 1 FROM repeats WHERE (contribution >= ?1 AND contribution < ?2 AND of = ?3) OR (?3 >= ?1 AND ?3 < ?2)");
                isSame = place >= 0 && same.Bind(1, rows.Long(2)).Bind(2, rows.Long(2) + rows.Long(3)).Bind(3, shown).Step();
            }
            rows.Reset();
            group.Add(new GroupedQuestion(uin, record, isSame));
        }
        return group;
    }

    private RecordId? ShownAt(WrittenQuestion question, long first)
    {
        var place = PlaceOf(question, ContributionKind.Answer);
        return place >= 0 && new RepeatedClaims(database).ShownAt(first + place) is var shown && shown != first + place ? NameOf(shown).Id : null;
    }

    private List<ReferenceLink> Links(WrittenQuestion question)
    {
        var linker = new ReferenceLinker(new CitationShelf(database));
        var said = question.Date ?? question.HoldingAnswered ?? question.Tabled;
        return [.. question.Contributions.Where(c => c.Kind == ContributionKind.Answer)
            .SelectMany(c => References.In(c, said).Select(r => linker.Link(r, r.Span.Of(c.Text), question)))];
    }

    private (RecordId Id, string Source) NameOf(long contribution)
    {
        using var row = database.Use(
            "SELECT d.id, c.ordinal, s.path FROM contributions c JOIN documents d ON d.number = c.document JOIN sources s ON s.number = d.source WHERE c.number = ?");
        row.Bind(1, contribution).Step();
        return (new RecordId(row.Text(0)).Contribution(row.Int(1)), row.Text(2));
    }

    private static int PlaceOf(WrittenQuestion question, ContributionKind kind)
    {
        for (var i = 0; i < question.Contributions.Count; i++)
        {
            if (question.Contributions[i].Kind == kind)
            {
                return i;
            }
        }
        return -1;
    }
}
