using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.HansardText;

/// <summary>What the head of a saved Hansard page states, and its body.</summary>
internal sealed partial record HansardTextPage
{
    public required IReadOnlyList<string> Headings { get; init; }

    public int? Volume { get; init; }

    public DateOnly? Date { get; init; }

    public House? House { get; init; }

    public Venue? Venue { get; init; }

    public required IReadOnlyList<CapturedParagraph> Body { get; init; }

    /// <summary>Reads the head up to the volume line; a House or chamber counts when it is printed beside that line.</summary>
    public static HansardTextPage Of(List<CapturedParagraph> paragraphs, int volumeAt, Match volume)
    {
        var headings = new List<string>();
        House? house = null;
        Venue? venue = null;
        void Place(string line)
        {
            (house, venue) = Chamber(line) is { } found ? (found.House ?? house, found.Venue ?? venue) : (house, venue);
        }
        for (var i = 0; i < volumeAt; i++)
        {
            var line = paragraphs[i].Text;
            if (Chamber(line) is not null)
            {
                Place(line);
            }
            else if (!HansardTextFurniture.Has(line))
            {
                headings.Add(line);
            }
        }
        var first = volumeAt + 1;
        while (first < paragraphs.Count && Chamber(paragraphs[first].Text) is not null)
        {
            Place(paragraphs[first++].Text);
        }
        return new HansardTextPage
        {
            Headings = headings, Volume = HansardTextReader.VolumeOf(volume), Date = PrintedDates.Find(volume.Groups["date"].Value)?.Date,
            House = house, Venue = venue, Body = [.. System.Linq.Enumerable.Where(paragraphs[first..], p => !HansardTextFurniture.Has(p.Text))],
        };
    }

    private static (House? House, Venue? Venue)? Chamber(string line) => Stated().Match(line) is not { Success: true } match
        ? null
        : match.Value.ToLowerInvariant() switch
        {
            "house of commons" => (Records.House.Commons, null),
            "house of lords" => (Records.House.Lords, null),
            "commons chamber" => (Records.House.Commons, Records.Venue.Chamber),
            "lords chamber" => (Records.House.Lords, Records.Venue.Chamber),
            "westminster hall" => (Records.House.Commons, Records.Venue.WestminsterHall),
            _ => (Records.House.Lords, Records.Venue.GrandCommittee),
        };

    // Commons Chamber, by itself on a line
    [GeneratedRegex("^(?:House of Commons|House of Lords|Commons Chamber|Lords Chamber|Westminster Hall|Grand Committee)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stated();
}
