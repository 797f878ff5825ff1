using System;
using System.Globalization;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.PublicationsHtml;

/// <summary>How the pages of publications.parliament.uk print columns, parts, headings and questions.</summary>
internal static partial class PublicationsHtmlPrint
{
    /// <summary>"19 July 2011 : Column 773W", "12 Jan 2011 : Column 1878W—continued": the day and the column; null when it is no such heading.</summary>
    public static (DateOnly? Date, Column Column)? ColumnHeading(string text) =>
        ColumnLine().Match(text) is { Success: true } match ? (PrintedDates.Find(match.Groups["day"].Value)?.Date, new Column(match.Groups["col"].Value)) : null;

    /// <summary>The column an anchor names: "column_773W"; null when it names none.</summary>
    public static Column? ColumnAnchor(string name) => ColumnName().Match(name) is { Success: true } match ? new Column(match.Groups["col"].Value) : null;

    /// <summary>Whether an anchor stands before a speaker: "110719w0001.htm_wqn0", "…_spnew0", "…_spmin1".</summary>
    public static bool IsSpeech(string anchor) => SpeechAnchor().IsMatch(anchor);

    /// <summary>Whether an anchor stands before a question.</summary>
    public static bool IsQuestion(string anchor) => anchor.Contains("_wqn", StringComparison.Ordinal);

    /// <summary>Whether an anchor stands before a department.</summary>
    public static bool IsDepartment(string anchor) => anchor.Contains("dpthd", StringComparison.Ordinal);

    /// <summary>Whether an anchor stands before the subject of a question.</summary>
    public static bool IsSubject(string anchor) => anchor.Contains("sbhd", StringComparison.Ordinal) || anchor.Contains("subhd", StringComparison.Ordinal);

    /// <summary>Whether an anchor stands before a paragraph that begins on its own: "stpa_178", "110719m0001.htm_para124".</summary>
    public static bool IsParagraph(string anchor) => anchor.StartsWith("st", StringComparison.Ordinal) || anchor.Contains(".htm_", StringComparison.Ordinal);

    /// <summary>What part of Hansard, House and place a column's letters mean.</summary>
    public static (PublicationsHtmlPart Part, House? House, Venue? Venue) OfColumn(Column column) =>
        (ColumnLetters.Of(column) switch
        {
            "W" or "WA" => PublicationsHtmlPart.Written,
            "WS" => PublicationsHtmlPart.Statements,
            "MC" => PublicationsHtmlPart.Corrections,
            "P" => PublicationsHtmlPart.Petitions,
            _ => PublicationsHtmlPart.Debates,
        }, ColumnLetters.PlaceOf(column).House, ColumnLetters.PlaceOf(column).Venue);

    /// <summary>The part that a heading opens; null when it opens none.</summary>
    public static (PublicationsHtmlPart Part, House? House, Venue? Venue)? OfHeading(string heading) => heading.ToUpperInvariant() switch
    {
        "HOUSE OF COMMONS" => (PublicationsHtmlPart.Debates, House.Commons, Venue.Chamber),
        "HOUSE OF LORDS" => (PublicationsHtmlPart.Debates, House.Lords, Venue.Chamber),
        "WESTMINSTER HALL" => (PublicationsHtmlPart.Debates, House.Commons, Venue.WestminsterHall),
        "GRAND COMMITTEE" => (PublicationsHtmlPart.Debates, House.Lords, Venue.GrandCommittee),
        "ORAL ANSWERS TO QUESTIONS" => (PublicationsHtmlPart.Oral, House.Commons, Venue.Chamber),
        "WRITTEN ANSWERS TO QUESTIONS" => (PublicationsHtmlPart.Written, House.Commons, null),
        "WRITTEN ANSWERS" => (PublicationsHtmlPart.Written, null, null),
        "WRITTEN MINISTERIAL STATEMENTS" or "WRITTEN MINISTERIAL STATEMENT" => (PublicationsHtmlPart.Statements, House.Commons, null),
        "WRITTEN STATEMENTS" or "WRITTEN STATEMENT" => (PublicationsHtmlPart.Statements, null, null),
        "MINISTERIAL CORRECTION" or "MINISTERIAL CORRECTIONS" => (PublicationsHtmlPart.Corrections, House.Commons, null),
        "PETITION" or "PETITIONS" => (PublicationsHtmlPart.Petitions, House.Commons, null),
        _ => null,
    };

