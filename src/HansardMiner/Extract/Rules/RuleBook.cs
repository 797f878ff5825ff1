using System.Collections.Generic;
using HansardMiner.Claims;

namespace HansardMiner.Extract.Rules;

/// <summary>All rules, in the order in which they are tried: the first that holds settles a number.</summary>
internal static class RuleBook
{
    /// <summary>Why a number is not a figure.</summary>
    public static IReadOnlyList<RejectionRule> Rejections { get; } =
    [
        new("not a number that can be read", RejectReason.Other, Confusables.Unreadable),
        new("cut short by the source", RejectReason.Other, Confusables.CutShort),
        new("in a web address", RejectReason.Reference, References.Web),
        new("a table run together", RejectReason.Other, Confusables.Table),
        new("a section, clause or schedule", RejectReason.Law, Laws.Section),
        new("the year or number of an Act", RejectReason.Law, Laws.Act),
        new("the number of a question", RejectReason.QuestionNumber, ListMarkers.Question),
        new("the marker of a list", RejectReason.ListNumber, ListMarkers.Marker),
        new("what figures are rounded to", RejectReason.Other, Confusables.Rounding),
        new("the base of a rate", RejectReason.Other, Confusables.Base),
        new("an idiom", RejectReason.Rhetorical, Confusables.Idiom),
        new("a hundred per cent. for emphasis", RejectReason.Rhetorical, Confusables.Emphasis),
        new("a time of day", RejectReason.Time, Times.TimeOfDay),
        new("part of a date or period", RejectReason.Date, Times.InDate),
        new("an ordinal", RejectReason.Ordinal, Confusables.Ordinal),
        new("a page, column, amendment or paper", RejectReason.Reference, References.Numbered),
        new("a number in brackets", RejectReason.Reference, References.Bracketed),
        new("a code of letters and digits", RejectReason.Reference, References.Code),
        new("a street or telephone number", RejectReason.Address, References.Address),
        new("part of a name", RejectReason.Name, Names.Named),
        new("a so-many-point plan", RejectReason.Name, Names.Pointed),
        new("the score of a game", RejectReason.Other, Confusables.Score),
        new("a bare time reference", RejectReason.Date, BareTimes.Holds),
        new("the speaker's own counting", RejectReason.Rhetorical, OwnCounting.Holds),
        new("stands for things named before", RejectReason.Other, Confusables.Anaphor),
    ];

    /// <summary>What sort of figure a number is.</summary>
    public static IReadOnlyList<FigureRule> Figures { get; } =
    [
        new("so many percentage points", Shares.Points),
        new("a percentage", Shares.Percentage),
        new("one in so many", Shares.OneIn),
        new("a fraction of something", Shares.Fraction),
        new("a multiple", Shares.Multiple),
        new("so much for so much", Money.Rate),
        new("a sum of money", Money.Sum),
        new("an age", Ages.Age),
        new("a length of time", Durations.Length),
        new("so many per so many", Rates.PerSoMany),
        new("a measure with a unit", Measures.WithUnit),
        new("thousands of things", Counts.Vague),
        new("so many things", Counts.Things),
        new("so many of those named before", Counts.Carried),
    ];

    /// <summary>What else is said of a figure.</summary>
    public static IReadOnlyList<FieldFinder> Fields { get; } =
    [
        new("change", Changes.Find),
        new("counted", Counting.Find),
        new("period", Timing.Find),
        new("where", Placing.Find),
        new("source", Sourcing.Find),
        new("status", Moods.Find),
        new("carried over", Carrying.Find),
        new("place of the sentence before", Carrying.Place),
        new("source of the sentence before", Sourcing.Before),
    ];
}
