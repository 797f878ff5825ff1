using System;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Records;

namespace HansardMiner.Fetch.Feeds;

/// <summary>The sentence by which a page says that a House did not sit on its day. A page that lists nothing says no such thing, nor does a notice that the House is not sitting now.</summary>
internal static partial class NoSitting
{
    /// <summary>Whether the words of a page say it of that House and day.</summary>
    public static bool IsSaid(string words, House house, DateOnly day) =>
        Sentence().Matches(words).Any(sentence => (ThisDay().IsMatch(sentence.Value) || NamedDay.IsIn(sentence.Value, day)) && !IsOfAnother(sentence.Value, house));

    private static bool IsOfAnother(string sentence, House house)
    {
        var (own, other) = house == House.Lords ? ("Lords", "Commons") : ("Commons", "Lords");
        return sentence.Contains(other, StringComparison.Ordinal) && !sentence.Contains(own, StringComparison.Ordinal);
    }

    // The House did not sit on this day · There was no sitting of the House of Lords on 24 December 2013 · The Commons was not sitting on that date
    [GeneratedRegex(@"\b(?:(?:House(?:\sof\s(?:Commons|Lords))?|Commons|Lords)\s(?:did\snot\ssit|was\snot\ssitting|is\snot\ssitting|does\snot\ssit)|There\s(?:was|were|is|are)\sno\ssittings?)\b[^.!?]{0,120}", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    // on this day · for that date
    [GeneratedRegex(@"\b(?:on|for)\s(?:this|that|the\s(?:selected|chosen))\s(?:day|date)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ThisDay();
}
