namespace HansardMiner.People;

/// <summary>How closely a printed name agrees with one in the register, the closest first.</summary>
public enum NameMatch
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>The whole name, word for word.</summary>
    FullName,

    /// <summary>A whole name that the data lists as another name of the person.</summary>
    OtherName,

    /// <summary>The whole name but for middle names or initials.</summary>
    WithoutMiddleNames,

    /// <summary>The surname, and the constituency for which the person sits.</summary>
    SurnameAndConstituency,

    /// <summary>Initials and surname.</summary>
    Initials,

    /// <summary>The surname alone.</summary>
    Surname,

    /// <summary>A peerage without its place: "Lord Hunt" for "Lord Hunt of Wirral".</summary>
    TitleWithoutPlace,
}
