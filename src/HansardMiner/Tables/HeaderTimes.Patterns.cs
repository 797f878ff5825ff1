using System.Text.RegularExpressions;

namespace HansardMiner.Tables;

/// <content>The shapes of times in headers.</content>
internal static partial class HeaderTimes
{
    private const string MonthName = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // "Public Order Act " · "published in " · "Census "
    [GeneratedRegex(@"\b(?:acts?|measures?|orders?|regulations?|bills?|directives?|reviews?|classifications?|census|editions?|published|announced|updated|extracted|versions?|batch(?:es)?|sections?|agreements?|conventions?|rules|code|cohort|strategy|plan|windows|office|form|settlement)\b[\s,(]*(?:in |on )?$", Options)]
    private static partial Regex NotBefore();

    // " Measure" · " prices" · " Act"
    [GeneratedRegex(@"^[\s,)]*(?:(?:financial year |FY )?prices?|price base|acts?|measures?|orders?|regulations?|census|classifications?|boundar(?:y|ies)|cohorts?|spending review|olympics?|games|scheme|agreement|convention|exchange rates?|rates?|baseline|strategy|target)\b", Options)]
    private static partial Regex NotAfter();

    // Year ending March 2014 · 12 months to 30 June 2015 · Year to Sep 2023
    [GeneratedRegex($@"\b(?:years?|12 months|twelve months) (?:ending|ended|to)(?: the)?(?: (?<day>\d{{1,2}})(?:st|nd|rd|th)?)? (?<month>{MonthName}) ?(?<year>\d{{4}}|\d\d)\b", Options)]
    private static partial Regex YearEnding();

    // April 2019 to March 2020 · Apr 24 - Aug 24 · July-September 2014
    [GeneratedRegex($@"(?:\b(?<firstDay>\d{{1,2}})(?:st|nd|rd|th)? )?\b(?<first>{MonthName})(?:[ \-–’'](?<firstYear>\d{{4}}|\d\d)\b)?,? ?(?:-|–|—|\bto\b|\buntil\b|\band\b) ?(?:(?<lastDay>\d{{1,2}})(?:st|nd|rd|th)? )?(?<last>{MonthName})[ \-–’',]{{1,2}}(?<lastYear>\d{{4}}|\d\d)\b", Options)]
    private static partial Regex Months();

    // 31 March 2014 · as at 1st April 2015
    [GeneratedRegex($@"\b(?<day>\d{{1,2}})(?:st|nd|rd|th)?[ \-](?<month>{MonthName})[, \-]{{1,2}}(?<year>\d{{4}}|\d\d)\b", Options)]
    private static partial Regex Day();

    // 31/03/2014 · 31.3.14
    [GeneratedRegex(@"(?<![\d/.])(?<day>\d{1,2})(?<mark>[/.])(?<month>\d{1,2})\k<mark>(?<year>\d{4}|\d\d)(?![\d/])", Options)]
    private static partial Regex Slashes();

    // April 2014 · Apr-23 · Dec 22
    [GeneratedRegex($@"\b(?<month>{MonthName})[ \-–’',]{{0,2}}(?<year>\d{{4}}|\d\d)\b(?! ?%)", Options)]
    private static partial Regex MonthYear();

    // Q1 2014 · Quarter 1 2023-24 · 2014 Q1 · 2024-2025 Q1
    [GeneratedRegex(@"(?:\b(?:Q|quarter )(?<quarter>[1-4])[ ,(\-–]{1,3}(?:of )?(?:FY ?)?(?:(?<pair>(?:(?:19|20)\d\d|\d\d) ?[\-–/] ?(?:(?:19|20)\d\d|\d\d))|(?<year>(?:19|20)\d\d))\b\)?|\b(?:(?<pair>(?:(?:19|20)\d\d|\d\d) ?[\-–/] ?(?:(?:19|20)\d\d|\d\d))|(?<year>(?:19|20)\d\d))[ ,:\-–]{1,3}(?:Q|quarter )(?<quarter>[1-4])\b)", Options)]
    private static partial Regex Quarter();

