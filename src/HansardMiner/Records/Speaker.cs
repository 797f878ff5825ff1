using System.Collections.Generic;

namespace HansardMiner.Records;

/// <summary>
/// Who speaks, by the register of members: a person, one of several, or not known. It stands beside the printed attribution and never in its place.
/// </summary>
public abstract record Speaker
{
    private Speaker()
    {
    }

    /// <summary>How it was found ("full name"), or, of one who is not known, why not ("names are known until 30 March 2015").</summary>
    public required string Rule { get; init; }

    /// <summary>One person for certain.</summary>
    public sealed record Known : Speaker
    {
        /// <summary>The person's id.</summary>
        public required PersonId Person { get; init; }

        /// <summary>The person's name on that day: "Edward Vaizey", "Lord Bach", "Bishop of Ripon and Leeds".</summary>
        public required string Name { get; init; }

        /// <summary>The office held that day; null when the register knows none.</summary>
        public string? Office { get; init; }

        /// <summary>The constituency sat for that day; null when none is known.</summary>
        public string? Constituency { get; init; }

        /// <summary>The party that day, as the member data shortens it; null when not known.</summary>
        public string? Party { get; init; }

        /// <summary>The id of the period of membership (<c>uk.org.publicwhip/member/1743</c>); null when the register knows none for that day.</summary>
        public string? Tenure { get; init; }

        /// <summary>What does not agree with the print; null when nothing is known to disagree.</summary>
        public string? Note { get; init; }
    }

    /// <summary>One of several: nothing in the source tells which.</summary>
    public sealed record OneOf : Speaker
    {
        /// <summary>All who fit, in order of their names.</summary>
        public required IReadOnlyList<Candidate> Candidates { get; init; }
    }

    /// <summary>Nobody in the register for certain; <see cref="Speaker.Rule"/> says why.</summary>
    public sealed record NotKnown : Speaker;
}
