using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace HansardMiner.Records;

/// <summary>
/// The forms of citation that are understood. They are tried in this order on the text as <see cref="Plain"/> leaves it: without commas, brackets and full stops,
/// with plain hyphens and single spaces, so that a pattern says only which words stand where.
/// </summary>
internal static partial class CitationForms
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Day = "(?<day>" + CitedDay.Shape + ")";

    private const string Volume = @"(?:vols?|volume) ?(?<volume>\d{1,4})";

    private const string Letters = "(?:WH|WS|WA|W|MC|GC|P)";

    private const string Columns = "(?:columns?|cols?|cc|c) ?(?<before>" + Letters + @")? ?(?<first>\d{1,6}) ?(?<letters>" + Letters + @")?(?: ?(?:-|to|and) ?(?:" + Letters
        + @" ?)?(?<last>\d{1,6}) ?(?<letters>" + Letters + ")?)?";

    /// <summary>Day, volume and columns in any order; the reader checks that each is stated once.</summary>
    private const string Places = "(?: (?:" + Day + "|" + Volume + "|" + Columns + @"|(?<volume>\d{1,4})(?= c)|date not stated))+";

    private const string Lower = "(?:house of )?(?:commons|lords)|h ?c|h ?l";

    private const string Number = @"(?:HL ?\d{1,6}|S\d[A-Z]{1,2}-\d{1,6}|AQ[WOT] \d+(?:/\d+(?:-\d+)?)?|\d{1,7})";

    /// <summary>The forms in the order in which they are tried, each with its name.</summary>
    public static IReadOnlyList<(string Name, Regex Pattern)> All { get; } =
    [
        ("debate", Debate()),
        ("Official Report", OfficialReport()),
        ("answer referred to", AnswerReferredTo()),
        ("Hansard", HansardWords()),
        ("House not stated", HouseNotStated()),
        ("bill committee", BillCommittee()),
        ("committee", Committee()),
        ("Northern Ireland Assembly", NorthernIreland()),
        ("Scottish Parliament", Scotland()),
        ("volume and column", VolumeAndColumn()),
        ("volume before report", VolumeBeforeReport()),
        ("written statement", Statement()),
        ("motion", Motion()),
        ("written question", Question()),
        ("question of a day", QuestionOfDay()),
        ("number alone", NumberAlone()),
        ("article", Article()),
    ];

    // HC Deb 7 January 2014, vol 573, col 160 · HL Deb 10 December 2012 vol 741 cc189-190WA · H.C. Deb. (5th series) vol 443 c241, 29 June 1983
    [GeneratedRegex("^(?<house>" + Lower + ") deb(?:ate)?s?(?: (?:\\d(?:st|nd|rd|th) )?ser(?:ies)?(?: \\d)?| 5s| 6s)?" + Places + "$", Options)]
    private static partial Regex Debate();

    // [Official Report, 15 January 1988; Vol. 125, c. 612.] · Official Report, House of Lords, 3 March 2014, column 1331 · Official Report, Child Poverty Public Bill Committee, 3 November 2009; c. 125
    [GeneratedRegex("^(?:the )?official report(?: hansard)?(?: (?<house>" + Lower + "|northern ireland assembly|scottish parliament)| (?<bill>[a-z][^0-9]*?)? ?(?:public )?(?:bill )?(?<committee>committee))?(?:" + Places + ")?$", Options)]
    private static partial Regex OfficialReport();

    // 5 March 2009, Official Report, column 451W · answer of 11 June 2013, Official Report, House of Lords, columns 49-50WA
    [GeneratedRegex("^(?:(?:his|her|the|my)? ?(?:oral |written |oral and written )?(?:answer|statement|contribution) )?(?:of |on )?(?<day>" + CitedDay.Shape + ")(?: to the house of (?:commons|lords))? (?:official report|hansard)(?: (?<house>" + Lower + "))?" + Places + "$", Options)]
    private static partial Regex AnswerReferredTo();

    // Hansard, HC 7 January 2014, c160 · HC Hansard, 7 January 2014, col. 160 · House of Commons Hansard, Column 160, 7 January 2014 · Parl Debs (series 4) vol 24, col 234
    [GeneratedRegex("^(?:(?<house>" + Lower + ") (?:official report|hansard)(?: debates?)?|(?:hansard|parl(?:iamentary)? debs?(?:ates)?)(?: series \\d)?(?: (?<house>" + Lower + "))?(?: deb(?:ate)?s?)?)" + Places + "$", Options)]
    private static partial Regex HansardWords();

    // Hansard, House not stated, 3 May 2016, vol 601, col 12
    [GeneratedRegex("^hansard house not stated" + Places + "$", Options)]
    private static partial Regex HouseNotStated();

    // Health Bill Deb 30 January 2007, cols 12–15 · Care Bill [HL] Deb 9 January 2014, col 3
    [GeneratedRegex("^(?<bill>.+?) (?<committee>bill)(?: hl| lords)? deb" + Places + "$", Options)]
    private static partial Regex BillCommittee();

    // PBC Deb (Bill 99) 30 January 2007, cols 12–15 · SC Deb (A) 13 May 1998, col 345 · HC Committee Deb 3 November 2009, col 125
    [GeneratedRegex("^(?<committee>pbc|sc|gc|hc committee|public bill committee|standing committee|general committee)(?: [a-h])? deb(?: bill \\d+| [a-h])?" + Places + "$", Options)]
    private static partial Regex Committee();

    // NIA Deb 12 October 2009, vol 44
    [GeneratedRegex("^(?:nia?|northern ireland assembly)(?: deb(?:ate)?s?| or| official report| hansard)" + Places + "$", Options)]
    private static partial Regex NorthernIreland();

    // SP OR 29 October 2009, col 20701
    [GeneratedRegex("^(?:sp|scottish parliament)(?: deb(?:ate)?s?| or| official report)" + Places + "$", Options)]
    private static partial Regex Scotland();

    // 691 c1090-1 · 446 c901
    [GeneratedRegex(@"^(?<volume>\d{1,4}) " + Columns + "$", Options)]
    private static partial Regex VolumeAndColumn();

    // 573 HC Deb 160 · 443 HL Deb 241-2
    [GeneratedRegex(@"^(?<volume>\d{1,4}) (?<house>" + Lower + @") deb(?: 5s| 6s)? (?:cols?|c)? ?(?<first>\d{1,6})(?<letters>" + Letters + @")?(?:-(?<last>\d{1,6})(?<letters>" + Letters + ")?)?(?: " + Day + ")?$", Options)]
    private static partial Regex VolumeBeforeReport();

    // HC, written statement HCWS316, 3 November 2014 · HLWS12
    [GeneratedRegex(@"^(?:(?:" + Lower + @") )?(?:written (?:ministerial )?statement |official report )?(?<number>H[CL]WS ?\d{1,5})(?: " + Day + ")?$", Options)]
    private static partial Regex Statement();

    // SP, motion S3M-4110, 12 May 2009
    [GeneratedRegex(@"^(?:sp )?(?:motion )?(?<number>S\dM-\d+(?:\.\d+)*)(?: " + Day + ")?$", Options)]
    private static partial Regex Motion();

    // HC, written question 211535, answered 3 November 2014 · PQ 211469, tabled 22 October 2014, answered 27 October 2014 (Attorney General) · HL, written questions HL5586, HL5587, answered 24 February 2014
    [GeneratedRegex("^(?:(?<house>" + Lower + "|nia|sp|house not stated) )?(?:written (?:parliamentary )?questions?|parliamentary questions?|questions?|pqs?|pq uin|uin)(?: nos?| number| uin)? ?-? ?(?<number>" + Number + ")(?: (?:and )?(?<number>" + Number + "(?! [a-z]{3,9} \\d{4})))*(?: (?:tabled|asked)(?: on)? (?<tabled>" + CitedDay.Shape + "))?(?: answered(?: on)? (?<answered>" + CitedDay.Shape + "))?(?<body> [^0-9]+)?$", Options)]
    private static partial Regex Question();

    // PQ 211469 [on Stalking], 27 October 2014 · 27 October 2014 to Question 211469
    [GeneratedRegex("^(?:(?:(?:the |his |her )?answer )?(?:of |on )?" + Day + " to )?(?:(?<house>" + Lower + ") )?(?:written question|parliamentary question|question|pq|uin)(?: no| number)? ?(?<number>" + Number + ")(?: on [^0-9]+?)?(?: " + Day + ")?$", Options)]
    private static partial Regex QuestionOfDay();

    // HL5586 · S3W-28168 · 211535
    [GeneratedRegex(@"^(?<number>HL ?\d{1,6}|S\d[A-Z]{1,2}-\d{1,6}|\d{4,7})$", Options)]
    private static partial Regex NumberAlone();

    // “The lamps that nobody lit”, 3 May 2016
    [GeneratedRegex("^“(?<title>.+)”,? (?:date not stated|" + Day + ")$", Options)]
    private static partial Regex Article();
}
