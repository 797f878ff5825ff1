using System;
using HansardMiner.Records;

namespace HansardMiner.People;

/// <summary>One period of membership: of one House, for one constituency, in one party, under one name.</summary>
public sealed record Tenure
{
    /// <summary>The id: <c>uk.org.publicwhip/member/1743</c>, <c>uk.org.publicwhip/lord/100030</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The House; null for the Sovereign, who sits in none.</summary>
    public House? House { get; init; }

    /// <summary>The title in front of the name: "Lord", "Baroness", "Bishop", "Sir"; empty when none is given.</summary>
    public string Title { get; init; } = "";

    /// <summary>The given names; empty for peers, who are named by their title.</summary>
    public string Given { get; init; } = "";

    /// <summary>The surname, or the name of a peerage ("Bach", "Hunt"); empty for "Earl of Listowel".</summary>
    public string Family { get; init; } = "";

    /// <summary>The place of a peerage or a see, as it is said: "Kings Heath", "Ripon and Leeds"; empty when none is said.</summary>
    public string Place { get; init; } = "";

    /// <summary>The place of a peerage in full, which is seldom said; empty when not stated.</summary>
    public string PlaceInFull { get; init; } = "";

    /// <summary>The constituency or region; null in the Lords.</summary>
    public string? Constituency { get; init; }

    /// <summary>The party as the member data shortens it; null when not stated. SPK, CWM and DCWM are the Speaker and the deputies.</summary>
    public string? Party { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day; null while the data does not give an end.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Why it began: <c>general_election</c>, <c>by_election</c>, <c>changed_party</c>; null when not stated.</summary>
    public string? Began { get; init; }

    /// <summary>The name as it is shown: "Edward Vaizey", "Lord Hunt of Kings Heath", "Earl Ferrers", "Bishop of Leeds".</summary>
    public string Name
    {
        get
        {
            if (House != Records.House.Lords)
            {
                return Given.Length == 0 ? Join(Title, Family) : Join(Given, Family);
            }
            return Join(Join(Title, Family), Place.Length == 0 ? "" : "of " + Place);
        }
    }

    private static string Join(string first, string second) => first.Length == 0 ? second : second.Length == 0 ? first : first + " " + second;

    /// <summary>Whether the day lies in this period.</summary>
    public bool Covers(DateOnly day) => day >= From && (To is null || day <= To);
}
