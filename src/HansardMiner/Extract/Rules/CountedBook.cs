using HansardMiner.Claims;

namespace HansardMiner.Extract.Rules;

/// <summary>Where the words say what a figure counts, in the order of preference, for each kind of figure.</summary>
internal static class CountedBook
{
    private static readonly CountedRule[] Money =
    [
        new("of which so much is for a thing", Counting.OfWhich),
        new("so much worth of a thing", Counting.Worth),
        new("a thing of so much (up from so much)", Counting.InChangeBrackets),
        new("from so much to so much", Counting.FromTo),
        new("a thing changed by so much", Counting.ObjectOfChange),
        new("compared with so much", Counting.Compared),
        new("a so-much thing with a title", Counting.Titled),
        new("a so-much thing", Counting.Compound),
        new("so much per thing", Counting.PerThing),
        new("a thing is so much", Counting.Predicate),
        new("things worth so much", Counting.WorthBefore),
        new("a benefit of so much", Counting.HeadOfGain),
        new("so much for a thing", Counting.Purpose),
        new("a thing, valued at so much", Counting.Valuation),
        new("a rise of so much, said of a figure", Counting.Apposed),
        new("a rise in a thing of so much", Counting.ChangeBefore),
        new("a thing of so much", Counting.HeadOfSum),
        new("a thing stands at so much", Counting.Stated),
        new("so much will be spent on a thing", Counting.Passive),
        new("a thing (so much)", Counting.Bracketed),
        new("so much out of a budget", Counting.FromPurse),
        new("a list goes on", Counting.ListedSum),
        new("a thing, so much", Counting.NounBefore),
    ];

    private static readonly CountedRule[] Shares =
    [
        new("so many in so many things", Counting.OneIn),
        new("a share of a whole", Counting.ShareOf),
        new("a share (up from a share)", Counting.InChangeBrackets),
        new("from so much to so much", Counting.FromTo),
        new("so many (a share)", Counting.ShareInBrackets),
        new("a thing changed by a share", Counting.ObjectOfChange),
        new("a thing up or down by a share", Counting.UpOrDown),
        new("half the thing", Counting.FractionOf),
        new("a rise of a share, said of a figure", Counting.Apposed),
        new("a rise in a thing of a share", Counting.ChangeBefore),
        new("a rise of a share in a thing", Counting.ChangeAfter),
        new("a thing rose by a share", Counting.SubjectOfChange),
        new("a share of a whole that changes", Counting.WholeOf),
        new("a so-many-per-cent. thing", Counting.BareAfter),
        new("a target of a share", Counting.Target),
        new("a thing of a share", Counting.HeadOfShare),
        new("a thing at a share", Counting.NounAt),
        new("each thing is its share", Counting.OwnSubject),
        new("a thing above or below a share", Counting.NounBeforeBound),
        new("a list goes on", Counting.Listed),
        new("the subject", Counting.Subject),
        new("a thing at a level: so much", Counting.SubjectBeforeDash),
        new("what was counted last", Counting.LastCounted),
    ];

    private static readonly CountedRule[] Durations =
    [
        new("a so-long thing", Counting.LongThing),
        new("so long's worth of a thing", Counting.Worth),
        new("from so long to so long", Counting.FromTo),
        new("a thing made so long", Counting.LengthOfChange),
        new("so long into a thing", Counting.Into),
        new("a thing of so long", Counting.HeadOfLength),
        new("so long of a thing", Counting.LengthOf),
        new("a thing lasts so long", Counting.Lasting),
        new("a list of lengths", Counting.ListedLength),
    ];

    private static readonly CountedRule[] Measures =
    [
        new("from so much to so much", Counting.FromTo),
        new("so much of a thing", Counting.MeasureOf),
        new("a thing of so much", Counting.HeadOfMeasure),
        new("a so-much thing", Counting.MeasuredThing),
        new("a list goes on", Counting.Listed),
        new("a thing changed by so much", Counting.MeasureOfChange),
        new("a thing at so much", Counting.NounAt),
        new("a thing stands at so much", Counting.MeasuredSubject),
        new("so many per so many of what was counted last", Counting.LastRate),
    ];

    private static readonly CountedRule[] Multiples =
    [
        new("a thing so many times over", Counting.TimesOver),
        new("twice the thing", Counting.TimesThing),
        new("the subject", Counting.Subject),
        new("what was counted last", Counting.LastCounted),
    ];

    private static readonly CountedRule[] Ages =
    [
        new("a so-old person", Counting.OldOne),
        new("a person aged so much", Counting.Aged),
        new("a person is so old", Counting.OldSubject),
        new("a list of ages", Counting.ListedAge),
    ];

    private static readonly CountedRule[] Counts =
    [
        new("so many things (up from so many)", Counting.InChangeBrackets),
        new("from so many to so many", Counting.FromTo),
        new("a thing changed by so many", Counting.ObjectOfChange),
        new("a thing up or down by so many", Counting.UpOrDown),
        new("things, of which so many", Counting.OfWhichCount),
        new("so many and so many things", Counting.SharedNoun),
        new("of these, so many", Counting.OfThese),
        new("a list goes on", Counting.Listed),
        new("so many or a share of a whole", Counting.OrShare),
        new("a population of so many", Counting.HeadOfCount),
        new("nothing says of what", Counting.NothingSaid),
        new("the subject of a count", Counting.SubjectOfCount),
        new("what was counted last", Counting.LastCounted),
    ];

    /// <summary>The places to look for what a figure of a kind counts.</summary>
    public static CountedRule[] Of(ClaimKind kind, bool isSum) => kind switch
    {
        ClaimKind.Money => Money,
        ClaimKind.Rate => isSum ? Money : Measures,
        ClaimKind.Percent or ClaimKind.Points or ClaimKind.Ratio => Shares,
        ClaimKind.Duration => Durations,
        ClaimKind.Age => Ages,
        ClaimKind.Measure => Measures,
        ClaimKind.Multiplier => Multiples,
        _ => Counts,
    };
}
