using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Xml;
using HansardMiner.Parse.Print;

namespace HansardMiner.Parse.ParlaMint;

/// <summary>Walks the elements of a sitting in their order. Knows the markup, not the records.</summary>
internal sealed class ParlaMintWalk(ParlaMintHeader header, ParlaMintSections sections, CancellationToken cancellation)
{
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    private readonly char[] _buffer = new char[4096];
    private readonly StringBuilder _words = new();
    private bool _isGlued;

    /// <summary>Reads to the end; leaves through an <see cref="XmlException"/> where the file is damaged.</summary>
    public void Read(XmlReader reader)
    {
        var (isSetting, isBibl) = (false, false);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement)
            {
                isSetting &= reader.LocalName != "setting";
                isBibl &= reader.LocalName != "bibl";
                if (reader.LocalName == "div")
                {
                    sections.EndDivision();
                }
                else if (reader.LocalName == "u")
                {
                    sections.EndTurn(isCut: false);
                }
                continue;
            }
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            cancellation.ThrowIfCancellationRequested();
            if (header.Root is null)
            {
                header.Root = reader.LocalName;
                Id(reader);
                continue;
            }
            switch (reader.LocalName)
            {
                case "TEI": Id(reader); break;
                case "setting": isSetting = !reader.IsEmptyElement; break;
                case "bibl": isBibl = !reader.IsEmptyElement; break;
                case "meeting": header.Meeting($"{reader.GetAttribute("corresp")} {reader.GetAttribute("ana")}"); break;
                case "date" when isSetting || isBibl: header.Day(reader.GetAttribute("when"), isSetting); break;
                case "name" when isSetting: header.Place(Words(reader)); break;
                case "title" when isBibl: header.SourceTitle(Words(reader)); break;
                case "person" when reader.GetAttribute("id", Xml) is { } person: header.Person(person, Person(reader)); break;
                default: Body(reader); break;
            }
        }
    }

    private void Body(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "div":
                sections.BeginDivision(reader.GetAttribute("id", Xml));
                if (reader.IsEmptyElement)
                {
                    sections.EndDivision();
                }
                break;
            case "head":
                sections.Heading(Words(reader), reader.GetAttribute("id", Xml));
                break;
            case "u":
                sections.BeginTurn(reader.GetAttribute("id", Xml), reader.GetAttribute("who"), reader.GetAttribute("ana"));
                if (reader.IsEmptyElement)
                {
                    sections.EndTurn(isCut: false);
                }
                break;
            case "seg":
                Segment(reader);
                sections.EndParagraph();
                break;
            case "gap":
                sections.Gap(reader.GetAttribute("reason"));
                Words(reader);
                break;
            case "note" or "vocal" or "kinesic" or "incident" or "writing" when sections.IsBegun:
                var type = reader.GetAttribute("type");
                sections.Comment(Words(reader), type);
                break;
        }
    }

    /// <summary>The words of a paragraph; what the transcribers note inside it is kept apart.</summary>
    private void Segment(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }
        var (depth, sentence, word) = (reader.Depth, 0, 0);
        _isGlued = true;
        while (reader.Read() && reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.LocalName is "gap":
                    sections.Gap(reader.GetAttribute("reason"));
                    Words(reader);
                    sections.Text.Space();
                    break;
                case XmlNodeType.Element when reader.LocalName is "note" or "vocal" or "kinesic" or "incident" or "writing" or "desc":
                    sections.CommentInside(Words(reader));
                    sections.Text.Space();
                    break;
                case XmlNodeType.Element when reader.LocalName is "s" or "w" or "pc" && word == 0:
                    Token(reader);
                    sentence += reader.LocalName == "s" && !reader.IsEmptyElement ? 1 : 0;
                    word = reader.LocalName != "s" && !reader.IsEmptyElement ? reader.Depth : 0;
                    break;
                case XmlNodeType.Element when reader.LocalName is "lb" or "pb":
                    sections.Text.Space();
                    break;
                case XmlNodeType.EndElement:
                    sentence -= reader.LocalName == "s" ? 1 : 0;
                    word = reader.Depth == word ? 0 : word;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    Characters(reader);
                    break;
                case XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when sentence == 0:
                    sections.Text.Space();
                    break;
            }
        }
    }

    /// <summary>Annotated words are parted by blanks unless one is joined to the next.</summary>
    private void Token(XmlReader reader)
    {
        var join = reader.GetAttribute("join");
        if (reader.LocalName == "s" || (!_isGlued && join is not ("left" or "both")))
        {
            sections.Text.Space();
        }
        _isGlued = reader.LocalName == "s" || join is "right" or "both";
    }

    private void Characters(XmlReader reader)
    {
        int read;
        while ((read = reader.ReadValueChunk(_buffer, 0, _buffer.Length)) > 0)
        {
            sections.Text.Append(_buffer.AsSpan(0, read));
        }
    }

    /// <summary>All words of an element with single blanks between them.</summary>
    private string Words(XmlReader reader)
    {
        _words.Clear();
        if (reader.IsEmptyElement)
        {
            return "";
        }
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                _words.Append(reader.Value);
            }
            else if (reader.NodeType is XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.Element)
            {
                _words.Append(' ');
            }
        }
        return PrintedFacts.Words(_words.ToString());
    }

    /// <summary>"Forename Surname" of the first name in a person's entry.</summary>
    private static string Person(XmlReader reader)
    {
        var (depth, element) = (reader.Depth, "");
        var names = new List<(string Part, string Words)>();
        var isEmpty = reader.IsEmptyElement;
        while (!isEmpty && reader.Read() && reader.Depth > depth)
        {
            element = reader.NodeType == XmlNodeType.Element ? reader.LocalName : element;
            if (reader.NodeType == XmlNodeType.Text && element is ("forename" or "surname" or "persName"))
            {
                names.Add((element, reader.Value.Trim()));
            }
        }
        return string.Join(' ', names.OrderBy(n => n.Part == "surname").Take(6).Select(n => n.Words).Distinct().Where(w => w.Length > 0));
    }

    private void Id(XmlReader reader)
    {
        if (reader.GetAttribute("id", Xml) is { Length: > 0 } id)
        {
            header.Id = id;
        }
    }
}
