using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Mining;

/// <summary>What files of one format gave, and what they lack.</summary>
/// <param name="format">The format's name; null for files that no reader knows.</param>
public sealed class FormatFacts(string? format)
{
    private readonly Dictionary<SourceOutcome, int> _outcomes = [];
    private readonly Dictionary<ContributionKind, int> _kinds = [];
    private readonly SortedDictionary<string, ReasonFacts> _gaps = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ReasonFacts> _failures = new(StringComparer.Ordinal);

    /// <summary>The format's name; null for files that no reader knows.</summary>
    public string? Format { get; } = format;

    /// <summary>How many files.</summary>
    public int Files => _outcomes.Values.Sum();

    /// <summary>How many documents.</summary>
    public int Documents { get; private set; }

    /// <summary>How many documents state their day.</summary>
    public int Dated { get; private set; }

    /// <summary>How many contributions.</summary>
    public int Contributions => _kinds.Values.Sum();

    /// <summary>How many contributions are somebody's: all but procedure, divisions and running text.</summary>
    public int Turns { get; private set; }

    /// <summary>How many of those state who.</summary>
    public int Attributed { get; private set; }

    /// <summary>How many contributions state a column.</summary>
    public int WithColumn { get; private set; }

    /// <summary>How many contributions have a live page.</summary>
    public int WithPermalink { get; private set; }

    /// <summary>How many contributions state where in the source they begin.</summary>
    public int WithPlace { get; private set; }

    /// <summary>How many tables.</summary>
    public int Tables { get; private set; }

    /// <summary>How many figures.</summary>
    public int Claims { get; private set; }

    /// <summary>What was lost in files that were read, by reason.</summary>
    public IReadOnlyCollection<ReasonFacts> Gaps => _gaps.Values;

    /// <summary>Why files were not read, by reason.</summary>
    public IReadOnlyCollection<ReasonFacts> Failures => _failures.Values;

    /// <summary>How many files ended so.</summary>
    public int CountOf(SourceOutcome outcome) => _outcomes.GetValueOrDefault(outcome);

    /// <summary>How many contributions play this part.</summary>
    public int CountOf(ContributionKind kind) => _kinds.GetValueOrDefault(kind);

    /// <summary>Counts a document.</summary>
    public void Add(Document document, int claims)
    {
        ArgumentNullException.ThrowIfNull(document);
        Documents++;
        Claims += claims;
        Dated += document.Date is null ? 0 : 1;
        foreach (var contribution in document.Contributions)
        {
            _kinds[contribution.Kind] = _kinds.GetValueOrDefault(contribution.Kind) + 1;
            var isTurn = contribution.Kind is not (ContributionKind.Procedure or ContributionKind.Division or ContributionKind.Prose);
            Turns += isTurn ? 1 : 0;
            Attributed += isTurn && contribution.Attribution is not null ? 1 : 0;
            WithColumn += contribution.Column is null && contribution.ColumnChanges.Count == 0 ? 0 : 1;
            WithPermalink += contribution.Permalink is null && document.Permalink is null ? 0 : 1;
            WithPlace += contribution.Place is null ? 0 : 1;
            Tables += contribution.Tables.Count;
        }
    }

    /// <summary>Counts a file with its faults.</summary>
    /// <param name="path">The file, as it is to be shown.</param>
    /// <param name="outcome">How its reading ended.</param>
    /// <param name="diagnostics">Its faults and notes.</param>
    public void Add(string path, SourceOutcome outcome, IReadOnlyList<Diagnostic> diagnostics)
    {
        _outcomes[outcome] = CountOf(outcome) + 1;
        var reasons = outcome switch { SourceOutcome.Unreadable => _failures, SourceOutcome.ReadWithGaps => _gaps, _ => null };
        foreach (var group in diagnostics.Where(d => d.Kind != DiagnosticKind.Note).GroupBy(d => d.Name, StringComparer.Ordinal))
        {
            if (reasons is not null)
            {
                Add(reasons, new ReasonFacts(group.Key, group.Count(), [(path, group.First())]));
            }
        }
    }

    /// <summary>Adds what other files of the format gave.</summary>
    public void Add(FormatFacts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Documents += other.Documents;
        Claims += other.Claims;
        Dated += other.Dated;
        Turns += other.Turns;
        Attributed += other.Attributed;
        WithColumn += other.WithColumn;
        WithPermalink += other.WithPermalink;
        WithPlace += other.WithPlace;
        Tables += other.Tables;
        Add(_outcomes, other._outcomes);
        Add(_kinds, other._kinds);
        foreach (var gap in other.Gaps)
        {
            Add(_gaps, gap);
        }
        foreach (var failure in other.Failures)
        {
            Add(_failures, failure);
        }
    }

    private static void Add<T>(Dictionary<T, int> to, Dictionary<T, int> from)
        where T : notnull
    {
        foreach (var (key, count) in from)
        {
            to[key] = to.GetValueOrDefault(key) + count;
        }
    }

    private static void Add(SortedDictionary<string, ReasonFacts> to, ReasonFacts reason) =>
        to[reason.Name] = to.TryGetValue(reason.Name, out var known) ? known with { Times = known.Times + reason.Times, Files = [.. known.Files, .. reason.Files] } : reason;
}
