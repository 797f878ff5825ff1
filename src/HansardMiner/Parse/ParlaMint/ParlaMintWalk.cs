using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Print;

namespace HansardMiner.Parse.ParlaMint;

/// <summary>Walks the elements of a sitting in their order. Knows the markup, not the records.</summary>
internal sealed class ParlaMintWalk(ParlaMintHeader header, ParlaMintSections sections, CancellationToken cancellation)
{
    private readonly StringBuilder _words = new();
    private bool _isGlued;

    /// <summary>No turn stands in a turn, and no paragraph in a paragraph.</summary>
    public static bool Ends(string begins, string open) => begins switch
    {
        "u" or "div" => open is "u" or "seg" or "head",
        "seg" => open is "seg" or "head",
        _ => false,
    };

    /// <summary>Reads to the end.</summary>
    public void Read(MarkupReader reader)
    {
        var (isSetting, isBibl) = (false, false);
        while (reader.Read())
        {
            if (reader.Kind == MarkupKind.End)
            {
                isSetting &= reader.Name != "setting";
                isBibl &= reader.Name != "bibl";
                if (reader.Name == "div")
                {
                    sections.EndDivision();
                }
                else if (reader.Name == "u")
                {
                    sections.EndTurn(isCut: reader.CutInside is not null);
                }
                continue;
            }
            if (reader.Kind != MarkupKind.Start)
            {
                continue;
            }
            cancellation.ThrowIfCancellationRequested();
            if (header.Root is null)
            {
                header.Root = reader.Name;
                Id(reader);
                continue;
            }
            switch (reader.Name)
            {
                case "TEI": Id(reader); break;
                case "setting": isSetting = !reader.IsEmpty; break;
                case "bibl": isBibl = !reader.IsEmpty; break;
                case "meeting": header.Meeting($"{reader.Attribute("corresp")} {reader.Attribute("ana")}"); break;
                case "date" when isSetting || isBibl: header.Day(reader.Attribute("when"), isSetting); break;
                case "name" when isSetting: header.Place(Words(reader)); break;
                case "title" when isBibl: header.SourceTitle(Words(reader)); break;
                case "person" when reader.Attribute("id") is { } person: header.Person(person, Person(reader)); break;
                default: Body(reader); break;
            }
        }
    }

    private void Body(MarkupReader reader)
    {
        switch (reader.Name)
        {
            case "div":
                sections.BeginDivision(reader.Attribute("id"), reader.Line);
                if (reader.IsEmpty)
                {
                    sections.EndDivision();
                }
                break;
            case "head":
                var (head, headLine) = (reader.Attribute("id"), reader.Line);
                sections.Heading(Words(reader), head, headLine);
                break;
            case "u":
                sections.BeginTurn(reader.Attribute("id"), reader.Attribute("who"), reader.Attribute("ana"), reader.Line);
                if (reader.IsEmpty)
                {
                    sections.EndTurn(isCut: false);
                }
                break;
            case "seg":
                var broken = reader.Misfits;
                Segment(reader);
                sections.EndParagraph(isCut: reader.CutInside is not null || reader.Misfits > broken);
                break;
            case "gap":
                sections.Gap(reader.Attribute("reason"));
                Words(reader);
                break;
            case "note" or "vocal" or "kinesic" or "incident" or "writing" when sections.IsBegun:
                var (type, line) = (reader.Attribute("type"), reader.Line);
                sections.Comment(Words(reader), type, line);
                break;
        }
    }

    /// <summary>The words of a paragraph; what the transcribers note inside it is kept apart.</summary>
    private void Segment(MarkupReader reader)
    {
        if (reader.IsEmpty)
        {
            return;
        }
        var (depth, sentence, word) = (reader.Depth, 0, 0);
        _isGlued = true;
        var misfits = reader.Misfits;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.Misfits > misfits || reader.CutInside is not null)
            {
                misfits = reader.Misfits;
                sections.Text.EndPassage(isClipped: true);
            }
            switch (reader.Kind)
            {
                case MarkupKind.Start when reader.Name is "gap":
                    sections.Gap(reader.Attribute("reason"));
                    Words(reader);
                    sections.Text.Space();
                    break;
                case MarkupKind.Start when reader.Name is "note" or "vocal" or "kinesic" or "incident" or "writing" or "desc":
                    sections.CommentInside(Words(reader));
                    sections.Text.Space();
                    break;
                case MarkupKind.Start when reader.Name is "s" or "w" or "pc" && word == 0:
                    Token(reader);
                    sentence += reader.Name == "s" && !reader.IsEmpty ? 1 : 0;
                    word = reader.Name != "s" && !reader.IsEmpty ? reader.Depth : 0;
                    break;
                case MarkupKind.Start when reader.Name is "lb" or "pb":
                    sections.Text.Space();
                    break;
                case MarkupKind.End:
                    sentence -= reader.Name == "s" ? 1 : 0;
                    word = reader.Depth == word ? 0 : word;
                    break;
                case MarkupKind.Text when !reader.Text.IsWhiteSpace():
                    sections.Text.Append(reader.Text);
                    break;
                case MarkupKind.Text when sentence == 0:
                    sections.Text.Space();
                    break;
            }
        }
    }

    /// <summary>Annotated words are parted by blanks unless one is joined to the next.</summary>
    private void Token(MarkupReader reader)
    {
        var join = reader.Attribute("join");
        if (reader.Name == "s" || (!_isGlued && join is not ("left" or "both")))
        {
            sections.Text.Space();
        }
        _isGlued = reader.Name == "s" || join is "right" or "both";
    }

    /// <summary>All words of an element with single blanks between them.</summary>
    private string Words(MarkupReader reader)
    {
        _words.Clear();
        if (reader.IsEmpty)
        {
            return "";
        }
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.Kind == MarkupKind.Text)
            {
                _words.Append(reader.Text);
            }
            else if (reader.Kind == MarkupKind.Start)
            {
                _words.Append(' ');
            }
        }
        return PrintedFacts.Words(_words.ToString());
    }

    /// <summary>"Forename Surname" of the first name in a person's entry.</summary>
    private static string Person(MarkupReader reader)
    {
        var (depth, element) = (reader.Depth, "");
        var names = new List<(string Part, string Words)>();
        var isEmpty = reader.IsEmpty;
        while (!isEmpty && reader.Read() && reader.Depth > depth)
        {
            element = reader.Kind == MarkupKind.Start ? reader.Name : element;
            if (reader.Kind == MarkupKind.Text && element is ("forename" or "surname" or "persName"))
            {
                names.Add((element, reader.Text.Trim().ToString()));
            }
        }
        return string.Join(' ', names.OrderBy(n => n.Part == "surname").Take(6).Select(n => n.Words).Distinct().Where(w => w.Length > 0));
    }

    private void Id(MarkupReader reader)
    {
        if (reader.Attribute("id") is { Length: > 0 } id)
        {
            header.Id = id;
        }
    }
}
