using System;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.Turns;

/// <summary>Tells by its print alone whether a line of a text capture names a speaker.</summary>
internal static partial class PrintedSpeaker
{
    /// <summary>"The Solicitor General (Robert Buckland)", "Nusrat Ghani (Wealden) (Con)", "Mr Speaker", "Hon. Members".</summary>
    public static Attribution Parse(string printed)
    {
        var whole = Spaces().Replace(printed.Trim(), " ");
        return AttributionParser.Parse(whole) ?? new Attribution { Printed = whole };
    }

    /// <summary>
    /// Whether a line by itself is printed as Hansard prints a speaker: an honorific and a name, an office, or a name with constituency and party.
    /// </summary>
    public static bool IsSpeakerLine(string printed)
    {
        var line = Spaces().Replace(printed, " ").Trim();
        if (line.Length > 180 || line.Length < 3 || line[^1] is '.' or '?' or '!' or ':' or ';' or ',' or '—' or '-')
        {
            return false;
        }
        var main = Brackets().Replace(line, string.Empty).Trim();
        if (Collective().IsMatch(main) || Chair().IsMatch(main))
        {
            return true;
        }
        if (main.Length == 0 || !IsCapitalised(main))
        {
            return false;
        }
        var groups = Brackets().Count(line);
        return IsOffice(main) || (Honorific().IsMatch(main) && IsName(main)) || (groups >= 2 && IsName(main)) ||
            (groups == 1 && IsName(main) && IsParty(LastBracket().Match(line).Groups["in"].Value));
    }

    /// <summary>Whether the line could be a name without honorific, office or brackets: "Lorna Fitzsimons".</summary>
    public static bool MayBeBareName(string line) =>
        line.Length <= 50 && IsCapitalised(line) && IsName(line) && line.Count(c => c == ' ') is >= 1 and <= 4 && !HeadingWord().IsMatch(line);

    /// <summary>Whether a word stands before a name and is no part of it: "Mr.", "Sir", "Baroness".</summary>
    public static bool IsHonorific(string word) => Title().IsMatch(word);

    /// <summary>Whether the bracket holds a party as Hansard shortens it.</summary>
    public static bool IsParty(string text) => Party().IsMatch(text.Trim());

    private static bool IsOffice(string main) => Chair().IsMatch(main) || (OfficeStart().IsMatch(main) && !PeersTitle().IsMatch(main) && IsCapitalised(main));

    private static bool IsName(string text) => NameShape().IsMatch(text) && !text.EndsWith("'s", StringComparison.Ordinal) &&
        !text.EndsWith("’s", StringComparison.Ordinal) && !text.Contains("'s ", StringComparison.Ordinal) && !text.Contains("’s ", StringComparison.Ordinal);

    private static bool IsCapitalised(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => !char.IsLower(word[0]) || Particle().IsMatch(word)) &&
        !Particle().IsMatch(text[(text.LastIndexOf(' ') + 1)..]);

    // Mr. Biffen · Sir L. Ungoed-Thomas · Rear-Admiral Morgan-Giles · Baroness Hamwee · Rev. Ian Paisley
    [GeneratedRegex(@"^(?:Mr|Mrs|Miss|Ms|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Baron|Viscount|Viscountess|Earl|Countess|Rev|Reverend|Rear-Admiral|Vice-Admiral|Admiral|Brigadier|Colonel|Lieut\.?-Colonel|Wing Commander|Air Commodore|Squadron Leader)\.?\s+\p{Lu}|^The (?:Earl|Duke|Marquess|Countess|Viscount|Lord Bishop|Archbishop) ")]
    private static partial Regex Honorific();

