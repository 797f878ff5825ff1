using System.Collections.Generic;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Turns;

namespace HansardMiner.Parse.HansardText;

/// <summary>The lines of a division while they are gathered: its number, counts, the sides and their names, the tellers.</summary>
internal sealed partial class HansardTextDivision
{
    private const int LongestName = 60;

    private readonly List<CapturedParagraph> _lines = [];
    private int _tellers;

    /// <summary>Whether a line opens a division or gives its result.</summary>
    public static bool Opens(string line) => Opening().IsMatch(line);

    /// <summary>Takes a line if it belongs to a division; false ends the one that is open.</summary>
    public bool Takes(CapturedParagraph line)
    {
        var opens = Opens(line.Text);
        if (!opens && (_lines.Count == 0 || !Goes(line.Text)))
        {
            return false;
        }
        var isTellers = line.Text.StartsWith("Tellers", System.StringComparison.OrdinalIgnoreCase);
        _tellers = isTellers ? 3 : opens ? 0 : _tellers - 1;
        _lines.Add(line);
        return true;
    }

    /// <summary>The lines so far; empty afterwards.</summary>
    public IReadOnlyList<CapturedParagraph> Take()
    {
        var taken = _lines.ToArray();
        _lines.Clear();
        _tellers = 0;
        return taken;
    }

    private bool Goes(string line) => line.Length <= LongestName && (Listed().IsMatch(line) || (_tellers > 0 && Name().IsMatch(line)));

    // Division No. 31 · The House divided: Ayes 301, Noes 299. · Ayes: 301 · AYES · Tellers for the Ayes:
    [GeneratedRegex(@"^(?:\[?Division (?:No\.? ?)?\d{1,4}\]?:?|(?:Question put and )?(?:The )?(?:House|Committee|House having|Committee having) divided\b.{0,60}|(?:Ayes|Noes|Contents?|Not[- ]Contents?):? ?(?:\d{1,3}(?:[,;] ?(?:Noes|Not[- ]Contents?):? ?\d{1,3})?)?\.?|Tellers? for the (?:Ayes|Noes|(?:Not[- ])?Contents?)\b.{0,80})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    // Arkwright, Miss Tamsin · Oakes, B. [Teller] · (Wexcombe) · [9.59 pm
    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}'’. -]{1,40}, \p{L}.*|\(\p{Lu}[^()]*\)|\[?\d{1,2}[.:]\d{2} ?[ap]\.?m\.?\]?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Listed();

    // Tobias Wrenfield and
    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.-]*(?: (?:and|of|de|\p{Lu}[\p{L}'’.-]*)){1,7}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
