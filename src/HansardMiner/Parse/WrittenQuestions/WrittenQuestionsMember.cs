using System;
using HansardMiner.Records;

namespace HansardMiner.Parse.WrittenQuestions;

/// <summary>What a question says of a member: nearly always only the number.</summary>
internal sealed class WrittenQuestionsMember
{
    /// <summary>The member's number, that of the Members API.</summary>
    public string? Id { get; set; }

    /// <summary>The name, where the source was asked to expand it.</summary>
    public string? Name { get; set; }

    /// <summary>The party, where expanded.</summary>
    public string? Party { get; set; }

    /// <summary>The constituency, where expanded.</summary>
    public string? Constituency { get; set; }

    /// <summary>The attribution; null when the source says nothing.</summary>
    public Attribution? Attribution => Id is null && Name is null ? null : new Attribution
    {
        Printed = Name ?? $"Member {Id} (name not in source)",
        Name = Name,
        Party = Party,
        Constituency = IsPeerage(Constituency) ? null : Constituency,
        PersonId = Id is null ? null : "mnis/" + Id,
    };

    /// <summary>Forgets what was said.</summary>
    public void Clear() => (Id, Name, Party, Constituency) = (null, null, null, null);

    /// <summary>A member of the Lords is "from" no place: "Life peer", "Excepted Hereditary", "Bishops".</summary>
    private static bool IsPeerage(string? from) => from is not null
        && (from.EndsWith("peer", StringComparison.OrdinalIgnoreCase) || from.Contains("Hereditary", StringComparison.OrdinalIgnoreCase) || from is "Bishops" or "Bishop");
}
