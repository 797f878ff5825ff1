using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.Present.Exports;
using HansardMiner.Tests.Shared;
using HansardMiner.Timelines;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Commands;

[TestFixture]
internal sealed class HelpTests
{
    private static RootCommand Root => Program.Root(Screen.Plain(TextWriter.Null, TextWriter.Null), TimeProvider.System);

    private static IEnumerable<string> Names => Root.Subcommands.Select(c => c.Name);

    [TestCaseSource(nameof(Names))]
    public void Every_command_has_help_with_an_example_and_the_exit_codes(string name)
    {
        var help = Invocation.Of(name, "--help");
        Assert.That(help.Code, Is.Zero);
        Assert.That(help.Out, Does.Contain("Example").And.Contain("hansard " + name).And.Contain("--index").And.Contain("Exit codes:"));
    }

    [TestCaseSource(nameof(Names))]
    public void Every_command_and_option_is_documented(string name)
    {
        var page = File.ReadAllText(Path.Combine(Corpus.Repository, "docs", "commands.md")).ReplaceLineEndings("\n");
        var start = page.IndexOf($"\n## {name}\n", StringComparison.Ordinal);
        Assert.That(start, Is.GreaterThan(0), $"docs/commands.md has no part “{name}”");
        var end = page.IndexOf("\n## ", start + 4, StringComparison.Ordinal);
        var part = end < 0 ? page[start..] : page[start..end];
        foreach (var option in Root.Subcommands.Single(c => c.Name == name).Options.Where(o => !o.Recursive))
        {
            Assert.That(part, Does.Contain("`" + option.Name), $"{name} {option.Name}");
        }
    }

    private static IEnumerable<ExportTable> Tables =>
    [
        ExportTable.Of("claims", "", ClaimColumns.With(_ => null), []), ExportTable.Of("contributions", "", ContributionRow.Columns(_ => null), []),
        ExportTable.Of("undertakings", "", UndertakingColumns.With(_ => null), []), ExportTable.Of("hits", "", HitRow.Columns, []), ExportTable.Of("questions", "", QuestionRow.Columns(_ => null), []),
        ExportTable.Of("tables", "", TableCellRow.Columns(_ => null), []), ExportTable.Of("timeline", "", [.. TimelineRow.Columns(_ => null).SkipLast(ClaimColumns.With(_ => null).Count)], []),
        .. TimelineTables.Of(new Timeline("", [], [], 0), _ => null).Skip(1),
    ];

    private static IEnumerable<string> TableNames => Tables.Select(t => t.Name);

    [TestCaseSource(nameof(TableNames))]
    public void Every_column_of_the_exports_is_documented_and_no_other(string name)
    {
        var table = Tables.Single(t => t.Name == name);
        var lines = File.ReadAllLines(Path.Combine(Corpus.Repository, "docs", "exports.md"));
        var part = lines.SkipWhile(l => l != "## " + table.Name).Skip(1).TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal));
        Assert.That(part.Where(l => l.StartsWith("| `", StringComparison.Ordinal)), Is.EqualTo(table.Fields.Select(f => $"| `{f.Name}` | {f.Meaning} |")));
    }

    [Test]
    public void An_option_that_does_not_exist_is_a_user_error() => Assert.That(Invocation.Of("status", "--nonsense").Code, Is.EqualTo(1));
}
