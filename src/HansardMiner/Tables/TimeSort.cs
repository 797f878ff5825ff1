namespace HansardMiner.Tables;

/// <summary>What sort of time a header names.</summary>
internal enum TimeSort
{
    /// <summary>A day, or a state as at a day.</summary>
    Day,

    /// <summary>A month of a year.</summary>
    Month,

    /// <summary>A month without its year.</summary>
    MonthAlone,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A quarter without its year.</summary>
    QuarterAlone,

    /// <summary>A year of four digits.</summary>
    Year,

    /// <summary>Two years as one: "2013-14".</summary>
    YearPair,

    /// <summary>From one time to another.</summary>
    Span,
}
