using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.PublicationsHtml;

/// <summary>
/// Gathers one paragraph or heading of a page: the number before the speaker, the speaker in bold with the colon inside or outside the bold, and the text.
/// Words are held back until it is certain whether they are a speaker.
/// </summary>
internal sealed partial class PublicationsHtmlBlock
{
    private const int LongestHead = 400;

    private readonly ContributionText _text = new();
    private readonly StringBuilder _head = new();
    private readonly StringBuilder _outside = new();
    private readonly List<Column> _before = [];
    private bool _isHead;
    private bool _hasBold;
    private int _depth;
    private int _italics;
    private int _letters;

    /// <summary>Whether a block is open.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The block's element: p, h1 … h6.</summary>
    public string Element { get; private set; } = "p";

    /// <summary>The line of the page on which it begins.</summary>
    public long Line { get; set; }

    /// <summary>Whether the heading is printed in capitals, as departments are.</summary>
    public bool IsUpperCase { get; private set; }

    /// <summary>The names of the anchors in or just before it.</summary>
    public List<string> Anchors { get; } = [];

    /// <summary>How many links it holds.</summary>
    public int Links { get; set; }

    /// <summary>What is printed as the speaker; null when nothing is.</summary>
    public string? Speaker { get; private set; }

    /// <summary>What stands before the speaker: "3.", "T1. [66880]".</summary>
    public string Label { get; private set; } = "";

    /// <summary>"[holding answer 18 July 2011]", which stands between the name and its colon.</summary>
    public string? Holding { get; private set; }

    /// <summary>Whether it ends with a line break, as a paragraph does that a column cuts.</summary>
    public bool EndsInBreak { get; private set; }

    /// <summary>Whether its text was longer than any.</summary>
    public bool IsCut => _text.IsCut;

    /// <summary>Whether a table is open.</summary>
    public bool IsInTable => _text.IsInTable;

    /// <summary>A block begins.</summary>
    public void Begin(string element, bool isUpperCase)
    {
        (IsOpen, Element, IsUpperCase, Speaker, Label, Holding, EndsInBreak, Links) = (true, element, isUpperCase, null, "", null, false, 0);
        (_isHead, _hasBold, _depth, _italics, _letters) = (element == "p", false, 0, 0, 0);
        _head.Clear();
        _outside.Clear();
    }

    /// <summary>Takes text.</summary>
    public void Append(ReadOnlySpan<char> words, bool isBold, bool isItalic)
    {
        if (!words.IsWhiteSpace())
        {
            EndsInBreak = false;
        }
        _text.Style(isBold, isItalic);
        if (!_isHead)
        {
            Text(words, isItalic);
            return;
        }
        for (var i = 0; i < words.Length; i++)
        {
            if (!Head(words[i], isBold))
            {
                EndHead();
                Text(words[i..], isItalic);
                return;
            }
            if (!_isHead)
            {
                Text(words[(i + 1)..], isItalic);
                return;
            }
        }
        _italics += isItalic ? words.Length : 0;
    }

    /// <summary>A line break.</summary>
    public void Break()
    {
        EndsInBreak = true;
        if (_isHead)
        {
            _head.Append(' ');
        }
        _text.Space();
    }

    /// <summary>A column begins.</summary>
    public void Column(Column column)
    {
        if (_text.IsEmpty)
        {
            _before.Add(column);
        }
        else
        {
            _text.BeginColumn(column);
        }
    }

    /// <summary>A list item or other block inside begins or ends.</summary>
    public void Part()
    {
        EndHead();
        _text.EndPassage();
    }

    /// <summary>A table begins.</summary>
    public void BeginTable()
    {
        EndHead();
        _text.BeginTable();
    }

    /// <summary>A row begins.</summary>
    public void BeginRow() => _text.BeginRow();

    /// <summary>A cell begins.</summary>
    public void BeginCell(int columns, int rows, bool isHeader) => _text.BeginCell(columns, rows, isHeader);

    /// <summary>A cell ends.</summary>
    public void EndCell() => _text.EndCell();

    /// <summary>A table ends.</summary>
    public void EndTable() => _text.EndTable();

