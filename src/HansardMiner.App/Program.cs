using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using HansardMiner.App.Commands;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;

namespace HansardMiner.App;

/// <summary>The command <c>hansard</c>.</summary>
internal static class Program
{
    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["hansard"] = ["hansard mine corpus/samples --timeline \"defibrillators installed\"", "hansard search '\"joint protocol\" speaker:smith date:2012..2014'"],
        ["update"] = ["hansard update --contact you@example.org", "hansard update --feed written-questions --topic stalking --from 2026-01-01"],
        ["fetch"] = ["hansard fetch --from 2014-01-01 --to 2014-01-31 --house commons --dry-run", "hansard fetch --urls pages.txt --contact you@example.org"],
        ["feeds"] = ["hansard feeds"],
        ["mine"] = ["hansard mine downloads/hansard downloads/questions.json", "hansard mine corpus/samples --timeline \"defibrillators installed\""],
        ["formats"] = ["hansard formats", "hansard formats downloads --markdown"],
        ["history"] = ["hansard history downloads/debates2014-01-07.xml", "hansard history wq/commons/2014-10-22/211535"],
        ["status"] = ["hansard status --verbose", "hansard status --check"],
        ["reindex"] = ["hansard reindex", "hansard reindex --engine fts5"],
        ["search"] = ["hansard search '\"restraining order\" stalking -scotland'", "hansard search 'office:minister training date:2013..2014' --sort newest"],
        ["like"] = ["hansard like twfy/debate/2014-01-07a.160.0/c2 --limit 5"],
        ["show"] = ["hansard show twfy/debate/2014-01-07a.160.0/c2", "hansard show \"HC Deb 7 January 2014, vol 573, col 160\""],
        ["cite"] = ["hansard cite twfy/debate/2014-01-07a.160.0/c2 --form oscola"],
        ["quoted"] = ["hansard quoted twfy/debate/2014-01-07a.160.0/c4@118-121"],
        ["claims"] = ["hansard claims stalking --min 100 --from 2012-01-01", "hansard claims 'police training' --unit % --json"],
        ["undertakings"] = ["hansard undertakings stalking --strength promise,intention --sort due", "hansard undertakings 'dept:justice' --due-to 2015-03-31 --json"],
        ["timeline"] = ["hansard timeline \"stalking cases prosecuted\" --svg stalking.svg"],
        ["serve"] = ["hansard serve", "hansard serve --port 8080 --index downloads/index"],
        ["searches"] = ["hansard searches add 'stalking figures' stalking cases --only new-figures", "hansard searches list"],
        ["searches add"] = ["hansard searches add 'stalking figures' stalking cases --only new-figures"],
        ["searches list"] = ["hansard searches list"],
        ["searches remove"] = ["hansard searches remove 'stalking figures'"],
        ["digest"] = ["hansard digest --eml mails --to ann@example.org", "hansard digest 'stalking figures' --dry-run"],
        ["mcp"] = ["hansard mcp --index index"],
        ["explain"] = ["hansard explain \"Some 250 cases have been heard since March.\" --date 2014-01-07"],
        ["export"] = ["hansard export claims stalking --csv claims.csv --excel", "hansard export questions --jsonl -"],
        ["people"] = ["hansard people import parlparse/members", "hansard people show 'The Solicitor-General' --on 2014-01-07"],
        ["people import"] = ["hansard people import parlparse/members"],
        ["people show"] = ["hansard people show 'Edward Vaizey' --on 2009-10-27", "hansard people show 'The Solicitor-General' --on 2014-01-07"],
        ["people find"] = ["hansard people find 'my hon. Friend the Member for Wantage (Mr Vaizey)' --on 2009-10-27"],
        ["people status"] = ["hansard people status"],
        ["extract"] = ["hansard extract --gold-shape passages.jsonl --out found.jsonl"],
    };

    private static int Main(string[] args)
    {
        var screen = Screen.OfConsole();
        var code = Run(args, screen, TimeProvider.System);
        if (screen.End() is { } fault)
        {
            screen.Say("hansard: the output cannot be written: " + fault);
            return code == ExitCode.Ok ? ExitCode.UserError : code;
        }
        return code;
    }

    /// <summary>Runs one command in process, as plain text.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter messages) => Run(args, Screen.Plain(output, messages), TimeProvider.System);

    /// <summary>Runs one command.</summary>
    public static int Run(string[] args, Screen screen, TimeProvider time) =>
        // Signals are the Door's: a second one must end the process, and not with a stack trace.
        Root(screen, time).Parse(args).Invoke(new InvocationConfiguration { Output = screen.Data, Error = screen.Messages, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });

    /// <summary>All commands.</summary>
    public static RootCommand Root(Screen screen, TimeProvider time)
    {
        var door = new Door(screen, time);
        var root = new RootCommand("HansardMiner reads what was said and written in Parliament, makes it searchable, and lays the figures that were given on a timeline.")
        {
            door.Index,
            door.Engine,
            UpdateCommand.Build(door),
            FetchCommand.Build(door),
            FeedsCommand.Build(door),
            MineCommand.Build(door),
            StatusCommand.Build(door),
            ReindexCommand.Build(door),
            SearchCommand.Build(door),
            LikeCommand.Build(door),
            QuotedCommand.Build(door),
            ShowCommand.Build(door),
            CiteCommand.Build(door),
            HistoryCommand.Build(door),
            FormatsCommand.Build(door),
            ClaimsCommand.Build(door),
            UndertakingsCommand.Build(door),
            TimelineCommand.Build(door),
            ServeCommand.Build(door),
            SearchesCommand.Build(door),
            DigestCommand.Build(door),
            McpCommand.Build(door),
            ExplainCommand.Build(door),
            ExportCommand.Build(door),
            PeopleCommand.Build(door),
            ExtractCommand.Build(door),
        };
        Help.Extend(root, Examples);
        return root;
    }
}
