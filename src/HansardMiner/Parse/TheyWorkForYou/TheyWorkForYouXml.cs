using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Xml;

namespace HansardMiner.Parse.TheyWorkForYou;

/// <summary>Walks the elements of a file in their order and tells the day what it meets. Knows the markup, not the records.</summary>
internal sealed class TheyWorkForYouXml(TheyWorkForYouDay day, CancellationToken cancellation)
{
    private readonly char[] _buffer = new char[4096];

    /// <summary>Reads to the end; leaves through an <see cref="XmlException"/> where the file is damaged.</summary>
    public void Read(XmlReader reader)
    {
        var root = -1;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            if (root < 0)
            {
                root = reader.Depth;
                day.Begin(reader.LocalName, reader.GetAttribute("latest"), reader.GetAttribute("scrapeversion") ?? reader.GetAttribute("scraperversion"));
                continue;
            }
            cancellation.ThrowIfCancellationRequested();
            Element(reader);
        }
    }

    private void Element(XmlReader reader)
    {
        var name = reader.LocalName;
        switch (name)
        {
            case "gidredirect":
                day.Redirect(reader.GetAttribute("oldgid"), reader.GetAttribute("newgid"));
                Skip(reader);
                break;
            case "oral-heading" or "major-heading" or "minor-heading" or "bill":
                day.BeginHeading(name, reader.GetAttribute("id"));
                Inline(reader);
                day.EndHeading();
                break;
            case "speech" or "ques" or "reply" or "spmotion" or "division" or "divisioncount" or "committee" when day.IsSuperseded:
                day.Count(name);
                Skip(reader);
                break;
            case "speech" or "ques" or "reply" or "spmotion":
                day.BeginTurn(new TheyWorkForYouTurn { Element = name, Attributes = Attributes(reader) });
                Inline(reader);
                day.EndTurn();
                break;
            case "division" or "divisioncount":
                day.BeginTurn(new TheyWorkForYouTurn { Element = "division", Attributes = Attributes(reader) });
                new TheyWorkForYouList(day.Text).Read(reader, Attributes(reader));
                day.EndTurn();
                break;
            case "committee":
                day.BeginTurn(new TheyWorkForYouTurn { Element = "committee", Attributes = Attributes(reader) });
                new TheyWorkForYouList(day.Text).Read(reader, Attributes(reader));
                day.EndTurn();
                break;
            case "place-holder" or "source":
                Skip(reader);
                break;
            default:
                day.Unknown(name);
                Skip(reader);
                break;
        }
    }

    /// <summary>Takes the text of an element and of all elements inside it.</summary>
    private void Inline(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    Begin(reader);
                    if (reader.IsEmptyElement)
                    {
                        End(reader.LocalName);
                    }
                    break;
                case XmlNodeType.EndElement:
                    End(reader.LocalName);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    Characters(reader);
                    break;
            }
        }
    }

    private void Begin(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p":
                day.BeginParagraph(reader.GetAttribute("class"), reader.GetAttribute("qnum"));
                break;
            case "table":
                day.Text.BeginTable();
                break;
            case "tr":
                day.Text.BeginRow();
                break;
            case "td" or "th":
                day.Text.BeginCell(Span(reader, "colspan"), Span(reader, "rowspan"), isHeader: reader.LocalName == "th");
                break;
            case "place-holder":
                day.BeginColumn(reader.GetAttribute("colnum"));
                break;
            case "phrase":
                day.Date(reader.GetAttribute("class"), reader.GetAttribute("code"));
                break;
            case "br":
                day.Text.Space();
                break;
            case "sup":
                day.Text.Raise(true);
                break;
            case "b" or "strong":
                day.Text.Strong(true);
                break;
            case "i" or "em":
                day.Text.Italic(true);
                break;
            case "thead":
                day.Text.Head(true);
                break;
            case "caption":
                day.Text.BeginCaption();
                break;
            case "ul" or "ol" or "li" or "center" or "div" or "blockquote":
                day.Text.EndPassage();
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p":
                day.EndParagraph();
                break;
            case "table":
                day.Text.EndTable();
                break;
            case "td" or "th":
                day.Text.EndCell();
                break;
            case "sup":
                day.Text.Raise(false);
                break;
            case "b" or "strong":
                day.Text.Strong(false);
                break;
            case "i" or "em":
                day.Text.Italic(false);
                break;
            case "thead":
                day.Text.Head(false);
                break;
            case "caption":
                day.Text.EndCaption();
                break;
            case "ul" or "ol" or "li" or "center" or "div" or "blockquote":
                day.Text.EndPassage();
                break;
        }
    }

    private static int Span(XmlReader reader, string attribute) =>
        int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? span : 1;

    private void Characters(XmlReader reader)
    {
        int read;
        while ((read = reader.ReadValueChunk(_buffer, 0, _buffer.Length)) > 0)
        {
            day.Text.Append(_buffer.AsSpan(0, read));
        }
    }

    private static void Skip(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
        }
    }

    private static Dictionary<string, string> Attributes(XmlReader reader)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.MoveToNextAttribute())
        {
            attributes[reader.LocalName] = reader.Value;
        }
        reader.MoveToElement();
        return attributes;
    }
}