    /// <summary>The block is complete.</summary>
    public GatheredParagraph End()
    {
        EndHead();
        IsOpen = false;
        var taken = _text.Take();
        var (text, passages, columns) = taken;
        var before = _before.Select(c => new ColumnChange(0, c)).ToArray();
        _before.Clear();
        return new GatheredParagraph
        {
            Id = Anchors.Find(a => a.Contains(".htm_", StringComparison.Ordinal)) ?? (Anchors.Count > 0 ? Anchors[0] : null),
            Member = Speaker,
            Place = new SourcePlace(PlaceUnit.Line, Line),
            Text = text,
            Passages = passages,
            Tables = taken.Tables,
            Columns = [.. before, .. columns],
            IsItalic = _letters > 0 && _italics * 10 >= _letters * 9,
        };
    }

    /// <summary>One more character of what may be a speaker; false when it cannot be.</summary>
    private bool Head(char character, bool isBold)
    {
        if (character == ':' && _hasBold && _depth <= 0)
        {
            EndHead(_head.ToString(), _outside.ToString());
            return true;
        }
        _depth += character is '(' or '[' ? 1 : character is ')' or ']' ? -1 : 0;
        if (!isBold && !_hasBold)
        {
            if (char.IsWhiteSpace(character))
            {
                _ = _outside.Length == 0 || _outside[^1] == ' ' ? _outside : _outside.Append(' ');
                return true;
            }
            _outside.Append(character);
            if (Unspoken().IsMatch(_outside.ToString()))
            {
                return true;
            }
            _outside.Length--;
            return false;
        }
        _hasBold = true;
        if (!isBold && _depth <= 0 && !char.IsWhiteSpace(character) && character is not (')' or ']' or ',' or '.'))
        {
            return false;
        }
        if (_head.Length >= LongestHead)
        {
            return false;
        }
        _head.Append(character);
        return true;
    }

    /// <summary>What was held back is no speaker after all: it is text.</summary>
    private void EndHead()
    {
        if (_isHead)
        {
            _isHead = false;
            Text(_outside.ToString(), false);
            Text(_head.ToString(), false);
        }
    }

    private void EndHead(string head, string label)
    {
        var printed = PrintedFacts.Words(head);
        var holding = HoldingNote().Match(printed);
        var name = holding.Success ? PrintedFacts.Words(printed.Remove(holding.Index, holding.Length)) : printed;
        if (!Name().IsMatch(name) || !(Anchors.Exists(PublicationsHtmlPrint.IsSpeech) || PrintedSpeaker.IsSpeakerLine(name) || PrintedSpeaker.MayBeBareName(name)))
        {
            _head.Append(':');
            EndHead();
            return;
        }
        _isHead = false;
        _italics = 0;
        (Speaker, Label, Holding) = (name, PrintedFacts.Words(label), holding.Success ? holding.Value : null);
        if (Label.Length + (Holding?.Length ?? 0) > 0)
        {
            Text(PrintedFacts.Words($"{Label} {Holding}") + " ", false);
        }
    }

    private void Text(ReadOnlySpan<char> words, bool isItalic)
    {
        _text.Append(words);
        var letters = words.Length - words.Count(' ');
        (_italics, _letters) = (_italics + (isItalic ? letters : 0), _letters + letters);
    }

    // 3. · T1. [66880] · Q12. · 14. and 15. · [66880]
    [GeneratedRegex(@"^\s*(?:[QT]?\d{0,3}\.?\s*(?:and\s*\d{0,3}\.?)?)?\s*(?:[\[(]\d{0,7}[\])]?)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Unspoken();

    // Mr Leigh · The Secretary of State for Justice (Mr Kenneth Clarke) · Mrs Louise Ellman (Liverpool, Riverside) (Lab/Co-op)
    [GeneratedRegex(@"^(?:\p{Lu}[^\d:;?!]{1,250}|[^:]{2,60} hon\.? Members?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    // [holding answer 18 July 2011] · [ pursuant to the reply, 18 July 2011, Official Report, c. 33W ]
    [GeneratedRegex(@"\[\s*(?:holding answers?|pursuant to)\b[^\]]*\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HoldingNote();
}
