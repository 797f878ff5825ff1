using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Tables;

/// <summary>What stands around a table and belongs to it: the heading and the sentence over it, the notes under it.</summary>
internal sealed partial class TableNotes
{
    private const int LongestHeading = 110;

    private const int MostNotes = 12;

    private const int LastCells = 40;

    private const int ShortestNote = 10;

    private readonly HashSet<string> _marks = new(StringComparer.Ordinal);
    private readonly Dictionary<char, CellState> _meanings = [];

    private TableNotes()
    {
    }

    /// <summary>Nothing.</summary>
    public static TableNotes None { get; } = new();

    /// <summary>Its caption, or the heading directly over it: "Royal Navy", "Table 1: Volume of assessments"; null when none.</summary>
    public TextSpan? Heading { get; private set; }

    /// <summary>The paragraph over it that leads to it: "The table below shows the number of …"; null when none.</summary>
    public TextSpan? Lead { get; private set; }

    /// <summary>Reads what stands around a table.</summary>
    public static TableNotes Of(Contribution contribution, AnswerTable table)
    {
        var notes = new TableNotes { Heading = table.Caption };
        var passages = contribution.Passages;
        var at = 0;
        while (at < passages.Count && passages[at].Span != table.Span)
        {
            at++;
        }
        for (var before = at - 1; before >= Math.Max(0, at - 3) && passages[before].Kind == PassageKind.Paragraph; before--)
        {
            var span = passages[before].Span;
            if (span.Length <= LongestHeading && notes.Lead is null && IsHeading(span.Of(contribution.Text)))
            {
                notes.Heading ??= span;
                continue;
            }
            notes.Lead = NoteWords().IsMatch(span.Of(contribution.Text)[..Math.Min(span.Length, 40)]) ? null : span;
            break;
        }
        for (var after = at + 1; after < Math.Min(passages.Count, at + 1 + MostNotes) && passages[after].Kind == PassageKind.Paragraph; after++)
        {
            notes.Take(passages[after].Span.Of(contribution.Text));
        }
        for (var i = Math.Max(0, table.Cells.Count - LastCells); i < table.Cells.Count; i++)
        {
            if (table.Cells[i].Span.Length > ShortestNote && table.Cells[i].Column == 0)
            {
                notes.Take(table.Cells[i].Span.Of(contribution.Text));
            }
        }
        return notes;
    }

    /// <summary>Whether a mark ("1", "a") opens one of the notes.</summary>
    public bool Explains(string mark) => _marks.Contains(mark);

    /// <summary>What the notes say of a dash; null when they say nothing.</summary>
    public CellState? MeaningOf(string sign) => sign.Length > 0 && _meanings.TryGetValue(Dash(sign[0]), out var state) ? state : null;

    /// <summary>The sentence over the table that speaks of it; null when none does.</summary>
    public string? LeadingSentence(string text)
    {
        if (Lead is not { } lead)
        {
            return null;
        }
        var words = lead.Of(text);
        var end = words.Length;
        while (end > 0)
        {
            var start = words.AsSpan(0, end - 1).LastIndexOf(". ") + 1;
            if (words.AsSpan(start, end - start).TrimEnd().EndsWith(":") || SpeaksOfTable().IsMatch(words.AsSpan(start, end - start)))
            {
                return words[start..end].Trim();
            }
            end = start;
        }
        return null;
    }

    private static bool IsHeading(string words) =>
        words.Length > 1 && words[^1] is not ('.' or ';' or ',') && (char.IsLetterOrDigit(words[0]) || words[0] is '(' or '£' or '‘' or '\'' or '“' or '"' or '%')
        && !Leading().IsMatch(words) && !NoteWords().IsMatch(words) && !words.Contains("://", StringComparison.Ordinal) && !words.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private void Take(string note)
    {
        if (note.Length > 2000)
        {
            return;
        }
        var mark = Mark().Match(note);
        if (mark.Success)
        {
            _marks.Add(Footnotes.Plain(mark.Groups["mark"].Value));
        }
        foreach (Match sign in Sign().Matches(note))
        {
            var meaning = sign.Groups["meaning"].Value;
            var state = Withheld().IsMatch(meaning) ? CellState.Suppressed : Missing().IsMatch(meaning) ? CellState.NotAvailable : Nothing().IsMatch(meaning) ? CellState.Nil : (CellState?)null;
            if (state is { } known)
            {
                _meanings.TryAdd(Dash(sign.Groups["sign"].Value[0]), known);
            }
        }
    }

    private static char Dash(char sign) => sign is '–' or '—' or '−' or 'd' ? '-' : sign;

    // The following table shows · as set out below
    [GeneratedRegex(@"\b(?:tables?|following|below|as follows|shows?|provided|requested|information|set out)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Leading();

    // the table below · the following figures · as follows
    [GeneratedRegex(@"\b(?:tables?|following|below|as follows|breakdown|set out)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SpeaksOfTable();

    // Source: · Notes: · 1 Includes
    [GeneratedRegex(@"^(?:(?:data )?sources?\b|notes?\b|\*|†|[¹²³⁴⁵⁶⁷⁸⁹]|\(?\d{1,2}[).:]? ?\p{Lu}\p{Ll}+ .*[.]$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoteWords();

    // 1. Includes · (1) Includes · [1] Includes · ¹ Includes · Note 1: includes · a Includes
    [GeneratedRegex(@"^\s*(?:[Nn]otes?:? ?)?[\[(]?(?<mark>\d{1,2}|[¹²³⁴⁵⁶⁷⁸⁹]|[a-z])(?:[\])]|\.|:|\)|(?=\s)|(?<=[¹²³⁴⁵⁶⁷⁸⁹]))\s*\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    // “-” denotes nil. · – = not available · A dash indicates fewer than five
    [GeneratedRegex(@"(?:(?<![\w ])|(?<=^|[“‘""'(:;.,] ?))(?<sign>[-–—])[”’""')]{0,2}\s*(?:=|:|denotes?|represents?|indicates?|means?|is|are|refers? to|signif(?:y|ies)|shows?)\s+(?<meaning>[^.;]{3,100})|\b[Aa] (?<sign>d)ash (?:denotes?|represents?|indicates?|means?|is|shows?)\s+(?<meaning>[^.;]{3,100})", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    // suppressed · fewer than five · to avoid disclosure
    [GeneratedRegex(@"suppress|withheld|fewer than|less than|disclos|confidential|between (?:1|one) and|small number", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Withheld();

    // not available · no data · not applicable
    [GeneratedRegex(@"not (?:available|applicable|held|recorded|known|collected|provided|published)|no data|missing|unavailable|unknown|n/a", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Missing();

    // nil · zero · none
    [GeneratedRegex(@"\b(?:nil|zero|none|nothing|no \w+|a? ?null)\b|\b0\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();
}
