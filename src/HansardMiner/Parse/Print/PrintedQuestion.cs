using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Records;

namespace HansardMiner.Parse.Print;

/// <summary>The number and UIN with which Hansard prints a question.</summary>
internal static partial class PrintedQuestion
{
    /// <summary>
    /// What a paragraph that is printed as a question states; null when it is not: <c>5. What steps … (901838)</c>, <c>Q12. Taking back …</c>,
    /// <c>T1. [901234] If she will …</c>, <c>To ask the Prime Minister … [340]</c>, <c>asked the Minister …</c>.
    /// </summary>
    public static (int? Number, Uin? Uin)? Of(string text)
    {
        var numbered = Numbered().Match(text);
        var uin = numbered.Groups["uin"].Success ? new Uin(numbered.Groups["uin"].Value) : UinAtEnd(text);
        var isNumbered = numbered.Success &&
            (uin is not null || numbered.Groups["letter"].Success || Interrogative().IsMatch(text[numbered.Length..]));
        if (!isNumbered && uin is null && !AskedOf().IsMatch(text))
        {
            return null;
        }
        int? number = isNumbered ? int.Parse(numbered.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) : null;
        return (number, uin);
    }

    /// <summary>The UIN at the end of a paragraph; null when there is none.</summary>
    public static Uin? UinAtEnd(string text) => Ending().Match(text) is { Success: true } match ? new Uin(match.Groups["uin"].Value) : null;

    /// <summary>The numbers printed in square brackets at the end of a question's parts, in order.</summary>
    public static IReadOnlyList<Uin> Uins(string text) => [.. Bracketed().Matches(text).Select(m => new Uin(m.Groups["uin"].Value)).Distinct()];

    // … and if he will make a statement. [67391] · (1) … ; [67391] (2) … [67392] · [HL5410]
    [GeneratedRegex(@"\[(?<uin>HL\d{1,6}|\d{3,7})\](?=\s*(?:$|\n|\(\d+\)|[A-Z;]))", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    // 5. What steps … · Q12. Taking back … · T1. [901234] If she will …
    [GeneratedRegex(@"^(?<letter>[QT])?(?<n>\d{1,3})\.\s+(?:[(\[](?<uin>\d{3,7})[)\]]\s*)?", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    // … harassment. (901838) · … Wednesday 21 May. [340]
    [GeneratedRegex(@"(?:\((?<uin>\d{5,7})\)|\[(?<uin>(?:HL)?\d{1,7})\])$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    // What steps … · If he will list …
    [GeneratedRegex("^(?:What|How|If|When|Whether|Which|Who|Why|Where|Will|To ask|To move|For what|On what|In what|By what)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Interrogative();

    // To ask the Prime Minister if … · asked the Secretary of State …
    [GeneratedRegex("^(?:To ask|asked) (?:the|Her|His|Mr|Madam|my)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex AskedOf();
}
