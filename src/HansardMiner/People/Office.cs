using System;
using HansardMiner.Records;

namespace HansardMiner.People;

/// <summary>An office held by one person from day to day.</summary>
public sealed record Office
{
    /// <summary>The source's id of the holding.</summary>
    public required string Id { get; init; }

    /// <summary>Who held it.</summary>
    public required PersonId Person { get; init; }

    /// <summary>What sort of office.</summary>
    public required OfficeKind Kind { get; init; }

    /// <summary>The post as the data words it: "The Solicitor-General", "Minister of State (Armed Forces)"; empty for a plain membership.</summary>
    public required string Role { get; init; }

    /// <summary>The department, committee or House: "Ministry of Defence"; empty when the data names none.</summary>
    public string Body { get; init; } = "";

    /// <summary>The legislature whose office it is, when it is not Westminster's; null otherwise.</summary>
    public House? Legislature { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day; null while the data does not give an end.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The office as it is shown: "The Solicitor-General", "Minister of State (Armed Forces), Ministry of Defence", "Chair, Justice Committee".</summary>
    public string Name => Role.Length == 0 ? "Member, " + Body : Body.Length == 0 ? Role : Role + ", " + Body;

    /// <summary>Whether the day lies in this period.</summary>
    public bool Covers(DateOnly day) => day >= From && (To is null || day <= To);
}
