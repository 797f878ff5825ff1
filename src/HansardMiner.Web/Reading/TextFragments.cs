using System.Collections.Generic;
using System.Globalization;
using HansardMiner.Present.Transcript;
using HansardMiner.Query;
using HansardMiner.Text;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace HansardMiner.Web.Reading;

/// <summary>Writes the words of a contribution with all that is marked in them. By hand and not as a page, for no white space may come between two runs.</summary>
internal static class TextFragments
{
    /// <summary>Sentences of one paragraph.</summary>
    public static RenderFragment Words(ShownTurn turn, IReadOnlyList<TextPiece.Words> pieces) => page =>
    {
        foreach (var piece in pieces)
        {
            if (piece.Sentence is not { } number)
            {
                Runs(page, turn.Contribution.Text, piece.Runs, turn.Figures, turn);
                continue;
            }
            page.OpenElement(0, "span");
            page.AddAttribute(1, "class", number == turn.Marked ? "s here" : "s");
            page.AddAttribute(2, "id", turn.Anchor(number));
            Runs(page, turn.Contribution.Text, piece.Runs, turn.Figures, turn);
            page.OpenElement(3, "a");
            page.AddAttribute(4, "class", "pin");
            page.AddAttribute(5, "href", ReadingLinks.Sentence(turn.Id, number, turn.Pins.Pin(turn.Ordinal, number)));
            page.AddAttribute(6, "aria-label", string.Create(CultureInfo.InvariantCulture, $"Link to sentence {number}"));
            page.AddContent(7, "¶");
            page.CloseElement();
            page.CloseElement();
            page.AddContent(8, " ");
        }
    };

    /// <summary>The words of a table's cell, its footnote marks raised.</summary>
    public static RenderFragment Cell(ShownTurn? turn, ShownTable table, IReadOnlyList<ClaimHit> figures, ShownCell cell) => page =>
    {
        var (words, all) = (cell.Cell.Words, cell.Span);
        if (all.IsEmpty)
        {
            return;
        }
        words = words.IsEmpty || !all.Contains(words) ? all : words;
        Raised(page, table.Text, new TextSpan(all.Start, words.Start));
        var cutter = new RunCutter([.. System.Linq.Enumerable.Select(cell.Figures, f => f.Span)], [], []);
        foreach (var run in cutter.Cut(words, words.Start))
        {
            if (run.Figure is { } figure)
            {
                CellFigure(page, figures[cell.Figures[figure].Figure], run.Span.Of(table.Text), turn?.AskedFigure);
            }
            else
            {
                page.AddContent(0, run.Span.Of(table.Text));
            }
        }
        Raised(page, table.Text, new TextSpan(words.End, all.End));
    };

    private static void Raised(RenderTreeBuilder page, string text, TextSpan span)
    {
        if (!string.IsNullOrWhiteSpace(span.Of(text)))
        {
            page.OpenElement(0, "sup");
            page.AddContent(1, span.Of(text).Trim());
            page.CloseElement();
        }
    }

    private static void Runs(RenderTreeBuilder page, string text, IReadOnlyList<TextRun> runs, IReadOnlyList<ClaimHit> figures, ShownTurn turn)
    {
        for (var i = 0; i < runs.Count; i++)
        {
            Column(page, runs[i]);
            if (runs[i].Figure is not { } figure)
            {
                Word(page, text, runs[i]);
                continue;
            }
            var end = i + 1;
            while (end < runs.Count && runs[end].Figure == figure)
            {
                end++;
            }
            Figure(page, text, runs, (i, end), figures[figure], turn);
            i = end - 1;
        }
    }

    private static void Column(RenderTreeBuilder page, TextRun run)
    {
        if (run.Column is { } column)
        {
            page.OpenElement(0, "span");
            page.AddAttribute(1, "class", "col");
            page.OpenElement(2, "span");
            page.AddAttribute(3, "class", "unseen");
            page.AddContent(4, " Column ");
            page.CloseElement();
            page.AddContent(5, column.Value);
            page.OpenElement(6, "span");
            page.AddAttribute(7, "class", "unseen");
            page.AddContent(8, ". ");
            page.CloseElement();
            page.CloseElement();
        }
    }

