using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using HansardMiner.Records;

namespace HansardMiner.Parse;

/// <summary>Walks the tags of a volume in their order and tells the volume what it meets. Tags that do not fit together are mended and counted.</summary>
internal sealed class HistoricHansardWalk(MarkupScanner scanner, HistoricHansardVolume volume, IReading reading, CancellationToken cancellation)
{
    private const int Deepest = 2_000;

    private readonly List<string> _open = [];
    private readonly SortedDictionary<string, int> _leftOut = new(StringComparer.Ordinal);
    private readonly HistoricHansardText _text = new();
    private readonly StringBuilder _words = new();
    private readonly StringBuilder _number = new();
    private readonly StringBuilder _header = new();
    private string? _format;
    private string? _code;
    private string? _taking;
    private bool _isInColumn;
    private int _skipped;
    private int _width = 1;
    private int _italic;
    private int _divisions;
    private int _misfits;
    private int _firstMisfit;

    /// <summary>Reads to the end of the file; returns whether it ends before its last element does.</summary>
    public bool Read()
    {
        while (scanner.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (scanner.Kind == MarkupKind.Text)
            {
                Characters(scanner.Text);
            }
            else if (scanner.Kind == MarkupKind.End)
            {
                Close(scanner.Name);
            }
            else if (_open.Count < Deepest)
            {
                Start(scanner.Name);
            }
            else
            {
                Misfit();
            }
        }
        var isCut = _open.Count > 0;
        EndParagraph();
        Report(isCut);
        return isCut;
    }

    private void Start(string name)
    {
        if (name == "p" && _open.Count > 0 && _open[^1] == "p")
        {
            Misfit();
            Close("p");
        }
        if (name == "image" && volume.Volume is null && volume.Documents == 0)
        {
            _code ??= scanner.Attribute("src");
        }
        if (HistoricHansardElements.IsEmpty(name) || scanner.IsEmpty)
        {
            if (name == "lb" && _skipped == 0)
            {
                LineBreak();
            }
            return;
        }
        _open.Add(name);
        if (_skipped > 0 || HistoricHansardElements.IsLeftOut(name) || (name == "p" && volume.Frame is null))
        {
            _leftOut[name] = _leftOut.GetValueOrDefault(name) + (_skipped == 0 ? 1 : 0);
            _skipped++;
            return;
        }
        Begin(name);
    }

    private void Begin(string name)
    {
        switch (name)
        {
            case "title" or "date" when _taking is null:
                EndParagraph();
                _taking = name;
                _format = scanner.Attribute("format");
                _words.Clear();
                break;
            case "col":
                _isInColumn = true;
                _number.Clear();
                break;
            case "p" when _divisions == 0 && !_text.IsInTable:
                EndParagraph();
                BeginParagraph(scanner.Attribute("id"));
                break;
            case "member":
                BeginParagraph(null);
                _taking = _text.BeginMember() ? name : _taking;
                break;
            case "memberconstituency" when _text.MayAddConstituency:
                _text.Member(" ");
                _taking ??= name;
                break;
            case "i":
                _italic++;
                break;
            case "td" or "th":
                _width = int.TryParse(scanner.Attribute("colspan"), NumberStyles.None, CultureInfo.InvariantCulture, out var width) ? width : 1;
                break;
            case "tr":
                _text.BeginRow();
                break;
            case "table":
                BeginParagraph(null);
                _text.BeginTable();
                break;
            case "division":
                EndParagraph();
                BeginParagraph(scanner.Attribute("id"));
                _divisions++;
                break;
            case "quote" or "ol" or "ul" or "li" or "p" when _text.IsOpen:
                _text.Block();
                break;
            default:
                if (HistoricHansardElements.IsFrame(name))
                {
                    EndParagraph();
                    volume.Begin(name);
                }
                break;
        }
    }

    /// <summary>An end tag: what stands open inside its element ends with it; one that closes nothing is passed over.</summary>
    private void Close(string name)
    {
        var at = _open.LastIndexOf(name);
        if (at < 0)
        {
            if (!HistoricHansardElements.IsEmpty(name))
            {
                Misfit();
            }
            return;
        }
        for (var i = _open.Count - 1; i >= at; i--)
        {
            var ended = _open[i];
            if (i > at)
            {
                Misfit();
            }
            _open.RemoveAt(i);
            if (_skipped > 0)
            {
                _skipped--;
            }
            else
            {
                End(ended);
            }
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "col":
                Column();
                break;
            case "title" or "date" or "member" or "memberconstituency":
                Taken(name);
                break;
            case "p" when _divisions == 0 && !_text.IsInTable:
                EndParagraph();
                break;
            case "i":
                _italic = Math.Max(0, _italic - 1);
                break;
            case "td" or "th":
                _text.EndCell(_width);
                break;
            case "table":
                _text.EndTable();
                break;
            case "division":
                EndParagraph();
                _divisions = 0;
                break;
            case "quote" or "ol" or "ul" or "li" or "p" when _text.IsOpen:
                _text.Block();
                break;
            default:
                if (HistoricHansardElements.IsFrame(name))
                {
                    EndParagraph();
                    volume.End();
                }
                break;
        }
    }

