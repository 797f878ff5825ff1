using System;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.ParallelParliament;

/// <summary>What a line of a Parallel Parliament page is.</summary>
internal static partial class ParallelParliamentLine
{
    private const int LongestTitle = 160;

    /// <summary>"(9 years, 10 months ago)".</summary>
    public static bool IsAge(string line) => Age().IsMatch(line);

    /// <summary>The age without its brackets.</summary>
    public static string AgeOf(string line) => line.Trim('(', ')').Replace('\u00A0', ' ');

    /// <summary>"Department: Home Office" → "Home Office"; null for another line.</summary>
    public static string? Department(string line) => DepartmentLine().Match(line) is { Success: true } match ? match.Groups["d"].Value.Trim() : null;

    /// <summary>"Nadine Dorries Excerpts": the page shows one member's part.</summary>
    public static bool IsExcerptsOf(string line) => line.Length < 80 && line.EndsWith(" Excerpts", StringComparison.Ordinal) && !line.StartsWith('-');

    /// <summary>"--- Later in debate ---".</summary>
    public static bool IsLater(string line) => Later().IsMatch(line);

    /// <summary>Whether the line belongs to the head that stands over a relative age.</summary>
    public static bool IsHeadLine(string line) =>
        PrintedDates.Whole(line) is not null || IsExcerptsOf(line) || IsOfExchanges(line) || Department(line) is not null || ParallelParliamentFurniture.Has(line);

    /// <summary>Whether the line may be a debate's title.</summary>
    public static bool MayBeTitle(string line) => line.Length <= LongestTitle && line[^1] is not ('.' or '?' or '!' or ':' or ';' or '—') && !IsAge(line);

    /// <summary>The chamber a line opens with, and what is fused to it: "Commons ChamberMy Lords, …"; null when it opens with none.</summary>
    public static (House? House, Venue? Venue, string After)? Chamber(string line)
    {
        var match = Opening().Match(line);
        if (!match.Success)
        {
            return null;
        }
        var rest = line[match.Length..].Trim();
        return match.Groups["name"].Value switch
        {
            "Commons Chamber" => (House.Commons, Venue.Chamber, rest),
            "Lords Chamber" => (House.Lords, Venue.Chamber, rest),
            "Westminster Hall" => (House.Commons, Venue.WestminsterHall, rest),
            "Grand Committee" => (House.Lords, Venue.GrandCommittee, rest),
            "Written Statements" or "Petitions" or "Ministerial Corrections" => (null, null, rest),
            _ => (House.Commons, Venue.Committee, rest),
        };
    }

    /// <summary>"X Portrait The Solicitor General (X)" → the portrait's name and what is printed beside it.</summary>
    public static (string Portrait, string Printed)? Marker(string line)
    {
        var match = Portrait().Match(line);
        return match.Success ? (match.Groups["alt"].Value.Trim(), match.Groups["printed"].Value.Trim()) : null;
    }

    /// <summary>A marker whose line the capture lost: "X Portrait X (Wealden) (Con)- Hansard - -My Lords, …" → the portrait's name, the print, the text; null for another line.</summary>
    public static (string Portrait, string Printed, string Text)? Fused(string line) => FusedMarker().Match(line) is { Success: true } match
        ? (match.Groups["alt"].Value.Trim(), match.Groups["printed"].Value.Trim(), match.Groups["text"].Value.Trim()) : null;

    /// <summary>The name to which its words are fused: "Oona Larkspur (Kilnmoor) (Con)" of "Oona Larkspur (Kilnmoor) (Con)Will the Minister …"; null when there is none.</summary>
    public static string? FusedName(string line) => NameOverText().Match(line) is { Success: true } match ? match.Groups["who"].Value : null;

    /// <summary>Whether the line stands at the head of a page of two members' exchanges: "There have been 3 exchanges between A and B".</summary>
    public static bool IsOfExchanges(string line) => Exchanges().IsMatch(line);

    /// <summary>"- View Speech - Hansard - -": stands under a turn marker.</summary>
    public static bool IsMarkerFoot(string line) => Foot().IsMatch(line);

    // (9 years, 10 months ago) · (6 days, 18 hours ago)
    [GeneratedRegex(@"^\(\d+\s(?:year|month|week|day|hour|minute)s?(?:,\s\d+\s(?:year|month|week|day|hour|minute)s?)?\sago\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Age();

    // Department: Home Office
    [GeneratedRegex("^Department:\\s*(?<d>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex DepartmentLine();

    // --- Later in debate ---
    [GeneratedRegex("^-+ ?Later in debate ?-+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Later();

    // Commons Chamber · Westminster HallWestminster Hall is … · Commons Chamber Nusrat Ghani (Wealden) (Con)
    [GeneratedRegex(@"^(?<name>Commons Chamber|Lords Chamber|Westminster Hall|Grand Committee|General Committees|Public Bill Committees|Written Statements|Petitions|Ministerial Corrections)(?=$|\s+\p{Lu}|\p{Lu}|[“""\[(\d])(?! is )", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    // Nadine Dorries Portrait Nadine Dorries (Mid Bedfordshire) (Con)
    [GeneratedRegex("^(?<alt>.{2,80}?) Portrait (?<printed>.{2,200})$", RegexOptions.CultureInvariant)]
    private static partial Regex Portrait();

    // - Hansard - - - Excerpts
    [GeneratedRegex("^- (?:View Speech - )?Hansard\\b[ -]*(?:Excerpts)?[ -]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Foot();

    // Oona Larkspur Portrait Oona Larkspur (Kilnmoor) (Con)- Hansard - - - ExcerptsWill the Minister …
    [GeneratedRegex("^(?<alt>.{2,80}?) Portrait (?<printed>.{2,200}?)\\s*- (?:View Speech - )?Hansard(?: -)+(?: ?Excerpts)?[ -]*(?<text>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex FusedMarker();

    // Oona Larkspur (Kilnmoor) (Con)Will the Minister …
    [GeneratedRegex(@"^(?<who>[^()]{3,60} \([^()]{2,60}\) \([A-Z][^()]{1,14}\))(?=[\p{L}\d“""‘'])", RegexOptions.CultureInvariant)]
    private static partial Regex NameOverText();

    // Debates between Oona Larkspur and Tobias Wrenfield · There have been 3 exchanges between … · 2 interactions (327 words)
    [GeneratedRegex(@"^(?:Debates? (?:between|with) .{1,120}|There (?:have|has) been \d+ exchanges? between .{1,120}|\d+ interactions? \(\d+ words\)|Speeches made during .{1,120})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Exchanges();
}
