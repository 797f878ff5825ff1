using System.Globalization;
using System.Text.RegularExpressions;
using HansardMiner.Records;

namespace HansardMiner.Questions;

/// <summary>Columns as references print them: 451W, WA123, and 697-8W for 697W and 698W.</summary>
internal static class ReferenceColumns
{
    /// <summary>The first and, where there is a range, the last column.</summary>
    public static (Column From, Column? To) Of(Match match)
    {
        var (prefix, suffix) = (match.Groups["prefix"].Value.ToUpperInvariant(), match.Groups["suffix"].Value.ToUpperInvariant());
        var from = match.Groups["from"].Value;
        var to = match.Groups["to"].Value;
        if (to.Length == 0)
        {
            return (new Column(prefix + from + suffix), null);
        }
        // 697-8W: the digits left out are those of the first column
        var whole = to.Length < from.Length ? from[..^to.Length] + to : to;
        return int.Parse(whole, CultureInfo.InvariantCulture) < int.Parse(from, CultureInfo.InvariantCulture)
            ? (new Column(prefix + from + suffix), null)
            : (new Column(prefix + from + suffix), new Column(prefix + whole + suffix));
    }
}
