using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using HansardMiner.App.Setup;
using HansardMiner.Present;
using HansardMiner.Present.Exports;
using HansardMiner.Query;
using HansardMiner.Store;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard export WHAT --csv FILE</c>: tables for spreadsheets, databases and scripts.</summary>
internal static class ExportCommand
{
    private static readonly TimeSpan s_time = TimeSpan.FromSeconds(60);

    public static Command Build(Door door)
    {
        var what = new Argument<string>("WHAT") { Description = "claims, undertakings, hits (what a search finds), contributions, questions, tables (one line for each cell), timeline, or all." };
        what.AcceptOnlyFromAmong([.. ExportContents.Names]);
        var query = Options.Query(isNeeded: false);
        query.Description = "Of claims and undertakings: the words of the contributions they stand in. Of hits and a timeline: what is asked.";
        var filters = new ClaimsCommand.Filters();
        var deadlines = new UndertakingFilters();
        var reach = new TimelineAsked(usual: 0);
        var formats = ExportFormat.All.Select(f => (Format: f, Option: Options.Text(f.Option, "FILE", f.Description))).ToList();
        var excel = Options.Flag("--excel", "Begin the CSV with a byte order mark, so that Excel reads it as UTF-8.");
        return door.Command(
            "export",
            "Writes figures, commitments to act, what a search finds, contributions, written questions, the cells of tables, or a timeline with its series, contradictions and arithmetic. "
            + "No text runs as a formula: in CSV such texts get a leading apostrophe, in XLSX they are marked as text.",
            (result, settings, _) =>
            {
                var chosen = result.GetRequiredValue(what);
                var named = formats.Where(f => result.GetValue(f.Option) is not null).ToList();
                if (named.Count != 1)
                {
                    throw new UserException("name one file to write: " + string.Join(", ", formats.SkipLast(1).Select(f => $"{f.Format.Option} FILE")) + $" or {formats[^1].Format.Option} FILE");
                }
                var typed = Options.Joined(result.GetValue(query));
                var asked = filters.Of(result, IsAsked(chosen) ? "" : typed, settings);
                Refuse(chosen, typed, asked, deadlines.AreUnset(result), reach.AreUnset(result));
                using var engines = Engines.Read(settings);
                var contents = new ExportContents(engines.Store, named[0].Format.Option == "--sqlite");
                var walk = chosen == "hits" ? Walk(typed, engines, settings, filters.WithVariants(result)) : null;
                var book = chosen switch
                {
                    "hits" => ExportContents.Hits(typed, walk!),
                    "claims" => contents.Claims(typed, asked),
                    "undertakings" => contents.Undertakings(typed, deadlines.Of(result, asked)),
                    "timeline" => contents.Timeline(reach.Lay(result, TimelineAsked.Ask(typed, settings, filters.WithVariants(result)), engines)),
                    _ => contents.All(chosen),
                };
                var rows = Write(settings, named[0].Format, result.GetValue(named[0].Option)!, book, result.GetValue(excel));
                if (walk?.Note is { } note)
                {
                    settings.Screen.Say($"not the whole result: {note}");
                }
                if (rows == 0 && asked.Words is { } words)
                {
                    HitList.SayMeant(settings.Screen, words, engines);
                }
                return ExitCode.Ok;
            },
            [what, query, .. filters.All, .. deadlines.All, .. reach.All, .. formats.Select(f => f.Option), excel]);
    }

    private static bool IsAsked(string chosen) => chosen is "timeline" or "hits";

    private static HitWalk Walk(string typed, Engines engines, Settings settings, bool withVariants) =>
        new(engines.Search, new SearchRequest(Engines.Understand(typed, settings, withVariants).Query) { Order = SearchOrder.Newest, TimeLimit = s_time }, int.MaxValue);

    private static void Refuse(string chosen, string typed, ClaimQuery asked, bool deadlinesUnset, bool reachUnset)
    {
        if (chosen != "timeline" && !reachUnset)
        {
            throw new UserException("--all and --most work with “export timeline” only");
        }
        if (chosen != "undertakings" && !deadlinesUnset)
        {
            throw new UserException("--due-from, --due-to, --strength and --actor work with “export undertakings” only");
        }
        if (chosen == "undertakings" && (asked.Unit is not null || asked.Min is not null || asked.Max is not null))
        {
            throw new UserException("--unit, --min and --max work with “export claims” only");
        }
        if (chosen is not ("claims" or "undertakings") && asked != new ClaimQuery())
        {
            throw new UserException(IsAsked(chosen) ? $"filters work with “export claims” and “export undertakings” only; {(chosen == "hits" ? "hits take" : "a timeline takes")} fields in the query, such as speaker: or date:"
                : $"a query and filters work with “export claims” and “export undertakings” only; “export {chosen}” writes them all");
        }
        if (IsAsked(chosen) && typed.Length == 0)
        {
            throw new UserException($"“export {chosen}” needs a query: {(chosen == "hits" ? "what is searched for" : "what the figures are about")}");
        }
    }

    /// <summary>Writes it; gives the number of rows.</summary>
    private static long Write(Settings settings, ExportFormat format, string file, ExportBook book, bool excel)
    {
        if (excel && format.Option != "--csv")
        {
            throw new UserException("--excel works with --csv only");
        }
        if (file == "-")
        {
            if (format.Print is null)
            {
                throw new UserException($"{format.Option} cannot be written to the output: name a file");
            }
            if (!format.HoldsTables && book.Sheets.Count() > 1)
            {
                throw new UserException($"this has several tables, and {format.Option} writes each to a file of its own: name a file, or write one of {string.Join(", ", ExportContents.Names.SkipLast(2))}");
            }
            return Say(settings, "the output", [format.Print(settings.Screen.Data, book)]);
        }
        var rows = 0L;
        foreach (var (written, tables) in format.WriteAll(file, book, excel))
        {
            rows += Say(settings, written, tables);
        }
        return rows;
    }

    private static long Say(Settings settings, string file, IReadOnlyList<WrittenTable> tables)
    {
        settings.Screen.Say($"{Wording.List(tables.Select(t => Wording.Number(t.Name is "tables" ? "line" : Single(t.Name), t.Rows)))} written to {file}. {Licence.OpenParliament}");
        foreach (var table in tables.Where(t => t.Note is not null))
        {
            settings.Screen.Say($"{table.Name}: {table.Note}");
        }
        return tables.Sum(t => (long)t.Rows);
    }

    private static string Single(string table) => table == "series" ? table : table.Replace('_', ' ').TrimEnd('s');
}
