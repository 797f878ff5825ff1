using System;
using System.Globalization;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.HistoricHansard;

/// <summary>How volumes print speakers, questions and procedure.</summary>
internal static partial class HistoricHansardPrint
{
    /// <summary>A question says so within its first words: number, name, constituency, "asked".</summary>
    private const int FarthestAsked = 200;

    private const int LongestTime = 16;

    /// <summary>Who speaks. Names and offices in capitals are told apart as others are, and kept as printed.</summary>
    public static Attribution? Speaker(string? printed)
    {
        if (string.IsNullOrWhiteSpace(printed))
        {
            return null;
        }
        var attribution = AttributionParser.Parse(printed);
        var small = Small(printed);
        if (small.Length != printed.Length || string.Equals(small, printed, StringComparison.Ordinal))
        {
            return attribution;
        }
        var parsed = AttributionParser.Parse(small);
        return parsed is null ? attribution : parsed with
        {
            Printed = printed,
            Name = AsPrinted(parsed.Name, small, printed),
            Office = AsPrinted(parsed.Office, small, printed),
            Constituency = AsPrinted(parsed.Constituency, small, printed),
            Party = AsPrinted(parsed.Party, small, printed),
        };
    }

    /// <summary>Whether the Chair speaks, printed in capitals or not.</summary>
    public static bool IsChair(Attribution? attribution) =>
        attribution is not null && (AttributionParser.IsChair(attribution) || AttributionParser.IsChair(AttributionParser.Parse(Small(attribution.Printed))));

    /// <summary>What stands before a speaker and is no text of a speech: "1. ", "14 and 15.", "*", "§"; the number first asked, if any.</summary>
    public static bool IsLabel(string words, out int? number, out bool isStarred)
    {
        var match = Label().Match(words);
        number = match.Groups["n"].Success && int.TryParse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
        isStarred = words.Contains('*', StringComparison.Ordinal) || words.AsSpan().Trim() is [>= 'a' and <= 'z'];
        return match.Success;
    }

    /// <summary>An unmarked name that opens a question: "Ms. Example asked the Secretary of State …"; null when none does.</summary>
    public static (string Name, int Start, int End, int? Number)? UnmarkedName(string text)
    {
        if (!text.AsSpan(0, Math.Min(text.Length, FarthestAsked)).Contains(" asked ", StringComparison.Ordinal))
        {
            return null;
        }
        var match = Unmarked().Match(text);
        if (!match.Success)
        {
            return null;
        }
        var name = match.Groups["name"];
        int? number = int.TryParse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
        return (name.Value, name.Index, name.Index + name.Length, number);
    }

    /// <summary>Whether a turn asks: "1. asked the …", "(by Private Notice) asked …", "To ask …".</summary>
    public static bool IsQuestion(string text) => text.AsSpan(0, Math.Min(text.Length, FarthestAsked)).Contains("ask", StringComparison.OrdinalIgnoreCase) && Asked().IsMatch(text);

    /// <summary>Whether a paragraph is the business of the House and not a speaker's words.</summary>
    public static bool IsProcedure(string text) => Procedure().IsMatch(text);

    /// <summary>Whether a table is a division list, by its headings and tellers.</summary>
    public static bool IsDivision(string text) => DivisionWords().IsMatch(text);

    /// <summary>"9.30 am", "5.30 p.m.", "3.2 pm" (two minutes past three), "12 noon"; null when the words are no time.</summary>
    public static TimeOnly? TimeOfDay(string text)
    {
        if (text.Length > LongestTime)
        {
            return null;
        }
        var match = Clock().Match(text);
        if (!match.Success)
        {
            return null;
        }
        if (match.Groups["word"].Success)
        {
            return match.Groups["word"].Value[0] is 'n' or 'N' ? new TimeOnly(12, 0) : TimeOnly.MinValue;
        }
        var hour = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var isAfternoon = match.Groups["half"].Value is "p" or "P";
        return hour is < 1 or > 12 || minute > 59 ? null : new TimeOnly((hour % 12) + (isAfternoon ? 12 : 0), minute);
    }

    /// <summary>The volume of its series, where the header states it: "FIFTH SERIES—VOLUME CXXI (Part 1)".</summary>
    public static int? Volume(string header)
    {
        var match = SeriesVolume().Match(header);
        return match.Success ? Roman(match.Groups["v"].ValueSpan) : null;
    }

    /// <summary>The volume in the codes of a header's ids: "S5LV0004P0-00001".</summary>
    public static int? VolumeOfCode(string? code) =>
        code is not null && Code().Match(code) is { Success: true } match && int.TryParse(match.Groups["v"].ValueSpan, CultureInfo.InvariantCulture, out var volume)
        && volume > 0 ? volume : null;

    /// <summary>The House in such a code: C or L.</summary>
    public static House? HouseOfCode(string? code) =>
        code is null || !Code().IsMatch(code) ? null : code[2] == 'C' ? House.Commons : House.Lords;

    private static string? AsPrinted(string? part, string small, string printed) =>
        part is not null && small.IndexOf(part, StringComparison.Ordinal) is >= 0 and var at ? printed.Substring(at, part.Length) : null;