    private static void Word(RenderTreeBuilder page, string text, TextRun run)
    {
        if (run.IsFound)
        {
            page.OpenElement(0, "mark");
            page.AddContent(1, run.Span.Of(text));
            page.CloseElement();
        }
        else
        {
            page.AddContent(2, run.Span.Of(text));
        }
    }

    /// <summary>A figure: a link to its own page, with its derivation in a note that opens on hover and focus.</summary>
    private static void Figure(RenderTreeBuilder page, string text, IReadOnlyList<TextRun> runs, (int First, int End) range, ClaimHit hit, ShownTurn turn)
    {
        var isWhole = runs[range.First].Span.Start == hit.Span.Start;
        var name = Name(hit);
        page.OpenElement(0, "span");
        page.AddAttribute(1, "class", "fig");
        if (isWhole)
        {
            page.AddAttribute(2, "id", name);
        }
        page.OpenElement(3, "a");
        page.AddAttribute(4, "class", "figure" + (hit.IsSuperseded ? " old" : "") + (hit.Id == turn.AskedFigure ? " asked" : ""));
        page.AddAttribute(5, "href", Addresses.Record(hit.Id));
        if (isWhole)
        {
            page.AddAttribute(6, "aria-describedby", name + "n");
        }
        for (var i = range.First; i < range.End; i++)
        {
            if (i > range.First)
            {
                Column(page, runs[i]);
            }
            Word(page, text, runs[i]);
        }
        page.CloseElement();
        if (isWhole)
        {
            Note(page, hit, name);
        }
        page.CloseElement();
    }

    private static void Note(RenderTreeBuilder page, ClaimHit hit, string name)
    {
        page.OpenElement(0, "span");
        page.AddAttribute(1, "class", "note");
        page.AddAttribute(2, "id", name + "n");
        // No name of its own: the mark is described by what stands in it, and a name would be all that is heard.
        if (hit.IsSuperseded)
        {
            page.AddMarkupContent(5, "<b>Before the correction</b>");
        }
        foreach (var (fact, value) in FigureFacts.Of(hit))
        {
            page.OpenElement(6, "span");
            page.OpenElement(7, "i");
            page.AddContent(8, fact);
            page.CloseElement();
            page.AddContent(9, $" {value} ");
            page.CloseElement();
        }
        page.OpenElement(10, "span");
        Link(page, Addresses.Record(hit.Id), "This figure");
        Link(page, ReadingLinks.Quoted(hit), "Who later quoted it");
        if (FigureTimeline.Words(hit) is { } asked)
        {
            Link(page, Addresses.With(Addresses.Timeline, ("q", asked)), "Its timeline");
        }
        page.CloseElement();
        page.CloseElement();
    }

    private static void CellFigure(RenderTreeBuilder page, ClaimHit hit, string words, string? asked)
    {
        var name = Name(hit);
        page.OpenElement(0, "span");
        page.AddAttribute(1, "class", "fig");
        page.AddAttribute(2, "id", name);
        page.OpenElement(3, "a");
        page.AddAttribute(4, "class", "figure" + (hit.IsSuperseded ? " old" : "") + (hit.Id == asked ? " asked" : ""));
        page.AddAttribute(5, "href", Addresses.Record(hit.Id));
        page.AddAttribute(6, "aria-describedby", name + "n");
        page.AddContent(7, words);
        page.CloseElement();
        page.OpenElement(8, "span");
        page.AddAttribute(9, "class", "note");
        page.AddAttribute(10, "id", name + "n");
        page.AddContent(11, FigureFacts.Short(hit));
        page.CloseElement();
        page.CloseElement();
    }

    private static void Link(RenderTreeBuilder page, string address, string words)
    {
        page.OpenElement(0, "a");
        page.AddAttribute(1, "href", address);
        page.AddContent(2, words);
        page.CloseElement();
        page.AddContent(3, " ");
    }

    /// <summary>The name of a figure on its page: f and its place, with that of its contribution.</summary>
    public static string Name(ClaimHit hit) => string.Create(CultureInfo.InvariantCulture, $"c{Addresses.Ordinal(hit.Id)}f{hit.Span.Start}");
}
