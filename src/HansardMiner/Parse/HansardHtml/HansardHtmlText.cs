using System;
using System.Globalization;
using AngleSharp.Dom;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.HansardHtml;

/// <summary>Takes the text of an element of a page: paragraphs, tables and the column numbers between the words.</summary>
internal sealed class HansardHtmlText
{
    private readonly ContributionText _text = new();

    /// <summary>Reads one element. Items that a damaged page puts inside it are left out: they are read by themselves.</summary>
    /// <param name="element">The element.</param>
    /// <param name="isApparatus">Whether its paragraphs state no figures.</param>
    public TakenText Read(IElement element, bool isApparatus = false)
    {
        _text.IsApparatus = isApparatus;
        Children(element);
        return _text.Take();
    }

    private void Children(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                _text.Append(words.Data);
            }
            else if (child is IElement element)
            {
                Element(element);
            }
        }
    }

    private void Element(IElement element)
    {
        if (element.GetAttribute("data-column-number") is { Length: > 0 } column && IsColumn(element))
        {
            _text.BeginColumn(new Column(column.Trim()));
            return;
        }
        switch (element.LocalName)
        {
            case "script" or "style" or "noscript" or "template" or "iframe" or "svg" or "button":
                return;
            case "br":
                _text.Space();
                return;
            case "sup":
                _text.Raise(true);
                Children(element);
                _text.Raise(false);
                return;
            case "table":
                _text.BeginTable();
                Children(element);
                _text.EndTable();
                return;
            case "tr":
                _text.BeginRow();
                Children(element);
                return;
            case "td" or "th":
                _text.BeginCell(Span(element, "colspan"), Span(element, "rowspan"), isHeader: element.LocalName == "th");
                Children(element);
                _text.EndCell();
                return;
            case "thead":
                _text.Head(true);
                Children(element);
                _text.Head(false);
                return;
            case "caption":
                _text.BeginCaption();
                Children(element);
                _text.EndCaption();
                return;
            case "b" or "strong":
                _text.Strong(true);
                Children(element);
                _text.Strong(false);
                return;
            case "i" or "em":
                _text.Italic(true);
                Children(element);
                _text.Italic(false);
                return;
        }
        if (element.HasAttribute("data-contribution-id") || IsLeftOut(element.GetAttribute("class")))
        {
            return;
        }
        var isBlock = IsBlock(element.LocalName);
        if (isBlock)
        {
            _text.EndPassage();
        }
        Children(element);
        if (isBlock)
        {
            _text.EndPassage();
        }
    }

    private static int Span(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? span : 1;

    /// <summary>Whether an element that names a column begins it: a reference to a column names it too, but has words of its own and another class.</summary>
    private static bool IsColumn(IElement element) => element.ClassList.Contains("column-number") || string.IsNullOrWhiteSpace(element.TextContent);

    private static bool IsLeftOut(string? classes) =>
        !string.IsNullOrEmpty(classes) && Array.Exists(classes.Split(' '), c => c is "share-bar" or "sr-only" or "header" or "debate-item");

    private static bool IsBlock(string name) => name is "p" or "div" or "li" or "ul" or "ol" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
        or "blockquote" or "section" or "article" or "dl" or "dt" or "dd" or "hr" or "pre" or "figure" or "center";
}
