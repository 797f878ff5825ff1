using System.Collections.Generic;
using System.Linq;
using System.Text;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Parse.HistoricHansard;

/// <summary>Division lists, which are printed as tables of names: each row becomes a line that states no figures.</summary>
internal static class HistoricHansardTable
{
    /// <summary>The paragraph with its tables (all of them, or those that are division lists) as lines of names.</summary>
    public static GatheredParagraph WithoutDivisions(GatheredParagraph paragraph)
    {
        if (!paragraph.IsDivision && !paragraph.Passages.Any(p => IsList(paragraph, p)))
        {
            return paragraph;
        }
        var text = new StringBuilder();
        var passages = new List<Passage>();
        var tables = new List<AnswerTable>();
        var offsets = new int[paragraph.Text.Length + 1];
        foreach (var passage in paragraph.Passages)
        {
            if (!paragraph.IsDivision && !IsList(paragraph, passage))
            {
                var from = Begin(text);
                for (var at = passage.Span.Start; at < passage.Span.End; at++)
                {
                    offsets[at] = text.Length;
                    text.Append(paragraph.Text[at]);
                }
                passages.Add(passage with { Span = new TextSpan(from, text.Length) });
                tables.AddRange(TakenText.Shift([.. paragraph.Tables.Where(t => t.Span == passage.Span)], from - passage.Span.Start));
                continue;
            }
            Rows(paragraph.Text, passage, text, passages, offsets);
        }
        offsets[^1] = text.Length;
        for (var at = offsets.Length - 2; at > 0; at--)
        {
            offsets[at] = offsets[at] == 0 ? offsets[at + 1] : offsets[at];
        }
        return paragraph with
        {
            Text = text.ToString(),
            Passages = passages,
            Columns = [.. paragraph.Columns.Select(c => c with { Offset = offsets[c.Offset] })],
            Tables = tables,
            IsDivision = true,
        };
    }

    private static bool IsList(GatheredParagraph paragraph, Passage passage) =>
        passage.Kind == PassageKind.Table && HistoricHansardPrint.IsDivision(passage.Span.Of(paragraph.Text));

    private static void Rows(string source, Passage table, StringBuilder text, List<Passage> passages, int[] offsets)
    {
        var start = -1;
        for (var at = table.Span.Start; at <= table.Span.End; at++)
        {
            var isEnd = at == table.Span.End || source[at] == '\n';
            if (isEnd && start >= 0)
            {
                passages.Add(new Passage(new TextSpan(start, text.Length), PassageKind.Apparatus, table.IsClipped));
                start = -1;
            }
            if (isEnd || (source[at] == '\t' && start < 0))
            {
                continue;
            }
            start = start < 0 ? Begin(text) : start;
            offsets[at] = text.Length;
            text.Append(source[at] != '\t' ? source[at].ToString() : source[at - 1] == '\t' ? "" : "; ");
        }
    }

    private static int Begin(StringBuilder text)
    {
        if (text.Length > 0)
        {
            text.Append("\n\n");
        }
        return text.Length;
    }
}
