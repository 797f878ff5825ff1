namespace HansardMiner.People;

/// <summary>What sort of office it is. Only the first two are printed in the record in a speaker's place.</summary>
public enum OfficeKind
{
    /// <summary>An office of the government: ministers, law officers, whips of the government.</summary>
    Government,

    /// <summary>The Speaker, the deputies, and other offices of a House.</summary>
    House,

    /// <summary>A shadow post or spokesmanship of another party.</summary>
    Opposition,

    /// <summary>The chair of a committee.</summary>
    CommitteeChair,

    /// <summary>Membership of a committee.</summary>
    CommitteeMember,

    /// <summary>An office in a party or outside the House.</summary>
    Party,

    /// <summary>Parliamentary private secretary to a minister.</summary>
    PrivateSecretary,
}
