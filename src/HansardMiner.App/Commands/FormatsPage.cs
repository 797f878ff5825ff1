using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using HansardMiner.Mining;
using HansardMiner.Present;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.App.Commands;

/// <summary>The page of the formats: docs/formats.md is this page over the real documents.</summary>
internal static class FormatsPage
{
    private const string Introduction = """
        # What each format gives, and what it lacks

        This page is written by `hansard formats CORPUS --markdown` over the real documents that the tests use (they are not part of this repository), and a test compares it with what the
        program finds today. Paths are those in that collection. "Without" means that the source does not state it: nothing is guessed.


        """;

    public static string Markdown(IReadOnlyList<FormatFacts> formats)
    {
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var (title, heads, rows) in Tables(formats))
        {
            page.Append("## ").Append(title).Append("\n\n| ").AppendJoin(" | ", heads).Append(" |\n| --- |").Append(string.Concat(Enumerable.Repeat(" ---: |", heads.Length - 1))).Append('\n');
            foreach (var row in rows)
            {
                page.Append("| ").AppendJoin(" | ", row).Append(" |\n");
            }
            page.Append('\n');
        }
        foreach (var (title, lines) in Reasons(formats))
        {
            page.Append("## ").Append(title).Append("\n\n");
            foreach (var line in lines)
            {
                page.Append(line.StartsWith("**", StringComparison.Ordinal) ? "* " : "  * ").Append(Escaped(line)).Append('\n');
            }
            page.Append('\n');
        }
        return page.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The tables: files and what they gave; contributions by kind; what is stated.</summary>
    public static IReadOnlyList<(string Title, string[] Heads, IReadOnlyList<string[]> Rows)> Tables(IReadOnlyList<FormatFacts> formats)
    {
        var all = new FormatFacts("all");
        foreach (var format in formats)
        {
            all.Add(format);
        }
        IReadOnlyList<FormatFacts> rows = [.. formats, all];
        var kinds = Enum.GetValues<ContributionKind>();
        return
        [
            ("Files", ["format", "files", "read", "with gaps", "superseded", "unreadable", "documents", "contributions", "tables", "figures"],
                [.. rows.Select(f => Row(f, f.Files, f.CountOf(SourceOutcome.Read), f.CountOf(SourceOutcome.ReadWithGaps), f.CountOf(SourceOutcome.Superseded),
                    f.CountOf(SourceOutcome.Unreadable), f.Documents, f.Contributions, f.Tables, f.Claims))]),
            ("Contributions by kind", ["format", .. kinds.Select(Wording.Part)],
                [.. rows.Where(f => f.Contributions > 0).Select(f => Row(f, [.. kinds.Select(f.CountOf)]))]),
            ("What is stated", ["format", "speaker", "without", "day (documents)", "without", "column", "without", "live page", "without", "place in the source", "without"],
                [.. rows.Where(f => f.Contributions > 0).Select(f => Row(
                    f, f.Attributed, f.Turns - f.Attributed, f.Dated, f.Documents - f.Dated, f.WithColumn, f.Contributions - f.WithColumn, f.WithPermalink,
                    f.Contributions - f.WithPermalink, f.WithPlace, f.Contributions - f.WithPlace))]),
        ];
    }

    /// <summary>The reasons for gaps and for files not read, each with an example.</summary>
    public static IReadOnlyList<(string Title, IReadOnlyList<string> Lines)> Reasons(IReadOnlyList<FormatFacts> formats) =>
    [
        ("Gaps, by reason", Lines(formats, f => f.Gaps)),
        ("Not read, by reason", Lines(formats, f => f.Failures)),
    ];

    private static IReadOnlyList<string> Lines(IReadOnlyList<FormatFacts> formats, Func<FormatFacts, IReadOnlyCollection<ReasonFacts>> reasons) =>
        [.. formats.SelectMany(f => reasons(f).SelectMany(r => Lines(f, r))).DefaultIfEmpty("none")];

    /// <summary>The reason, then what is said of each file; files of which the same is said stand together.</summary>
    private static IEnumerable<string> Lines(FormatFacts format, ReasonFacts reason) =>
        reason.Files.GroupBy(f => StatusCommand.Diagnosis(f.Said), StringComparer.Ordinal)
            .Select(said => $"{said.Key}: {string.Join(", ", said.Select(f => $"`{f.Path}`"))}")
            .Prepend($"**{Name(format)}: {reason.Name}** in {Wording.Number("file", reason.Files.Count)}{(reason.Times > reason.Files.Count ? $", {Wording.Plain(reason.Times)} times" : "")}");

    private static string[] Row(FormatFacts format, params int[] counts) => [Name(format), .. counts.Select(c => Wording.Plain(c))];

    private static string Name(FormatFacts format) => format.Format ?? "not recognised";

    /// <summary>A line as Markdown shows it, without its signs taking effect.</summary>
    private static string Escaped(string line)
    {
        var escaped = new StringBuilder(line.Length);
        var isCode = false;
        foreach (var c in line)
        {
            isCode ^= c == '`';
            if (!isCode && c is '<' or '[' or ']')
            {
                escaped.Append('\\');
            }
            escaped.Append(char.IsControl(c) ? '\uFFFD' : c);
        }
        return escaped.ToString();
    }
}
