using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.People;

/// <summary>All that is known of members: what an import reads and the store keeps.</summary>
/// <param name="Persons">The persons.</param>
/// <param name="Tenures">Their periods of membership.</param>
/// <param name="Offices">Their offices.</param>
/// <param name="Aliases">Their other names.</param>
/// <param name="Constituencies">Names of constituencies.</param>
/// <param name="OtherIds">Ids of periods that the data gives to a person without saying anything else of them.</param>
public sealed record MemberData(
    IReadOnlyList<Person> Persons, IReadOnlyList<Tenure> Tenures, IReadOnlyList<Office> Offices, IReadOnlyList<Alias> Aliases,
    IReadOnlyList<ConstituencyName> Constituencies, IReadOnlyList<KeyValuePair<string, PersonId>> OtherIds)
{
    /// <summary>Nothing.</summary>
    public static MemberData Empty { get; } = new([], [], [], [], [], []);

    /// <summary>Whether there is nobody in it.</summary>
    public bool IsEmpty => Tenures.Count == 0 && Offices.Count == 0;
}
