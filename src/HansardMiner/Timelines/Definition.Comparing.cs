using System;
using System.Collections.Generic;

namespace HansardMiner.Timelines;

/// <content>When two definitions are one.</content>
public sealed partial record Definition
{
    /// <summary>
    /// What must be equal for two figures to stand in one series, as one line of text: figures with other keys never do. Figures with equal keys do, unless their
    /// sentences are about different subjects or their periods overlap.
    /// </summary>
    public string Key() => string.Join('|',
        Kind, Unit?.Symbol, Change, CountedWords.Of(Counted), Act?.Name, Law, Within?.ToLowerInvariant(), Place.Of(Where), Per, Span,
        (IsRunningTotal ? "running " : "") + (IsAddition ? "addition " : "") + (IsSurvey ? "survey " : "") + Status);

    /// <summary>Whether both count the same thing, in words that count as the same.</summary>
    public bool CountsLike(Definition other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return CountedWords.Of(Counted) == CountedWords.Of(other.Counted);
    }

    /// <summary>Why two definitions are not one: each reason names both sides. Empty when every part agrees.</summary>
    public IReadOnlyList<string> DifferencesFrom(Definition other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var reasons = new List<string>();
        void Compare(string verb, string mine, string theirs, bool same)
        {
            if (!same)
            {
                reasons.Add($"{verb} {mine}, not {theirs}");
            }
        }
        if (CountedWords.Of(Counted) != CountedWords.Of(other.Counted))
        {
            reasons.Add((Counted, other.Counted) switch
            {
                (null, { } theirs) => $"does not say what it counts; the other counts {theirs}",
                ({ } mine, null) => $"counts {mine}; the other does not say what it counts",
                _ => $"counts {Counted}, not {other.Counted}",
            });
        }
        if (Act?.Name != other.Act?.Name)
        {
            reasons.Add((Act, other.Act) switch
            {
                (null, { } theirs) => $"does not say “{theirs.Name}”",
                ({ } mine, null) => $"says “{mine.Name}”; the other names no act",
                _ => $"says “{Act!.Name}”, not “{other.Act!.Name}”",
            });
        }
        Compare("is", KindWord, other.KindWord, Kind == other.Kind);
        Compare("is in", Unit?.Symbol ?? "plain numbers", other.Unit?.Symbol ?? "plain numbers", Unit == other.Unit || Kind != other.Kind);
        Compare("is", ChangeWord, other.ChangeWord, Change == other.Change);
        if (Law != other.Law)
        {
            reasons.Add((Law, other.Law) switch
            {
                (null, { } theirs) => $"does not name {theirs}",
                ({ } mine, null) => $"is for {mine}; the other names no section or Act",
                _ => $"is for {Law}, not {other.Law}",
            });
        }
        if (!string.Equals(Within ?? "", other.Within ?? "", StringComparison.OrdinalIgnoreCase))
        {
            reasons.Add((Within ?? "", other.Within ?? "") switch
            {
                ("", var theirs) => $"does not stand under “{theirs}” in a table",
                (var mine, "") => $"stands under “{mine}” in a table; the other does not",
                var (mine, theirs) => $"stands under “{mine}” in a table, not “{theirs}”",
            });
        }
        if (Place.Of(Where) != Place.Of(other.Where))
        {
            reasons.Add((Where, other.Where) switch
            {
                (null, { } theirs) => $"does not say it is about {theirs}",
                ({ } mine, null) => $"is about {mine}; the other names no place",
                _ => $"is about {Where}, not {other.Where}",
            });
        }
        Compare("is", Mood ?? "stated as fact", other.Mood ?? "stated as fact", Status == other.Status);
        Compare("is", IsRunningTotal ? "a running total" : "the figure of a period", other.IsRunningTotal ? "a running total" : "the figure of a period", IsRunningTotal == other.IsRunningTotal);
        if (Span is { } mySpan && other.Span is { } otherSpan)
        {
            Compare("is for", mySpan, otherSpan, mySpan == otherSpan || IsRunningTotal != other.IsRunningTotal);
        }
        Compare("is set", Per ?? "to nothing", other.Per ?? "to nothing", Per == other.Per);
        Compare("is", IsSurvey ? "what a survey found" : "no survey's finding", other.IsSurvey ? "what a survey found" : "no survey's finding", IsSurvey == other.IsSurvey);
        Compare("is", IsAddition ? "an addition" : "no addition", other.IsAddition ? "an addition" : "no addition", IsAddition == other.IsAddition);
        return reasons;
    }
}
