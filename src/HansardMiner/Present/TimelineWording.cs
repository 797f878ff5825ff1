using System;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Query;
using HansardMiner.Timelines;

namespace HansardMiner.Present;

/// <summary>Contradictions and arithmetic of a timeline in words for people.</summary>
public static class TimelineWording
{
    /// <summary>In what way figures contradict each other: "other value".</summary>
    public static string Kind(ConflictKind kind) => kind switch
    {
        ConflictKind.OtherValue => "other value",
        ConflictKind.LevelSaidAsChange => "a change said as a level",
        ConflictKind.OtherBound => "other hedge",
        ConflictKind.OtherDefinition => "counts something else",
        ConflictKind.Denied => "denied",
        _ => "other time",
    };

    /// <summary>What sort of arithmetic: "share of a base".</summary>
    public static string Kind(CheckKind kind) => kind switch
    {
        CheckKind.Sum => "sum",
        CheckKind.Share => "share of a base",
        CheckKind.SameBase => "shares of one base",
        CheckKind.Change => "change between two levels",
        CheckKind.Rate => "rate",
        CheckKind.Multiple => "multiple",
        _ => "bound",
    };

    /// <summary>What came of a check: "holds within rounding", "cannot be checked".</summary>
    public static string Outcome(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Holds => "holds",
        CheckOutcome.HoldsWithinRounding => "holds within rounding",
        CheckOutcome.Fails => "fails",
        _ => "cannot be checked",
    };

    /// <summary>Why figures contradict each other, as a sentence.</summary>
    public static string Why(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return Wording.Sentence(conflict.Why);
    }

    /// <summary>What a check says in one line: "fails: 2,221 − 3,108 = …", "cannot be checked: … (missing: the base)".</summary>
    public static string Line(ArithmeticCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return $"{Outcome(check.Outcome)}: {check.Working}" + (check.Missing is null ? "" : $" (missing: {check.Missing})");
    }

    /// <summary>What a check says as sentences: "2,221 − 3,108 = …. Missing: the base."</summary>
    public static string Sentences(ArithmeticCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return Wording.Sentence(check.Working) + (check.Missing is null ? "" : " " + Wording.Sentence("Missing: " + check.Missing));
    }

    /// <summary>What stands in a point's place since: "replaced since by 250"; null when it was not replaced.</summary>
    public static string? Replaced(Series series, TimelinePoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return point.ReplacedBy is { } newer ? "replaced since by " + Figure(series, newer) : null;
    }

    /// <summary>Where a figure was given: "“Some 438 cases”, HC Deb 7 January 2014, vol 573, col 160".</summary>
    public static string Given(ClaimHit figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return $"“{figure.Words}”, {figure.Citation}";
    }

    /// <summary>Who gave a figure and when, short: "Ada Merrow, 1 Mar 2016".</summary>
    public static string Giver(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var who = utterance.Speaker is { } speaker ? speaker.Name ?? speaker.Printed
            : utterance.First.DocumentKind == Records.DocumentKind.Article ? "an article" : "a speaker not named";
        return $"{who}, {(utterance.Said is { } day ? Wording.ShortDay(day) : "date not stated")}";
    }

    /// <summary>Everyone who gave a figure: "A, 1 Mar 2016 and B, 2 Mar 2016".</summary>
    public static string Givers(TimelinePoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return Wording.List(point.Utterances.Select(Giver).Distinct());
    }

    /// <summary>A point's figure with its hedge and, of an amount of change, its direction.</summary>
    public static string Figure(Series series, TimelinePoint point)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(point);
        var figure = Wording.Hedged(point.Quantity, series.Definition.Kind);
        return series.Definition.Change is { } change ? (change == Change.Rise ? "rise of " : "fall of ") + figure : figure;
    }
}
