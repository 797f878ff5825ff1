namespace HansardMiner.People;

/// <summary>What another name is another name of.</summary>
public enum AliasKind
{
    /// <summary>Of a whole name: "Ed Vaizey" for "Edward Vaizey".</summary>
    FullName,

    /// <summary>Of a surname.</summary>
    Surname,

    /// <summary>Of whoever sits for a constituency, where two members have one name.</summary>
    Constituency,

    /// <summary>Of one person, by id.</summary>
    Person,
}