    // Mr. · Sir · Rev.
    [GeneratedRegex(@"^(?:Mr|Mrs|Miss|Ms|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Viscount|Earl|Rev|Reverend)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    // Angus Brendan MacNeil · Sir Jeffrey M. Donaldson · Lord Ahmad of Wimbledon · The Earl of Courtown
    [GeneratedRegex(@"^[\p{Lu}][\p{L}'’.\-]*(?: +(?:[\p{Lu}][\p{L}'’.\-]*|of|de|von|van|der|den|du|la|le|ap|y|the|and|upon|on|in))*$")]
    private static partial Regex NameShape();

    // of · for · the: words that stay small in an office or a name
    [GeneratedRegex("^(?:of|for|the|and|to|in|on|at|upon|with|de|von|van|der|den|du|la|le|ap|y)$")]
    private static partial Regex Particle();

    // The Secretary of State for Defence · The Prime Minister · THE LORD CHANCELLOR · The Chairman of Ways and Means
    [GeneratedRegex(@"^The\b.*\b(?:Minister|Secretary|Under-Secretary|Under-Secretaries|Chancellor|Attorney|Solicitor|Advocate|Leader|President|Paymaster|Comptroller|Chamberlain|Vice-Chamberlain|Treasurer|Chairman|Bishop|Archbishop|Commissioner|Postmaster|Speaker|Commissioners|Captain|Whip|Lord Privy Seal|Lord in Waiting|Lords Commissioner|Baroness in Waiting)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfficeStart();

    // The Earl of Courtown · The Duke of Montrose: peers who sit under a title
    [GeneratedRegex("^The (?:Earl|Duke|Marquess|Countess|Viscount)\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PeersTitle();

    // Mr Speaker · Madam Deputy Speaker · The Temporary Chair · The Deputy Speaker
    [GeneratedRegex("^(?:(?:Mr\\.?|Madam|Mrs\\.?|The) )?(?:Deputy |Lord |Lady |First Deputy |Temporary |Acting )*(?:Speaker|Chair|Chairman|Chairman of Ways and Means)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Chair();

    // Hon. Members · Several hon. Members · A noble Lord · Noble Lords
    [GeneratedRegex("^(?:(?:several|an|some|a) )?(?:(?:rt\\.? )?hon\\.?|noble) (?:members?|lords?|baroness(?:es)?|gentlem[ae]n|friends?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Collective();

    // (Wealden) at the end of what is left
    [GeneratedRegex(@"\s*\((?<in>[^()]*(?:\([^()]*\)[^()]*)?)\)\s*$")]
    private static partial Regex LastBracket();

    // (Wealden) anywhere
    [GeneratedRegex(@"\s*\([^()]*\)")]
    private static partial Regex Brackets();

    // Con · Lab/Co-op · Non-Afl · Valedictory
    [GeneratedRegex(@"^(?:Con|Lab|LD|Lib ?Dem|SNP|DUP|UUP|UU|SDLP|SF|PC|Plaid Cymru|Green|GP|Alliance|Alba|Ind|Ind [A-Z]\w+|UKIP|Reform|Reform UK|RUK|TUV|Respect|Change UK|TIG|CB|XB|Crossbench|Non-Afl|Bp|Bishops|Lab/Co-op|Lab ?\(Co-op\)|Co-op|Lab ?/ ?Co-op|Lab Ind|Con Ind|Ind Con|Ind Lab|Ind LD|Your Party|Restore|Workers|WPB|Labour|Conservative|Liberal|Liberal Democrat|U|C|L|Independent|Ind SD|LDem|Your)$")]
    private static partial Regex Party();

    // Northern Ireland · Interest Rates · Points of Order: what headings are about
    [GeneratedRegex(@"\b(?:Ireland|Scotland|Wales|England|Kingdom|Bill|Act|Order|Orders|Question|Questions|Petition|Petitions|Business|Adjournment|Statement|Committee|Clause|Schedule|Motion|Reading|Debate|Engagements|Amendment|Amendments|Report|Service|Services|Policy|Rates|Programme|Support|Funding|Training|Industry|Education|Health|Defence|Security|Research|Trade|Council|Government|House|Union|Minister|Office|Department|Act|Law|Tax|Reform|Safety|Crime|Police)\b")]
    private static partial Regex HeadingWord();

    // two spaces inside "Andrew  Jones"
    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