    /// <summary>"THE LORD CHANCELLOR" → "The Lord Chancellor": words of capitals only.</summary>
    private static string Small(string printed) =>
        Capitals().Replace(printed, m => m.Value is "OF" or "AND" or "FOR" or "IN" or "TO" ? m.Value.ToLowerInvariant() : m.Value[..1] + m.Value[1..].ToLowerInvariant());

    private static int? Roman(ReadOnlySpan<char> numeral)
    {
        var (sum, largest) = (0, 0);
        for (var i = numeral.Length - 1; i >= 0; i--)
        {
            var value = numeral[i] switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, 'D' => 500, _ => 1000 };
            sum += value < largest ? -value : value;
            largest = Math.Max(largest, value);
        }
        return sum > 0 ? sum : null;
    }

    // 9.30 am · 5.30 p.m. · 3.2 pm · 7 pm · 12 noon · Midnight
    [GeneratedRegex(@"^(?:(?<h>\d{1,2})(?:[.:·](?<m>\d{1,2}))? ?(?<half>[ap])\.? ?m\.?|(?:12 )?(?<word>noon|midnight))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    // THE · LORD
    [GeneratedRegex(@"\p{Lu}{2,}")]
    private static partial Regex Capitals();

    // 1. · 14 and 15. · Q1. · * · § · a (an asterisk misread)
    [GeneratedRegex(@"^[\s*§†]*(?:[a-z]$|[QT]?(?<n>\d{1,3})[.,)]?(?:\s*(?:,|and|to|&|–|-)\s*\d{1,3}[.,)]?)*)?[\s*§†.,:]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    // 32. Mr. Example asked the Secretary of State … · Dr. J. Dickson Example asked Mr. Attorney-General …
    [GeneratedRegex(@"^(?:(?<n>\d{1,3})\.\s*)?(?<name>(?:Mr|Mrs|Ms|Miss|Sir|Dame|Dr|Lord|Lady|Baroness|Viscount|Viscountess|Earl|Captain|Colonel|Major|Commander|Rev|Rear-Admiral|Lieut\.?-Colonel|Brigadier|The (?:Earl|Marquess|Duke|Countess|Lord))\.? [^?!;:(]{1,60}?(?: \([^)]{1,60}\))?) asked (?:the|Her|His|Mr|Madam|whether|my|what|if|how|when|why)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Unmarked();

    // 1. asked the Minister … · (by Private Notice) asked … · To ask the … · rose to ask His Majesty's Government
    [GeneratedRegex(@"^(?:\d{1,3}(?:(?: and|,| to) \d{1,3})*\.\s*)?(?:[(\[]by private notice[)\]][\s:,]*)?(?:rose to |had the following question on the paper|, pursuant to notice,? |having given notice,? )?(?:asked|to ask)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    // Moved, That … · On Question, … · Bill read 2a … · Clause 4 agreed to. · The House divided: … · [The sitting was suspended …]
    [GeneratedRegex(@"^(?:\[[^\]]*\]\.?$|Moved[,:—]|Moved accordingly|Amendment(?:s)? (?:moved|proposed|made|agreed|negatived|by leave|again)|(?:The )?Amendment,? by leave|Drafting amendment|Motion (?:made|agreed|by leave|to)|(?:The )?Motion,? by leave|(?:Original )?(?:Main )?Question,? ?(?:again |accordingly |as amended|be |put|proposed|agreed)|On Question|Their Lordships divided|(?:The )?House (?:divided|adjourned|resumed|met|in Committee|again|resolved|counted)|(?:The )?Committee (?:divided|to report)|Bill,? (?:read|passed|reported|accordingly|to be|as amended|ordered|presented|considered|immediately)|(?:Bill )?[Rr]ead (?:1|2|3|the (?:First|Second|Third)|a)|Brought from the Commons|Order(?:s)? (?:of the Day|for)|Resolved[,.:]|Ordered[,.:]|Clauses? [\dA-Z, ]+(?:and \d+ )?(?:agreed|ordered|negatived|struck|disagreed)|(?:Remaining|Verbal|Further) (?:clauses|amendments?)|Schedules? (?:agreed|\d)|Preamble|Title (?:agreed|postponed)|Then the Standing|Returned|Presented|Standing Order|Several .{0,20}Lords:|Bills? (?:returned|sent))", RegexOptions.CultureInvariant)]
    private static partial Regex Procedure();

    // AYES. · TELLERS FOR THE NOES · CONTENTS. · NOT-CONTENTS · Division No. 179.]
    [GeneratedRegex(@"\bDivision No\.|\bAYES\b|\bNOES\b|\bTELLERS? FOR\b|\bTellers? for the (?:Ayes|Noes)\b|\bNOT[- ]CONTENTS?\b|\bCONTENTS?\.")]
    private static partial Regex DivisionWords();

    // FIFTH SERIES—VOLUME VI. · SIXTH SERIES — VOLUME 89
    [GeneratedRegex(@"SERIES\W{1,5}VOL(?:UME|\.) (?<v>[IVXLCDM]+)\b")]
    private static partial Regex SeriesVolume();

    // S5LV0004P0-00001 · S6CV0089P0I0719
    [GeneratedRegex(@"^S\d[CL]V(?<v>\d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
