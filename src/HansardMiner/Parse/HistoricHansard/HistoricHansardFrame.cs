using System;
using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.Parse.HistoricHansard;

/// <summary>An open part or section of a volume: what it says of itself holds for what stands inside it.</summary>
internal sealed class HistoricHansardFrame(string element, int line, HistoricHansardFrame? outer)
{
    /// <summary>The element.</summary>
    public string Element { get; } = element;

    /// <summary>Where in the source it begins, or its last title does that comes after text; null once a document has begun there.</summary>
    public SourcePlace? Place { get; set; } = new SourcePlace(PlaceUnit.Line, line);

    /// <summary>What it stands in; null for the outermost.</summary>
    public HistoricHansardFrame? Outer { get; } = outer;

    /// <summary>The titles printed over it, in order.</summary>
    public List<string> Titles { get; } = [];

    /// <summary>Whether its titles are headings of what is said in it, rather than the name of a House or a part of the volume.</summary>
    public bool IsSection => Element is "section" or "group" or "oralquestions";

    /// <summary>The House whose sitting it is; null when no element around says so.</summary>
    public House? House { get; } = element switch
    {
        "housecommons" or "westminsterhall" => Records.House.Commons,
        "houselords" or "grandcommitteereport" => Records.House.Lords,
        _ => outer?.House,
    };

    /// <summary>Where the sitting took place; null when no element around says so.</summary>
    public Venue? Venue { get; } = element switch
    {
        "housecommons" or "houselords" => Records.Venue.Chamber,
        "westminsterhall" => Records.Venue.WestminsterHall,
        "grandcommitteereport" => Records.Venue.GrandCommittee,
        "writtenanswers" or "writtenstatements" => null,
        _ => outer?.Venue,
    };

    /// <summary>What kind of proceeding it holds.</summary>
    public DocumentKind Proceeding { get; } = element switch
    {
        "writtenanswers" => DocumentKind.Written,
        "writtenstatements" => DocumentKind.Statement,
        "oralquestions" => DocumentKind.Oral,
        "housecommons" or "houselords" or "westminsterhall" or "grandcommitteereport" or "debates" => DocumentKind.Debate,
        _ => outer?.Proceeding ?? DocumentKind.Debate,
    };

    /// <summary>The day; null while none is printed for it or around it.</summary>
    public DateOnly? Date { get; set; } = outer?.Date;

    /// <summary>The titles of the sections from the outermost to this one; the part's own title where there is no section.</summary>
    public List<string> Headings()
    {
        var headings = new List<string>();
        for (var frame = this; frame is not null && frame.IsSection; frame = frame.Outer)
        {
            headings.InsertRange(0, frame.Titles);
        }
        for (var frame = this; headings.Count == 0 && frame is not null; frame = frame.Outer)
        {
            headings.AddRange(frame.Titles);
        }
        return headings;
    }

    /// <summary>The title of the outermost section or group, if another stands inside it: in written answers the department.</summary>
    public string? Department()
    {
        string? department = null;
        var titled = 0;
        for (var frame = this; frame is not null && frame.IsSection; frame = frame.Outer)
        {
            titled += frame.Titles.Count;
            department = frame.Titles.Count > 0 ? frame.Titles[0] : department;
        }
        return titled > 1 ? department : null;
    }
}
