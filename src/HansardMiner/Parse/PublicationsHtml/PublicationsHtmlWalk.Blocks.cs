using System;
using System.Globalization;
using System.Linq;
using HansardMiner.Parse.HistoricHansard;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.PublicationsHtml;

/// <content>Paragraphs, headings, columns and the page's own facts.</content>
internal sealed partial class PublicationsHtmlWalk
{
    private const int LongestColumnHeading = 80;

    private void Characters(ReadOnlySpan<char> text)
    {
        if (_leftOut > 0)
        {
            return;
        }
        if (_isInColumn)
        {
            _words.Append(text.Length < 200 ? text : text[..200]);
            return;
        }
        if (!_block.IsOpen && _isInContent && !text.IsWhiteSpace())
        {
            BeginBlock("p", isNew: true);
        }
        if (_block.IsOpen)
        {
            _block.Append(text, _bold > 0, _italic > 0);
        }
    }

    private void BeginBlock(string name, bool isNew)
    {
        if (_block.IsInTable)
        {
            _block.Part();
            return;
        }
        if (!isNew && _block.IsOpen)
        {
            return;
        }
        EndBlock();
        if (_isInContent)
        {
            (_bold, _italic) = (0, 0);
            _block.Line = scanner.Line;
            _block.Begin(name, scanner.Kind == MarkupKind.Start && scanner.Attribute("style")?.Contains("uppercase", StringComparison.OrdinalIgnoreCase) == true);
        }
    }

    private void EndBlock()
    {
        if (!_block.IsOpen)
        {
            return;
        }
        if (_block.IsCut)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "text too long", "The text is longer than any turn can be; its end was left out.", HistoricHansardVolume.Where(scanner.Line)));
        }
        var paragraph = _block.End();
        if (paragraph.Text.Length < LongestColumnHeading && PublicationsHtmlPrint.ColumnHeading(PrintedFacts.Words(paragraph.Text)) is { } heading)
        {
            Announce(heading.Column, heading.Date);
            _block.Anchors.Clear();
            return;
        }
        if (_column is { } column)
        {
            if (!_isAnnounced)
            {
                page.Enter(column, null);
            }
            paragraph = paragraph with { Columns = [new ColumnChange(0, column), .. paragraph.Columns] };
            _column = null;
        }
        if (_block.Element == "p")
        {
            page.Add(paragraph, _block);
        }
        else
        {
            page.Head(paragraph, _block);
        }
        _block.Anchors.Clear();
    }

    /// <summary>A column begins with the next words; what is printed goes before what an anchor names.</summary>
    private void Announce(Column column, DateOnly? date)
    {
        page.Enter(column, date);
        if (_block.IsOpen)
        {
            _block.Column(column);
            _column = null;
            return;
        }
        (_column, _isAnnounced) = (column, true);
    }

    private void Anchor(string? name)
    {
        if (name is null)
        {
            return;
        }
        if (PublicationsHtmlPrint.ColumnAnchor(name) is { } column)
        {
            _isInContent = true;
            if (!_isInColumn)
            {
                (_column, _isAnnounced) = (column, false);
            }
        }
        else if (name.Length > 0 && _block.Anchors.Count < MostAnchors)
        {
            _isInContent |= name == "skipToContent";
            _block.Anchors.Add(name);
        }
    }

    private void Meta(string? name, string? content)
    {
        if (name == "Date" && content is not null)
        {
            page.Date ??= PrintedDates.Whole(content);
        }
        else if (name == "Source" && content?.IndexOf("Volume:", StringComparison.Ordinal) is >= 0 and var at)
        {
            var digits = string.Concat(content[(at + "Volume:".Length)..].TrimStart().TakeWhile(char.IsAsciiDigit));
            page.Volume = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var volume) ? volume : page.Volume;
        }
    }
}
