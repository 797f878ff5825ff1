using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;
using HansardMiner.Records;

namespace HansardMiner.Parse.Turns;

/// <summary>
/// A division as the Official Report prints it, line by line: its number, the counts, the lists of names under AYES and NOES (CONTENTS and NOT-CONTENTS
/// in the Lords), the tellers. What is not printed stays null.
/// </summary>
internal sealed partial class PrintedDivision
{
    private const int MostTellers = 2;

    private readonly List<DivisionVote> _votes = [];
    private int? _number;
    private int? _ayes;
    private int? _noes;
    private Vote? _side;
    private Vote? _listed;
    private int _tellers;

    /// <summary>The division printed in these texts; a table's cells are parted by tabs and line feeds. Null when nothing of a division is stated.</summary>
    public static Division? Of(IEnumerable<string> texts)
    {
        var read = new PrintedDivision();
        foreach (var text in texts)
        {
            foreach (var line in text.Split('\n', '\t', ';'))
            {
                read.Take(line.Trim());
            }
        }
        return read._number is null && read._ayes is null && read._noes is null && read._votes.Count == 0 ? null
            : new Division { Number = read._number, Ayes = read._ayes, Noes = read._noes, Votes = read._votes };
    }

    private void Take(string line)
    {
        if (line.Length == 0)
        {
            return;
        }
        var number = Numbered().Match(line);
        _number ??= number.Success ? Number(number) : null;
        if (Count(line) || number.Success || Stage().IsMatch(line))
        {
            return;
        }
        if (Side().Match(line) is { Success: true } side)
        {
            (_side, _listed, _tellers) = (VoteOf(side), VoteOf(side), 0);
            return;
        }
        if (Tellers().Match(line) is { Success: true } tellers)
        {
            (_side, _tellers) = (VoteOf(tellers), MostTellers);
            line = line[tellers.Length..].Trim(' ', ':', '.', '—', '–');
        }
        foreach (var name in Fused().Split(line))
        {
            Name(name.Trim());
        }
    }

    private bool Count(string line)
    {
        var isCount = false;
        foreach (Match match in Counts().Matches(line))
        {
            isCount = true;
            if (VoteOf(match) == Vote.Aye)
            {
                _ayes ??= Number(match);
            }
            else
            {
                _noes ??= Number(match);
            }
        }
        return isCount;
    }

    private void Name(string line)
    {
        if (_side is not { } vote || line.Length == 0)
        {
            return;
        }
        if (line[0] == '(' && line[^1] == ')' && _votes.Count > 0)
        {
            _votes[^1] = _votes[^1] with { Name = $"{_votes[^1].Name} {line}" };
            return;
        }
        if (_tellers == 0)
        {
            var teller = Teller().Match(line);
            _votes.Add(new DivisionVote(teller.Success ? line[..teller.Index].Trim() : line, vote, teller.Success));
            return;
        }
        foreach (var name in And().Split(line))
        {
            if (name.Trim(' ', '.', ',') is { Length: > 0 } plain && _tellers-- > 0)
            {
                _votes.Add(new DivisionVote(plain, vote, IsTeller: true));
            }
        }
        _side = _tellers > 0 ? _side : _listed;
    }

    private static Vote VoteOf(Match match) =>
        match.Groups["side"].Value.ToUpperInvariant() is "AYES" or "AYE" or "CONTENTS" or "CONTENT" ? Vote.Aye : Vote.No;

    private static int? Number(Match match) =>
        int.TryParse(match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Division No. 321] · [Division No. 31] · Division 4:
    [GeneratedRegex(@"^\[?Division(?: No\.?)? ?(?<n>\d{1,4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    // Ayes 231, Noes 307. · The House divided: Ayes: 301 · Contents 128; Not-Contents 140
    [GeneratedRegex(@"(?<side>Ayes|Noes|Not[- ]Contents?|(?<!Not[- ])Contents?)\s?[:,]?\s+(?<n>\d{1,3}(?:,\d{3})?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counts();

    // The House divided: · [9.59 pm · 6.30 p.m.] · The Committee divided
    [GeneratedRegex(@"^(?:\W*(?:The )?(?:House|Committee)(?: having)? divided\b|\[?\d{1,2}[.:]\d{2} ?[ap]\.?m\.?\]?$|\[?at [\d.:]+ ?[ap])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stage();

    // AYES · NOES · CONTENTS · Not-Contents:
    [GeneratedRegex("^(?<side>AYES|NOES|(?:NOT[- ])?CONTENTS?)[:.]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Side();

    // Tellers for the Ayes:
    [GeneratedRegex("^Tellers? for the (?<side>Ayes|Noes|(?:Not[- ])?Contents?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tellers();

    // Oakes, B. [Teller]
    [GeneratedRegex(@"\s*[\[(]Teller[\])]\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Teller();

    // Mr. Arkwright and Mrs. Quill
    [GeneratedRegex(@"(?:^|\s+)and(?:\s+|$)", RegexOptions.CultureInvariant)]
    private static partial Regex And();

    // Arkwright, Peter (Wexcombe)Quill, Mary: where captures lost the line ends
    [GeneratedRegex(@"(?<=[\p{Ll})]\.?)(?<!\b(?:Mc|Mac|De|Fitz|Le|La|O’|O'))(?=\p{Lu}[\p{L}'’-]+, )", RegexOptions.CultureInvariant)]
    private static partial Regex Fused();
}
