using System;
using System.Collections.Immutable;
using HansardMiner.Records;

namespace HansardMiner.People;

/// <summary>
/// What one document of a sitting leaves for the next: who is in the Chair, and which names were printed with an office. The record prints the name whenever
/// somebody takes the Chair, and the office alone from then on; it prints a minister's office when the minister first speaks.
/// </summary>
public sealed record Sitting
{
    private DateOnly? _day;
    private House? _house;
    private Venue? _venue;

    private Sitting()
    {
    }

    /// <summary>Nothing is known.</summary>
    public static Sitting None { get; } = new();

    /// <summary>The office under which the last occupant of the Chair was named; null when nobody was.</summary>
    public string? Office { get; private init; }

    /// <summary>The occupant as named; null when nobody was.</summary>
    public string? Occupant { get; private init; }

    /// <summary>The constituency printed with the occupant's name; null when none was.</summary>
    public string? Constituency { get; private init; }

    /// <summary>The names printed with an office so far.</summary>
    internal ImmutableHashSet<string> WithOffice { get; private init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The sitting as it stands after a document.</summary>
    public Sitting After(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document is not Debate debate)
        {
            return this;
        }
        var sitting = IsOf(debate) ? this : new Sitting { _day = debate.Date, _house = debate.House, _venue = debate.Venue };
        foreach (var contribution in document.Contributions)
        {
            if (contribution.Attribution is { Office: not null } attribution)
            {
                sitting = sitting.After(Turn.Of(0, attribution));
            }
        }
        return sitting;
    }

    /// <summary>Whether the document belongs to the same sitting.</summary>
    public bool IsOf(Document document) => document is Debate debate && debate.Date == _day && debate.House == _house && debate.Venue == _venue;

    private Sitting After(Turn turn)
    {
        if (!turn.IsChair)
        {
            return turn.PrintedName is { } minister && !WithOffice.Contains(minister.Key) ? this with { WithOffice = WithOffice.Add(minister.Key) } : this;
        }
        if (turn.Name is { } name)
        {
            return this with { Office = turn.Office, Occupant = name, Constituency = turn.Attribution.Constituency };
        }
        return OfficeTitle.Of(turn.Office!) == OfficeTitle.Of(Office ?? "") ? this : this with { Office = null, Occupant = null, Constituency = null };
    }
}
