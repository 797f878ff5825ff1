using System.Text.RegularExpressions;
using HansardMiner.Records;

namespace HansardMiner.Parse.HansardText;

/// <summary>House, place and section of the Official Report as a line by itself prints them; null what it does not print.</summary>
internal sealed partial record HansardTextPlace
{
    /// <summary>The House.</summary>
    public House? House { get; private init; }

    /// <summary>Where it took place.</summary>
    public Venue? Venue { get; private init; }

    /// <summary>Whether it is the section of written answers.</summary>
    public bool IsWritten { get; private init; }

    /// <summary>Whether it is the section of written statements.</summary>
    public bool IsStatement { get; private init; }

    /// <summary>The place a line states; null when it is no such line.</summary>
    public static HansardTextPlace? Of(string line)
    {
        if (Stated().Match(line) is not { Success: true } match)
        {
            return null;
        }
        var words = match.Value.ToLowerInvariant();
        House? house = words.Contains("commons", System.StringComparison.Ordinal) || words is "westminster hall" or "public bill committees" or "general committees" ? Records.House.Commons
            : words.Contains("lords", System.StringComparison.Ordinal) || words == "grand committee" ? Records.House.Lords : null;
        return new HansardTextPlace
        {
            House = house,
            Venue = words switch
            {
                "commons chamber" or "lords chamber" => Records.Venue.Chamber,
                "westminster hall" => Records.Venue.WestminsterHall,
                "grand committee" => Records.Venue.GrandCommittee,
                "public bill committees" or "general committees" => Records.Venue.Committee,
                _ => null,
            },
            IsWritten = words.StartsWith("written answers", System.StringComparison.Ordinal),
            IsStatement = words.Contains("statement", System.StringComparison.Ordinal),
        };
    }

    /// <summary>What both state; the second goes before.</summary>
    public HansardTextPlace And(HansardTextPlace second) => new()
    {
        House = second.House ?? House,
        Venue = second.Venue ?? Venue,
        IsWritten = second.IsWritten || IsWritten,
        IsStatement = second.IsStatement || IsStatement,
    };

    // Commons Chamber, by itself on a line · Written Answers · House of Commons Hansard
    [GeneratedRegex("^(?:House of Commons|House of Lords|Commons|Lords|Commons Chamber|Lords Chamber|Westminster Hall|Grand Committee|Public Bill Committees|General Committees|Written Answers(?: to Questions)?|Written (?:Ministerial )?Statements)(?: Hansard)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stated();
}
