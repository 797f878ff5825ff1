using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Records;

namespace HansardMiner.Mining;

/// <summary>As much of a document as is needed to compare it with another version of it.</summary>
/// <param name="Head">Its facts.</param>
/// <param name="Contributions">Of each contribution: its part, speaker, columns and text.</param>
/// <param name="Figures">The words of its figures, in order.</param>
internal sealed record RecordPrint(int Head, IReadOnlyList<(int Facts, string Text)> Contributions, IReadOnlyList<string> Figures)
{
    public static RecordPrint Of(Document document, IReadOnlyList<IReadOnlyList<Claim>> claims)
    {
        var question = document as WrittenQuestion;
        var debate = document as Debate;
        return new RecordPrint(
            HashCode.Combine(
                string.Join('\n', document.Headings), document.House, document.Date, document.Kind, debate?.Venue, debate?.Volume ?? question?.Volume,
                HashCode.Combine(question?.State, question?.Tabled, question?.Corrected, question?.HoldingAnswered), string.Join(' ', question?.Uins ?? [])),
            [.. document.Contributions.Select(c => (HashCode.Combine(c.Kind, c.Attribution, c.Column, string.Join(' ', c.ColumnChanges), c.Time, c.Uin), c.Text))],
            [.. claims.SelectMany((list, i) => list.Select(k => k.Span.Of(document.Contributions[i].Text)))]);
    }

    /// <summary>How a document changed; null when it did not.</summary>
    public static RecordChange? Compare(RecordId id, RecordPrint? older, RecordPrint? newer)
    {
        var (before, after) = (older?.Contributions ?? [], newer?.Contributions ?? []);
        var changed = Enumerable.Range(0, Math.Max(before.Count, after.Count))
            .Where(i => i >= before.Count || i >= after.Count || before[i] != after[i]).Select(i => i + 1).ToList();
        var (gone, added) = (Only(older?.Figures ?? [], newer?.Figures ?? []), Only(newer?.Figures ?? [], older?.Figures ?? []));
        return older is null ? new RecordChange(id, RecordChangeKind.Added, changed, gone, added)
            : newer is null ? new RecordChange(id, RecordChangeKind.Removed, changed, gone, added)
            : changed.Count > 0 || older.Head != newer.Head || gone.Count > 0 || added.Count > 0 ? new RecordChange(id, RecordChangeKind.Changed, changed, gone, added)
            : null;
    }

    /// <summary>Those of the first that the second does not have, as often as it lacks them.</summary>
    private static List<string> Only(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        var left = second.GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return [.. first.Where(words => (left[words] = left.GetValueOrDefault(words) - 1) < 0)];
    }
}