    private void Taken(string name)
    {
        if (_taking != name)
        {
            return;
        }
        _taking = null;
        var words = HansardHtmlFacts.Words(_words.ToString());
        switch (name)
        {
            case "title":
                volume.Title(words);
                break;
            case "date":
                volume.Date(_format, words, scanner.Line);
                break;
        }
    }

    /// <summary>"5", "1WH", "GC 1"; an empty one is passed over.</summary>
    private void Column()
    {
        _isInColumn = false;
        if (HansardHtmlFacts.Words(_number.ToString()) is { Length: > 0 and < 20 } words)
        {
            _text.Column(new Column(words));
        }
    }

    private void Characters(ReadOnlySpan<char> text)
    {
        if (_skipped > 0)
        {
            if (volume.Volume is null && _header.Length < 4000 && _open[^1] == "p" && !_leftOut.ContainsKey("frontmatter"))
            {
                _header.Append(text).Append('\n');
                volume.Volume = HistoricHansardPrint.Volume(_header.ToString());
            }
        }
        else if (_isInColumn)
        {
            _number.Append(text.Length < 100 ? text : text[..100]);
        }
        else if (_taking is "member" or "memberconstituency")
        {
            _text.Member(text);
        }
        else if (_taking is not null)
        {
            _words.Append(text.Length < 4000 ? text : text[..4000]);
        }
        else if (_text.IsOpen)
        {
            _text.Append(text, _italic > 0);
        }
        else if (!text.IsWhiteSpace())
        {
            BeginParagraph(null);
            _text.Append(text, _italic > 0);
        }
    }

    private void LineBreak()
    {
        if (_taking is "member" or "memberconstituency")
        {
            _text.Member(" ");
        }
        else if (_taking is not null)
        {
            _words.Append(' ');
        }
        else if (_text.IsOpen)
        {
            _text.Break();
        }
    }

    private void BeginParagraph(string? id)
    {
        if (_text.IsOpen)
        {
            return;
        }
        _text.Begin(id);
    }

    private void EndParagraph()
    {
        if (!_text.IsOpen)
        {
            return;
        }
        if (_text.IsCut)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "text too long", "The text is longer than any turn can be; its end was left out.", HistoricHansardVolume.Where(scanner.Line)));
        }
        if (_taking is "member" or "memberconstituency")
        {
            _taking = null;
        }
        var paragraph = _text.End(_divisions > 0);
        volume.Volume ??= volume.Documents == 0 && _leftOut.ContainsKey("titlepage") ? HistoricHansardPrint.VolumeOfCode(_code) : null;
        volume.Add(paragraph, _text.IsStarred, _text.Number);
    }

    private void Misfit()
    {
        _misfits++;
        _firstMisfit = _firstMisfit == 0 ? scanner.Line : _firstMisfit;
    }

    private void Report(bool isCut)
    {
        if (isCut)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "truncated", string.Create(CultureInfo.InvariantCulture,
                $"The file ends before <{_open[0]}> does; what stands before was read."), HistoricHansardVolume.Where(scanner.Line)));
        }
        if (_misfits + scanner.BrokenTags > 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "malformed XML", string.Create(CultureInfo.InvariantCulture,
                $"{_misfits + scanner.BrokenTags} tags do not fit together or are broken off; the text around them was read as it stands."),
                _firstMisfit > 0 ? HistoricHansardVolume.Where(_firstMisfit) : null));
        }
        if (scanner.Undecoded > 0)
        {
            reading.Report(TextFaults.BytesLost(scanner.Undecoded));
        }
        if (_leftOut.Count > 0)
        {
            var parts = string.Join(", ", _leftOut.Select(e => $"{e.Value.ToString(CultureInfo.InvariantCulture)} <{e.Key}>"));
            reading.Report(new Diagnostic(DiagnosticKind.Note, "parts left out", $"Title pages, lists and indexes are not proceedings and were not loaded: {parts}."));
        }
    }
}
