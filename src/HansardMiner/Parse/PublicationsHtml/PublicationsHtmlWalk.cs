using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Threading;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Parse.PublicationsHtml;

/// <summary>Walks the tags of a page in their order, leaves its navigation out, and hands each paragraph and heading on.</summary>
internal sealed partial class PublicationsHtmlWalk(MarkupScanner scanner, PublicationsHtmlPage page, IReading reading, CancellationToken cancellation)
{
    private const int Deepest = 2_000;
    private const int MostAnchors = 50;

    private readonly List<(string Name, bool IsLeftOut)> _open = [];
    private readonly PublicationsHtmlBlock _block = new();
    private readonly StringBuilder _words = new();
    private Column? _column;
    private bool _isAnnounced;
    private bool _isInContent;
    private bool _isInColumn;
    private bool _hasEnded;
    private bool _hasBegun;
    private int _leftOut;
    private int _bold;
    private int _italic;

    /// <summary>How many links stand in the page.</summary>
    public int Links { get; private set; }

    /// <summary>Reads to the end of the page; returns whether it ends before its closing tag.</summary>
    public bool Read()
    {
        while (scanner.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            switch (scanner.Kind)
            {
                case MarkupKind.Text:
                    Characters(scanner.Text);
                    break;
                case MarkupKind.Start:
                    Start(scanner.Name.ToLowerInvariant());
                    break;
                default:
                    Close(scanner.Name.ToLowerInvariant());
                    break;
            }
        }
        EndBlock();
        if (scanner.Undecoded > 0)
        {
            reading.Report(TextFaults.BytesLost(scanner.Undecoded));
        }
        if (scanner.BrokenTags > 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "malformed HTML", string.Create(
                CultureInfo.InvariantCulture, $"{scanner.BrokenTags} tags are broken off; the text around them was read as it stands.")));
        }
        return _hasBegun && !_hasEnded;
    }

    private void Start(string name)
    {
        _hasBegun |= name == "html";
        Links += name == "a" && scanner.Attribute("href") is not null ? 1 : 0;
        var isVoid = scanner.IsEmpty || name is "br" or "hr" or "img" or "meta" or "link" or "input" or "notus-date" or "col";
        if (_leftOut == 0)
        {
            Begin(name);
        }
        if (isVoid || name is "p" || _open.Count >= Deepest)
        {
            return;
        }
        var isLeftOut = name is "script" or "style" or "noscript" or "form" or "select" or "title"
            || (name is "div" or "ul" && IsFurniture(scanner.Attribute("id"), scanner.Attribute("class")));
        _open.Add((name, isLeftOut));
        _leftOut += isLeftOut ? 1 : 0;
    }

    private void Begin(string name)
    {
        switch (name)
        {
            case "meta":
                Meta(scanner.Attribute("name"), scanner.Attribute("content"));
                break;
            case "notus-date":
                _isInContent = true;
                break;
            case "columnnum":
                (_isInColumn, _isInContent) = (true, true);
                _words.Clear();
                break;
            case "a":
                Anchor(scanner.Attribute("name") ?? scanner.Attribute("id"));
                break;
            case "b" or "strong":
                _bold++;
                break;
            case "i" or "em":
                _italic++;
                break;
            case "br":
                if (_block.IsOpen && !_isInColumn)
                {
                    _block.Break();
                }
                break;
            case "td" or "th":
                _block.BeginCell(scanner.Number("colspan") ?? 1, scanner.Number("rowspan") ?? 1, isHeader: name == "th");
                break;
            case "tr":
                _block.BeginRow();
                break;
            case "table" when _isInContent:
                BeginBlock("p", isNew: false);
                _block.BeginTable();
                break;
            case "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                _isInContent |= name != "p" && _block.Anchors.Exists(PublicationsHtmlPrint.IsParagraph);
                BeginBlock(name, isNew: true);
                break;
            case "div":
                EndBlock();
                _isInContent |= scanner.Attribute("id") is { } id && (id.StartsWith("content-", StringComparison.OrdinalIgnoreCase) || id.StartsWith("maincontent", StringComparison.OrdinalIgnoreCase));
                break;
            case "hr":
                EndBlock();
                break;
            case "li" or "ul" or "ol" or "blockquote" or "center" when _block.IsOpen:
                _block.Part();
                break;
        }
    }

    private void Close(string name)
    {
        _hasEnded |= name == "html";
        if (name == "p" && _leftOut == 0)
        {
            End(name);
            return;
        }
        var at = _open.FindLastIndex(o => o.Name == name);
        for (var i = _open.Count - 1; at >= 0 && i >= at; i--)
        {
            var (ended, isLeftOut) = _open[i];
            _open.RemoveAt(i);
            _leftOut -= isLeftOut ? 1 : 0;
            if (_leftOut == 0 && !isLeftOut)
            {
                End(ended);
            }
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "columnnum":
                _isInColumn = false;
                if (PublicationsHtmlPrint.ColumnHeading(PrintedFacts.Words(_words.ToString())) is { } heading)
                {
                    Announce(heading.Column, heading.Date);
                }
                break;
            case "b" or "strong":
                _bold = Math.Max(0, _bold - 1);
                break;
            case "i" or "em":
                _italic = Math.Max(0, _italic - 1);
                break;
            case "td" or "th":
                _block.EndCell();
                break;
            case "table":
                _block.EndTable();
                break;
            case "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "div" when !_block.IsInTable:
                EndBlock();
                break;
            case "li" or "ul" or "ol" or "blockquote" or "center" or "p" when _block.IsOpen:
                _block.Part();
                break;
        }
    }

    private static bool IsFurniture(string? id, string? classes) => IsFurniture(id) || IsFurniture(classes);

    private static bool IsFurniture(string? name) => name is not null && Array.Exists(
        (string[])["nav", "breadcrumb", "footer", "banner", "header", "skip", "search", "top_nav", "main_nav", "secondary_nav", "bottomnav"],
        f => name.StartsWith(f, StringComparison.OrdinalIgnoreCase));
}
