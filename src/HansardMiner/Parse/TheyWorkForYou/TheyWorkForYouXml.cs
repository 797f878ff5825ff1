using System.Collections.Generic;
using System.Threading;
using HansardMiner.Parse.Markup;

namespace HansardMiner.Parse.TheyWorkForYou;

/// <summary>Walks the elements of a file in their order and tells the day what it meets. Knows the markup, not the records.</summary>
internal sealed class TheyWorkForYouXml(TheyWorkForYouDay day, CancellationToken cancellation)
{
    private readonly List<KeyValuePair<string, string>> _attributes = [];

    /// <summary>No turn and no heading stands inside another.</summary>
    public static bool Ends(string begins, string open) => begins switch
    {
        "speech" or "ques" or "reply" or "spmotion" or "question" or "division" or "oral-heading" or "major-heading" or "minor-heading" or "bill" or "gidredirect" =>
            open is "speech" or "ques" or "reply" or "spmotion" or "question" or "division" or "oral-heading" or "major-heading" or "minor-heading" or "bill"
                or "divisioncount" or "committee",
        _ => false,
    };

    /// <summary>Reads to the end.</summary>
    public void Read(MarkupReader reader)
    {
        var hasRoot = false;
        while (reader.Read())
        {
            if (reader.Kind != MarkupKind.Start)
            {
                continue;
            }
            if (!hasRoot || (reader.Name == "publicwhip" && reader.Depth == 0))
            {
                day.Begin(reader.Name, reader.Attribute("latest"), reader.Attribute("scrapeversion") ?? reader.Attribute("scraperversion"));
                hasRoot = true;
                continue;
            }
            cancellation.ThrowIfCancellationRequested();
            Element(reader);
        }
    }

    private void Element(MarkupReader reader)
    {
        var name = reader.Name;
        switch (name)
        {
            case "gidredirect":
                day.Redirect(reader.Attribute("oldgid"), reader.Attribute("newgid"));
                reader.Skip();
                break;
            case "oral-heading" or "major-heading" or "minor-heading" or "bill":
                day.BeginHeading(name, reader.Attribute("id"), reader.Line);
                Inline(reader);
                day.EndHeading();
                break;
            case "speech" or "ques" or "reply" or "spmotion" or "question" or "division" or "divisioncount" or "committee" when day.IsSuperseded:
                day.Count(name);
                reader.Skip();
                break;
            case "speech" or "ques" or "reply" or "spmotion":
                day.BeginTurn(Turn(reader, name));
                Inline(reader);
                day.EndTurn(isClipped: false);
                break;
            case "division" or "divisioncount" or "committee":
                var misfits = reader.Misfits;
                day.BeginTurn(Turn(reader, name == "committee" ? name : "division"));
                day.Divide(new TheyWorkForYouList(day.Text).Read(reader));
                day.EndTurn(isClipped: reader.Misfits > misfits);
                break;
            case "question" when reader.Attribute("gid") is not null:
                day.BeginTurn(Turn(reader, name));
                day.Mentioned(TheyWorkForYouMentions.Read(reader, day.Text));
                day.EndTurn(isClipped: false);
                break;
            case "place-holder" or "source":
                reader.Skip();
                break;
            default:
                day.Unknown(name);
                reader.Skip();
                break;
        }
    }

    /// <summary>Takes the text of an element and of all elements inside it. A passage inside which tags do not fit together ends there and is marked.</summary>
    private void Inline(MarkupReader reader)
    {
        if (reader.IsEmpty)
        {
            return;
        }
        var (depth, misfits) = (reader.Depth, reader.Misfits);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.Misfits > misfits || reader.CutInside is not null)
            {
                misfits = reader.Misfits;
                day.Text.EndPassage(isClipped: true);
            }
            switch (reader.Kind)
            {
                case MarkupKind.Start:
                    Begin(reader);
                    if (reader.IsEmpty)
                    {
                        End(reader.Name);
                    }
                    break;
                case MarkupKind.End:
                    End(reader.Name);
                    break;
                default:
                    day.Text.Append(reader.Text);
                    break;
            }
        }
        if (reader.Misfits > misfits || reader.CutInside is not null)
        {
            day.Text.EndPassage(isClipped: true);
        }
    }

    private void Begin(MarkupReader reader)
    {
        switch (reader.Name)
        {
            case "p":
                day.BeginParagraph(reader.Attribute("class"), reader.Attribute("qnum"));
                break;
            case "table":
                day.Text.BeginTable();
                break;
            case "tr":
                day.Text.BeginRow();
                break;
            case "td" or "th":
                day.Text.BeginCell(reader.Number("colspan") ?? 1, reader.Number("rowspan") ?? 1, isHeader: reader.Name == "th");
                break;
            case "place-holder":
                day.BeginColumn(reader.Attribute("colnum"));
                break;
            case "phrase":
                day.Date(reader.Attribute("class"), reader.Attribute("code"));
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

    private TheyWorkForYouTurn Turn(MarkupReader reader, string element)
    {
        reader.Attributes(_attributes);
        return new TheyWorkForYouTurn { Element = element, Attributes = [.. _attributes], Line = reader.Line };
    }
}
