namespace HansardMiner.Records;

/// <summary>
/// To whom the source attributes a contribution, as printed and as far as it can be told apart from the print alone.
/// Nothing is guessed: a part that the source does not print is null.
/// </summary>
public sealed record Attribution
{
    /// <summary>The whole attribution as printed: "The Solicitor General (Robert Buckland)".</summary>
    public required string Printed { get; init; }

    /// <summary>The speaker's name, if one is printed: "Robert Buckland".</summary>
    public string? Name { get; init; }

    /// <summary>The office named, if one is: "The Solicitor General".</summary>
    public string? Office { get; init; }

    /// <summary>The constituency printed, if any: "Wealden".</summary>
    public string? Constituency { get; init; }

    /// <summary>The party printed, if any: "Con".</summary>
    public string? Party { get; init; }

    /// <summary>The source's own id of the person or member, if it gives one: <c>uk.org.publicwhip/member/1743</c>, <c>mnis/4424</c>.</summary>
    public string? PersonId { get; init; }
}