    // 2013-14 · 2013/2014 · 2020 - 21 · 2021_2022 · 2020 / 2021 · 2015 to 2016
    [GeneratedRegex(@"(?<![\d/.,£])(?<first>(?:18|19|20)\d\d) ?(?:[\-–—/_‑]|to) ?(?<last>(?:18|19|20)\d\d|\d\d)(?![\d/]|[.,]\d)", Options)]
    private static partial Regex Years();

    // FY 24/25 · 21/22 · RY 22-23
    [GeneratedRegex(@"(?<![\d/.,£])(?<fy>\b(?:FY|RY) ?)?(?<pair>\d\d ?(?<mark>[\-–/]) ?\d\d)(?![\d/%]|[.,]\d)", Options)]
    private static partial Regex ShortPair();

    // the same, by its parts
    [GeneratedRegex(@"^(?<first>(?:18|19|20)?\d\d) ?(?:[\-–—/_‑]|to) ?(?<last>(?:18|19|20)?\d\d)$", Options)]
    private static partial Regex TwoYears();

    // 2014 · 2023* · FY2014
    [GeneratedRegex(@"(?<![\d/.,£\-–—])(?<year>(?:18|19|20)\d\d)(?![\d/%]|[.,\-–—]\d)", Options)]
    private static partial Regex LoneYear();

    // Q1 · Quarter 3
    [GeneratedRegex(@"^(?:Q|quarter )(?<quarter>[1-4])$", Options)]
    private static partial Regex LoneQuarter();

    // Financial year · FY
    [GeneratedRegex(@"\b(?:financial|fiscal) years?\b|\bF\.?Y\.?\b|\bFY\d|\btax year\b|\bRY\b|\brecruit(?:ing|ment) year\b", Options)]
    private static partial Regex Financial();

    // Academic year 2013/14 · school year
    [GeneratedRegex(@"\b(?:academic|school) year\b|\bAY\b", Options)]
    private static partial Regex Academic();

    // Year as at 1 April · Year ending March · At 31 March
    [GeneratedRegex($@"\b(?:(?<ending>years? (?:ending|ended|to))|(?:as )?(?:at|on)|(?:as )?of)(?: the)?(?: (?<day>\d{{1,2}})(?:st|nd|rd|th)?)? (?<month>{MonthName})(?! ?\d)", Options)]
    private static partial Regex Anniversary();

    // "FY " of "FY 2022-23" · "Calendar year "
    [GeneratedRegex(@"(?:\b(?:FY|RY|AY|CY)\s?|\b(?:(?:in|the|during|for) )*(?:financial|fiscal|calendar|academic|school|tax)? ?years? )$", Options)]
    private static partial Regex YearWord();

    // "As at " of "As at 31 March 2014" · "from "
    [GeneratedRegex(@"\b(?:as (?:at|of)|at|on|in|during|for|by|from|to|end of|end|up to|until|month of|the|since) ?(?:the )?$", Options)]
    private static partial Regex Before();

    // " (up to 31 October 2024)" · " YTD" · " to date"
    [GeneratedRegex(@"\G\s?(?:\((?<inside>[^()]{2,80})\)|,? ?(?:YTD|to date|year to date|so far|onwards?)\b)", Options)]
    private static partial Regex Partial();

    // up to 31 October 2024 · to June 24 · as of 13 April 2026
    [GeneratedRegex(@"^(?:up )?(?:to|until|till|as (?:of|at)|ending)\b|\bup to\b", Options)]
    private static partial Regex UpTo();

    // from 1 April · since May 2013
    [GeneratedRegex(@"^(?:from|since|fm|starting|after)\b", Options)]
    private static partial Regex Since();

    // YTD · provisional · first half · part year
    [GeneratedRegex(@"\b(?:YTD|to date|so far|up to|until|part|half|from|fm|since|months?|Q[1-4]|first|onwards?|to)\b", Options)]
    private static partial Regex Unfinished();
}
