using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.HistoricHansard;

/// <summary>
/// One division as its pieces are met: tables of names under AYES and NOES (CONTENTS and NOT-CONTENTS), which pages and columns cut, and the line that states the numbers,
/// which stands before them or, where the list began on the page before, after their first piece.
/// </summary>
internal sealed partial class HistoricHansardDivision
{
    private readonly List<DivisionVote> _votes = [];
    private Vote _side = Vote.Aye;
    private int? _number;
    private int? _ayes;
    private int? _noes;

    /// <summary>Whether both sides have been met, or the numbers.</summary>
    public bool IsComplete => HasCounts || _side == Vote.No;

    /// <summary>Whether numbers were stated for it.</summary>
    public bool HasCounts => _ayes is not null || _noes is not null;

    /// <summary>Its number, or null.</summary>
    public int? Number => _number;

    /// <summary>The division so far.</summary>
    public Division ToDivision() => new() { Number = _number, Ayes = _ayes, Noes = _noes, Votes = [.. _votes] };

    /// <summary>The numbers that a paragraph states: "The House divided: Ayes, 298; Noes, 36."; null when it states none.</summary>
    public static (int? Ayes, int? Noes)? Counts(string text)
    {
        var match = text.Contains("ivided", StringComparison.Ordinal) ? Divided().Match(text) : Match.Empty;
        return match.Success ? (Int(match.Groups["ayes"]), Int(match.Groups["noes"])) : null;
    }

    /// <summary>Takes the numbers stated for it.</summary>
    public void State((int? Ayes, int? Noes) counts) => (_ayes, _noes) = counts;

    /// <summary>Whether a piece begins a division of its own: by its number, or with the names of the ayes where those have been met.</summary>
    public bool IsFollowedBy(GatheredParagraph piece)
    {
        foreach (var cell in Cells(piece).Take(9))
        {
            if (Numbered().IsMatch(cell))
            {
                return _votes.Count > 0 || _number is not null;
            }
            if (Heading(cell) is { } side)
            {
                return side == Vote.Aye && _votes.Count > 0;
            }
        }
        return false;
    }

    /// <summary>Takes the names of a piece.</summary>
    public void Take(GatheredParagraph piece)
    {
        foreach (var table in piece.Tables)
        {
            var rows = new List<List<(int Column, string Words)>>();
            foreach (var row in table.Cells.GroupBy(c => c.Row).OrderBy(r => r.Key))
            {
                var cells = row.Select(c => (c.Column, Words: c.Span.Of(piece.Text).ToString().Trim())).Where(c => c.Words.Length > 0).ToList();
                if (cells.Exists(c => Heading(c.Words) is not null || Numbered().IsMatch(c.Words)))
                {
                    Names(rows);
                    rows.Clear();
                    Head(cells);
                    continue;
                }
                rows.Add(cells);
            }
            Names(rows);
        }
    }

    private void Head(List<(int Column, string Words)> cells)
    {
        foreach (var (_, words) in cells)
        {
            _side = Heading(words) ?? _side;
            _number ??= Numbered().Match(words) is { Success: true } numbered ? Int(numbered.Groups["n"]) : null;
        }
    }

    /// <summary>Names are printed down the columns; what stands under TELLERS FOR THE AYES are their tellers, in as many lines as they need.</summary>
    private void Names(List<List<(int Column, string Words)>> rows)
    {
        var columns = rows.SelectMany(r => r).Select(c => c.Column).Distinct().Order().ToList();
        foreach (var column in columns)
        {
            string? tellers = null;
            var side = _side;
            foreach (var (_, words) in rows.SelectMany(r => r.Where(c => c.Column == column)))
            {
                if (Tellers().Match(words) is { Success: true } heading)
                {
                    side = heading.Groups["side"].Value[0] is 'A' or 'a' ? Vote.Aye : Vote.No;
                    tellers = words[(heading.Index + heading.Length)..].Trim(' ', '.', ':', '—', '-', '–');
                }
                else if (tellers is not null && (!words.Contains(',', StringComparison.Ordinal) || tellers.Length == 0 && words.Contains(" and ", StringComparison.Ordinal)))
                {
                    tellers = tellers.Length == 0 ? words : $"{tellers} {words}";
                }
                else
                {
                    AddTellers(tellers, side);
                    (tellers, side) = (null, _side);
                    Add(words);
                }
            }
            AddTellers(tellers, side);
        }
    }

    private void Add(string words)
    {
        var teller = Teller().Match(words);
        var name = teller.Success ? words.Remove(teller.Index, teller.Length).Trim() : words;
        name = name.EndsWith(" .", StringComparison.Ordinal) ? name[..^2] : name;
        if (!Time().IsMatch(name) && name.Any(char.IsLetter) && !IsSentence(name))
        {
            _votes.Add(new DivisionVote(name, _side, teller.Success));
        }
    }

    /// <summary>"Then the said Resolution agreed to.", "House adjourned at …" stand in tables too.</summary>
    private static bool IsSentence(string words) =>
        HistoricHansardPrint.IsProcedure(words) || (!words.AsSpan().ContainsAny(',', '(') && words.AsSpan().Count(' ') > 4);

    private void AddTellers(string? names, Vote side)
    {
        foreach (var name in (names ?? "").Split(" and ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            _votes.Add(new DivisionVote(name.TrimEnd('.'), side, IsTeller: true));
        }
    }

    private static IEnumerable<string> Cells(GatheredParagraph piece) =>
        piece.Tables.SelectMany(t => t.Cells).Select(c => c.Span.Of(piece.Text).ToString().Trim()).Where(c => c.Length > 0);

    private static Vote? Heading(string words)
    {
        var match = Headed().Match(words);
        return match.Success ? match.Groups["no"].Success ? Vote.No : Vote.Aye : null;
    }

    private static int? Int(Group digits) => int.TryParse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // AYES. · NOES · CONTENTS. · NOT-CONTENTS · NOES—continued
    [GeneratedRegex(@"^(?:(?<no>NOES|NOT[- ]?CONTENTS?)|AYES|CONTENTS?)\W*(?:(?i:cont(?:inue)?d)\W*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Headed();

    // Division No. 214.] · Division No 28.] · Division No. 233]
    [GeneratedRegex(@"^Division No\.? ?(?<n>\d{1,4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    // TELLERS FOR THE AYES.— · Tellers for the Noes:
    [GeneratedRegex(@"^tellers? for the (?<side>ayes|noes)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tellers();

    // [Teller.] · [Teller]
    [GeneratedRegex(@"\[\s*tellers?[.,]?\s*\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Teller();

    // [9.38 p.m. · [3.33 p. m.
    [GeneratedRegex(@"^\[?\d{1,2}[.:]\d{1,2} ?[ap]\.? ?m\.?\]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    // The House divided: Ayes, 298; Noes, 36. · Their Lordships divided:—Contents, 105; Not-contents, 30. · The Committee divided: Ayes 106, Noes 165.
    [GeneratedRegex(@"\bdivided\W{0,4}(?:ayes|contents)\W{0,3}(?<ayes>\d{1,3})\W{1,4}(?:noes|not-? ?contents)\W{0,3}(?<noes>\d{1,3})?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Divided();
}
