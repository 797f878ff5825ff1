using System;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.HistoricHansard;

/// <content>What each element and the text inside it mean.</content>
internal sealed partial class HistoricHansardWalk
{
    private void Begin(string name)
    {
        switch (name)
        {
            case "title" or "date" when _taking is null:
                EndParagraph();
                _taking = name;
                (_format, _line) = (scanner.Attribute("format"), scanner.StartLine);
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
                _text.BeginCell(scanner.Number("colspan") ?? 1, scanner.Number("rowspan") ?? 1, isHeader: name == "th");
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
                    volume.Begin(name, scanner.StartLine);
                }
                break;
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
                _text.EndCell();
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
        var words = PrintedFacts.Words(_words.ToString());
        switch (name)
        {
            case "title":
                volume.Title(words, _line);
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
        if (PrintedFacts.Words(_number.ToString()) is { Length: > 0 and < 20 } words)
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
        _misfitsBefore = Misfits;
        _text.Begin(id, scanner.StartLine);
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
        var paragraph = _text.End(_divisions > 0, isClipped: Misfits > _misfitsBefore);
        volume.Volume ??= volume.Documents == 0 && _leftOut.ContainsKey("titlepage") ? HistoricHansardPrint.VolumeOfCode(_code) : null;
        volume.Add(paragraph, _text.IsStarred, _text.Number);
    }
}
