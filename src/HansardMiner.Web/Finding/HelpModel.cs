using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace HansardMiner.Web.Finding;

/// <summary>The page on how to ask: the documentation of the query language (docs/query.md), whose examples a test holds against the parser, from its first heading on.</summary>
/// <param name="Blocks">What it says, from top to bottom.</param>
public sealed partial record HelpModel(IReadOnlyList<HelpBlock> Blocks)
{
    private static readonly Lazy<HelpModel> s_shown = new(() => new HelpModel([.. Read(Lines()).SkipWhile(b => b is not HelpBlock.Heading)]));

    /// <summary>The page.</summary>
    internal static HelpModel Shown => s_shown.Value;

    private static List<string> Lines()
    {
        using var stream = typeof(HelpModel).Assembly.GetManifestResourceStream("help/query.md") ?? throw new FileNotFoundException("the page on the query language is missing from the assembly");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n')];
    }

    /// <summary>Reads headings, paragraphs, lists and tables, which is all that the page has.</summary>
    private static IEnumerable<HelpBlock> Read(List<string> lines)
    {
        for (var i = 0; i < lines.Count;)
        {
            var kind = KindOf(lines[i]);
            var end = i + 1;
            while (end < lines.Count && kind != '#' && (KindOf(lines[end]) == kind || (kind == '*' && lines[end].StartsWith("  ", StringComparison.Ordinal))))
            {
                end++;
            }
            if (Block(kind, lines[i..end]) is { } block)
            {
                yield return block;
            }
            i = end;
        }
    }

    private static char KindOf(string line) => line.Length == 0 ? ' ' : line[0] is '#' or '|' or '*' ? line[0] : 'p';

    private static HelpBlock? Block(char kind, List<string> lines) => kind switch
    {
        '#' => lines[0].StartsWith("## ", StringComparison.Ordinal) ? new HelpBlock.Heading(lines[0][3..]) : null,
        '|' => Table(lines),
        '*' => new HelpBlock.Listing([.. Points(lines).Select(Pieces)]),
        'p' => new HelpBlock.Paragraph(Pieces(string.Join(' ', lines))),
        _ => null,
    };

    private static HelpBlock.Table Table(List<string> lines)
    {
        var rows = lines.Select(Cells).ToList();
        return new HelpBlock.Table(rows[0], [.. rows.Skip(2).Select(r => (IReadOnlyList<IReadOnlyList<HelpPiece>>)[.. r.Select(Pieces)])], rows[0][0] == "typed");
    }

    private static List<string> Cells(string line) => [.. line.Trim('|').Split(" | ", StringSplitOptions.TrimEntries)];

    private static IEnumerable<string> Points(List<string> lines)
    {
        var point = "";
        foreach (var line in lines)
        {
            if (line[0] == '*')
            {
                if (point.Length > 0)
                {
                    yield return point;
                }
                point = line[2..];
            }
            else
            {
                point += " " + line.Trim();
            }
        }
        yield return point;
    }

    /// <summary>What stands between grave accents is typed; of a link its words stay.</summary>
    private static IReadOnlyList<HelpPiece> Pieces(string text) =>
        [.. Link().Replace(text, "$1").Split('`').Select((t, i) => new HelpPiece(t, i % 2 == 1)).Where(p => p.Text.Length > 0)];

    // [the query language](query.md)
    [GeneratedRegex(@"\[([^\]]+)\]\([^)]+\)")]
    private static partial Regex Link();
}
