namespace HansardMiner.Coverage;

/// <summary>What sort of record a part of a feed brings.</summary>
internal enum Proceedings
{
    /// <summary>A House's whole sitting.</summary>
    Sitting,

    /// <summary>What some sitting days have beside it: Westminster Hall, committees.</summary>
    BesideSitting,

    /// <summary>Written questions by the day they were tabled.</summary>
    Tabled,

    /// <summary>Written answers.</summary>
    Answers,

    /// <summary>Written statements.</summary>
    Statements,

    /// <summary>Anything else, of which a day has some or none.</summary>
    Other,
}
