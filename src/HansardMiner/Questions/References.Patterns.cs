using System.Text.RegularExpressions;

namespace HansardMiner.Questions;

public static partial class References
{
    // HCWS454 · HLWS12
    [GeneratedRegex(@"\bH[CL]WS\s?\d{1,5}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StatementNumber();

    // column 451W · columns 697-8W · cols. 23-24WS and 26WS · column WA123
    [GeneratedRegex(@"\b(?<word>columns?|cols?\b\.?)\s*(?:WA|WS|GC)?\s?\d{1,5}(?:\s?[A-Z]{1,2}\b)?(?:(?:\s*[-–]\s*|\s*,\s*|\s+and\s+)(?:WA|WS|GC)?\d{1,5}(?:\s?[A-Z]{1,2}\b)?(?!\s+[A-Z][a-z]{2,}\s+\d{4}))*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ColumnList();

    // 451W · 697-8W · WA123
    [GeneratedRegex(@"(?<prefix>WA|WS|GC)?\s?(?<from>\d{1,5})(?:\s*[-–]\s*(?:WA|WS|GC)?(?<to>\d{1,5}))?\s?(?<suffix>WS|WH|WA|MC|GC|W|P)?(?![\d\w])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ColumnNumber();

    // Question 67890 · Questions UIN 1 and 2 · PQs 17500 and 20559 · question number 123456 · UIN: 85785 · [67890]
    [GeneratedRegex(@"\b(?:questions?|qustion|(?<sure>W?PQs?|UINs?))(?:\s+(?:numbers?|nos?\.|refs?\.?|references?|(?<sure>UINs?|PQs?)))*\s*[:#\[(]?\s*(?<list>(?:HL\s?)?\d{1,7}(?!\d|[,.]\d|(?:st|nd|rd|th)\b)(?:\s*(?:,|;|&|\band\b|\bto\b)+\s*(?:and\s+)?(?:(?:questions?|UINs?|PQs?)\s+)*(?:HL\s?)?\d{3,7}(?!\d|[,.]\d))*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex QuestionList();

    // 67890 · HL1234
    [GeneratedRegex(@"(?:HL\s?)?\d{1,7}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // HL1234 · 74185, but not 2025, £74185, 74,185, 74185 people's 5%
    [GeneratedRegex(@"(?<![\w£$€/.,#-])(?:HL\s?\d{1,5}|(?!(?:19|20)\d\d\b)\d{4,6})(?![\d%/\w-]|[.,]\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();

    // between two numbers of one list: ", " · " and " · ", and PQ "
    [GeneratedRegex(@"^[\s,;&()\[\]]*(?:and)?[\s(\[]*(?:(?:questions?|UINs?|PQs?)\s*)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    // between a number and its day: " on " · ", answered on " · " of " · " ("
    [GeneratedRegex(@"^[\s,)\]]*(?:(?:given|answered|published|tabled|dated|made)\s+)?(?:on|of|dated)?\s*(?:the\s+)?\(?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayAfter();

    // Official Report, House of Lords · HL Deb · in another place
    [GeneratedRegex(@"Official Report,? (?:House of )?Lords|House of Lords,? Official Report|\bHL Deb\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InLords();

    // Official Report, House of Commons · HC Deb
    [GeneratedRegex(@"Official Report,? (?:House of )?Commons|House of Commons,? Official Report|\bHC Deb\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InCommons();
}
