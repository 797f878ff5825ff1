using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Questions;
using HansardMiner.Records;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Rows;

namespace HansardMiner.Sqlite.Writing;

/// <summary>
/// Keeps one answer for each group of questions that were answered together. Sources repeat it under every question; one copy is shown with its figures,
/// the others point to it. Which one depends on the questions alone, not on the order in which they came.
/// </summary>
internal sealed class Repeats(Database database, ChangeLog changes)
{
    private const string Linked =
        "SELECT DISTINCT b.document FROM question_numbers a JOIN question_numbers b ON b.uin = a.uin AND b.document <> a.document "
        + "JOIN documents d ON d.number = b.document JOIN documents o ON o.number = a.document "
        + "WHERE a.document = ? AND NOT (a.is_own AND b.is_own) AND d.is_current AND d.house = o.house AND d.date = o.date";

    private readonly SortedSet<long> _touched = [];

    /// <summary>Repeats that no source says are such; they are settled after the groups of questions.</summary>
    public SameDay SameDay { get; } = new(database, changes);

    private sealed record Member(long First, WrittenQuestion Question);

    /// <summary>Writes the numbers under which a question can be found.</summary>
    public void Write(long document, WrittenQuestion question)
    {
        using var insert = database.Use("INSERT OR IGNORE INTO question_numbers VALUES (?, ?, ?)");
        foreach (var uin in question.Uins)
        {
            insert.Bind(1, uin.Value).Bind(2, document).Bind(3, 1).Run();
        }
        foreach (var uin in question.GroupedWith)
        {
            insert.Bind(1, uin.Value).Bind(2, document).Bind(3, 0).Run();
        }
    }

    /// <summary>A reading became the current one, or is so no longer.</summary>
    public void Touch(long document) => _touched.Add(document);

    /// <summary>A reading goes: those that were answered together with it must be looked at again.</summary>
    public void Remove(long document, long first, long count)
    {
        foreach (var other in LinkedTo(document))
        {
            _touched.Add(other);
        }
        _touched.Remove(document);
        SameDay.Forget(first, count);
        using var delete = database.Use("DELETE FROM question_numbers WHERE document = ?");
        delete.Bind(1, document).Run();
    }

    /// <summary>Chooses anew for all groups that were touched.</summary>
    public void Settle()
    {
        var seen = new HashSet<long>();
        var open = new Queue<long>(_touched);
        while (open.TryDequeue(out var document))
        {
            if (!seen.Add(document))
            {
                continue;
            }
            var (first, count, isCurrent) = Place(document);
            if (isCurrent)
            {
                Choose(Group(document, seen));
                continue;
            }
            SameDay.Forget(first, count);
            foreach (var other in LinkedTo(document))
            {
                open.Enqueue(other);
            }
        }
        _touched.Clear();
        SameDay.Settle();
    }

    /// <summary>All current readings that hang together with this one.</summary>
    private List<long> Group(long document, HashSet<long> seen)
    {
        var group = new List<long> { document };
        for (var i = 0; i < group.Count; i++)
        {
            var (first, count, _) = Place(group[i]);
            SameDay.Forget(first, count);
            SameDay.Touch(first, count);
            changes.Told(first, count);
            group.AddRange(LinkedTo(group[i]).Where(seen.Add));
        }
        return group;
    }

    private void Choose(List<long> group)
    {
        if (group.Count == 1)
        {
            return;
        }
        var members = group.Select(Read).Where(m => m.Question.Contributions.Any(c => c.Kind == ContributionKind.Answer))
            .OrderBy(m => m.Question.IsClipped)
            .ThenBy(m => m.Question.Tabled ?? DateOnly.MaxValue)
            .ThenBy(m => m.Question.Uins.Count > 0 ? m.Question.Uins[0].Value.Length : 0)
            .ThenBy(m => m.Question.Uins.Count > 0 ? m.Question.Uins[0].Value : "", StringComparer.Ordinal)
            .ThenBy(m => m.Question.Id)
            .ToList();
        var leaders = new List<Member>();
        foreach (var member in members)
        {
            if (leaders.Find(l => SameAnswers.Are(l.Question, member.Question)) is { } leader)
            {
                Write(member, leader);
            }
            else
            {
                leaders.Add(member);
            }
        }
    }

    private void Write(Member member, Member leader)
    {
        foreach (var (own, shown) in SameAnswers.Pairs(member.Question, leader.Question))
        {
            SameDay.Show(member.First + own, leader.First + shown, leader.First + shown);
        }
    }

    private Member Read(long document) => new(Place(document).First, (WrittenQuestion)DocumentReader.Read(database, document));

    private (long First, long Count, bool IsCurrent) Place(long document)
    {
        using var row = database.Use("SELECT first_contribution, contribution_count, is_current FROM documents WHERE number = ? AND record = 'WrittenQuestion'");
        return row.Bind(1, document).Step() ? (row.Long(0), row.Long(1), row.Int(2) == 1) : default;
    }

    private List<long> LinkedTo(long document)
    {
        var linked = new List<long>();
        using var rows = database.Use(Linked);
        for (rows.Bind(1, document); rows.Step();)
        {
            linked.Add(rows.Long(0));
        }
        return linked;
    }
}