    /// <summary>Whether a heading says what happens rather than what is spoken about: "[Mr Speaker in the Chair]", "The House met at …".</summary>
    public static bool IsStage(string heading) => Stage().IsMatch(heading);

    /// <summary>Whether a paragraph belongs to a division list or counts its votes.</summary>
    public static bool IsDivision(string text) => DivisionLine().IsMatch(text);

    /// <summary>Whether a table is the page's navigation.</summary>
    public static bool IsNavigation(string text) => Navigation().IsMatch(text);

    /// <summary>Whether a document lists pages instead of holding proceedings, by its title.</summary>
    public static bool IsListing(string head) => ListingTitle().IsMatch(head);

    /// <summary>Who asks or moves, in a line of its own as the Lords print it: "Asked by Lord Exampleton".</summary>
    public static string? AskedBy(string text) => Asked().Match(text) is { Success: true } match ? match.Groups["name"].Value.TrimEnd('.', ':') : null;

    /// <summary>Who makes observations on a petition.</summary>
    public static string? ObservationsFrom(string text) => Observations().Match(text) is { Success: true } match ? match.Groups["office"].Value : null;

    /// <summary>The number on the Order Paper: 3 of "3.", 1 of "T1. [66880]".</summary>
    public static int? Number(string label) =>
        Numbered().Match(label) is { Success: true } match && int.TryParse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture, out var number) ? number : null;

    // 19 July 2011 : Column 773W · 12 Jan 2011 : Column GC45—continued
    [GeneratedRegex(@"^(?<day>\d{1,2} [A-Z][a-z]+\.? \d{4})\s*:\s*Columns?\s*(?<col>[A-Z]{0,3}\d{1,5}[A-Z]{0,3})\b\s*(?:[—–-]+\s*continued)?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnLine();

    // column_773W
    [GeneratedRegex("^column_(?<col>[A-Z]{0,3}[0-9]{1,5}[A-Z]{0,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnName();

    // 110719-0001.htm_spnew12 · 110719w0001.htm_wqn0 · 110719-0001.htm_spmin1
    [GeneratedRegex(@"_(?:wqn|sp[a-z]+)\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex SpeechAnchor();

    // [Mr Speaker in the Chair] · The House met at half-past Two o'clock · The Secretary of State was asked— · Prayers
    [GeneratedRegex(@"^(?:\[.*\]$|The House (?:met|being)|The (?:Committee|Grand Committee|sitting) |Prayers\b|.{3,120} w(?:as|ere) asked\s*[—–-]?$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stage();

    // Division No. 321] · AYES · Tellers for the Noes: · Ayes 231, Noes 307. · Contents 12; Not-Contents 30
    [GeneratedRegex(@"^(?:Division No\. ?\d|AYES$|NOES$|(?:NOT[- ])?CONTENTS?$|Tellers for|(?:The House divided:\s*)?(?:Ayes|Contents)\s+\d+\s*[,;])", RegexOptions.CultureInvariant)]
    private static partial Regex DivisionLine();

    // Next Section · Back to Table of Contents
    [GeneratedRegex("Next Section|Previous Section|Back to Table of Contents|Hansard Home Page", RegexOptions.CultureInvariant)]
    private static partial Regex Navigation();

    // <title>Table of Contents for Lords Hansard of 17 Jan 2011</title> · <title>Commons debates by date - UK Parliament</title>
    [GeneratedRegex(@"<title>\s*(?:Table of Contents for (?:Lords|Commons) Hansard|[^<]*\bHansard\b[^<]*\bIndex for\b|(?:Commons|Lords) debates by date)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListingTitle();

    // Asked by Lord Exampleton · Moved By Baroness Sampleford · Tabled by
    [GeneratedRegex(@"^(?:Asked|Tabled|Moved) [Bb]y:? +(?<name>\p{Lu}[^.:;]{2,80})[.:]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    // Observations from the Secretary of State for Transport:
    [GeneratedRegex(@"^Observations (?:from|by) (?<office>[Tt]he [^:]{3,160}):?$", RegexOptions.CultureInvariant)]
    private static partial Regex Observations();

    // 3. · T1. [66880] · Q12.
    [GeneratedRegex(@"^[QT]?(?<n>\d{1,3})\.", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
