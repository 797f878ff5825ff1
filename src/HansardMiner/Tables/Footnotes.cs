using System;
using System.Text.RegularExpressions;

namespace HansardMiner.Tables;

/// <summary>Footnote marks at the end of a cell: they are none of its words.</summary>
internal static partial class Footnotes
{
    /// <summary>Where the words of a cell end, without the marks and the white space before them.</summary>
    /// <param name="words">The cell's words.</param>
    /// <param name="isRaised">Whether they end in raised text.</param>
    /// <param name="isNoted">Whether a mark ("1", "a") opens a note under the table; only then are bare digits and letters taken for marks.</param>
    public static int End(ReadOnlySpan<char> words, bool isRaised, Func<string, bool> isNoted)
    {
        var end = words.Length;
        while (true)
        {
            var before = end;
            end = words[..end].TrimEnd().Length;
            var kept = words[..end];
            if (Symbols(kept) is var at && at < end && HasWords(kept[..at]))
            {
                end = at;
            }
            else if (Bracketed(kept, isNoted) is var opening && opening > 0)
            {
                end = opening;
            }
            else if (Fused(kept, isRaised, isNoted) is var fused && fused > 0)
            {
                end = fused;
            }
            if (end == before)
            {
                return words[..end].TrimEnd().Length;
            }
            isRaised = false;
        }
    }

    /// <summary>Where the words of a cell begin, behind marks that are printed before them: "(¹)1,071,050", "*1976".</summary>
    public static int Start(ReadOnlySpan<char> words)
    {
        var at = 0;
        while (at < words.Length)
        {
            var next = at;
            if (words[at] == '(' && words[at..].IndexOf(')') is > 1 and < 6 and var close && IsRaised(words.Slice(at + 1, close - 1)))
            {
                next = at + close + 1;
            }
            else if (words[at] is '*' or '†' or '‡' or '§' or '║' or '¶' || char.IsWhiteSpace(words[at]) || IsRaised(words.Slice(at, 1)))
            {
                next = at + 1;
            }
            if (next == at)
            {
                break;
            }
            at = next;
        }
        return at > 0 && HasWords(words[at..]) ? at : words.Length - words.TrimStart().Length;
    }

    private static bool IsRaised(ReadOnlySpan<char> words)
    {
        var raised = 0;
        foreach (var c in words)
        {
            raised += c is '¹' or '²' or '³' or '⁰' or (>= '\u2074' and <= '\u2079') ? 1 : 0;
            if (char.IsLetterOrDigit(c) && Plain([c])[0] == c)
            {
                return false;
            }
        }
        return raised > 0;
    }

    private static bool HasWords(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Stars, daggers and raised digits: "Total*", "1,234²". A raised 2 or 3 after m, cm or km is a power.</summary>
    private static int Symbols(ReadOnlySpan<char> words)
    {
        var at = words.Length;
        while (at > 0 && words[at - 1] is '*' or '†' or '‡' or '§' or '¶' or '¹' or '²' or '³' or '⁰' or (>= '\u2074' and <= '\u2079') or ',' or ' ' or '\u00A0')
        {
            at--;
        }
        while (at < words.Length && words[at] is ',' or ' ' or '\u00A0')
        {
            at++;
        }
        if (at < words.Length && words[at] is '²' or '³' && at > 0 && words[at - 1] is 'm' && (at < 2 || words[at - 2] is 'k' or 'c' or 'm' or ' ' or '(' or '/' or >= '0' and <= '9'))
        {
            at++;
        }
        return at;
    }

    /// <summary>"[1]", "[note 2]", "(r)", "(p)", and "(1)" where a note explains it.</summary>
    private static int Bracketed(ReadOnlySpan<char> words, Func<string, bool> isNoted)
    {
        if (words.Length < 4 || words[^1] is not (']' or ')'))
        {
            return -1;
        }
        var open = words[^1] == ']' ? words.LastIndexOf('[') : words.LastIndexOf('(');
        if (open <= 0 || words.Length - open > 12)
        {
            return -1;
        }
        var raw = words[(open + 1)..^1].Trim();
        var inside = Plain(raw);
        var isMark = (raw.Length <= 5 && !raw.SequenceEqual(inside)) || (words[^1] == ']' ? BracketMark().IsMatch(inside)
            : inside is "r" or "p" or "e" or "R" or "P" || NoteWord().IsMatch(inside) || (RoundMark().IsMatch(inside) && isNoted(inside)));
        return isMark && HasWords(words[..open]) ? open : -1;
    }

    /// <summary>A digit or letter fused to a word ("accidents1"), or raised behind a number ("1,234a").</summary>
    private static int Fused(ReadOnlySpan<char> words, bool isRaised, Func<string, bool> isNoted)
    {
        if (words.Length < 2)
        {
            return -1;
        }
        var (last, before) = (words[^1], words[^2]);
        if (char.IsAsciiDigit(last))
        {
            var digits = char.IsAsciiDigit(before) ? 2 : 1;
            return words.Length > digits + 2 && char.IsLetter(words[^(digits + 1)]) && char.IsLower(words[^(digits + 2)]) && isNoted(words[^digits..].ToString())
                ? words.Length - digits : -1;
        }
        var isLone = char.IsAsciiLetterLower(last) && (char.IsAsciiDigit(before) || before is '%' or ')');
        return isLone && isRaised && last is not ('p' or 'm' or 'k') ? words.Length - 1 : -1;
    }

    /// <summary>Raised digits as plain ones.</summary>
    public static string Plain(ReadOnlySpan<char> words)
    {
        Span<char> plain = stackalloc char[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            plain[i] = words[i] switch
            {
                '¹' => '1',
                '²' => '2',
                '³' => '3',
                '⁰' => '0',
                >= '\u2074' and <= '\u2079' => (char)('0' + words[i] - '\u2070'),
                _ => words[i],
            };
        }
        return plain.ToString();
    }

    // [1] · [a] · [note 2] · [r]
    [GeneratedRegex(@"^(?:[nN]otes? ?)?(?:\d{1,2}|[a-wyz]|r)(?:, ?(?:\d{1,2}|[a-z]))*$", RegexOptions.CultureInvariant)]
    private static partial Regex BracketMark();

    // (note 2) · (see note 1)
    [GeneratedRegex(@"^(?:[sS]ee )?[nN]otes? ?\d{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex NoteWord();

    // (1) · (a) · (1,2)
    [GeneratedRegex(@"^(?:\d{1,2}|[a-z])$", RegexOptions.CultureInvariant)]
    private static partial Regex RoundMark();
}
