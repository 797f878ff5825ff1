using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using HansardMiner.App.Setup;
using HansardMiner.Present;
using HansardMiner.Query;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard export WHAT --csv FILE</c>: tables for spreadsheets and scripts.</summary>
internal static class ExportCommand
{
    public static Command Build(Door door)
    {
        var what = new Argument<string>("WHAT") { Description = "claims, undertakings, contributions, questions or tables (one line for each cell)." };
        what.AcceptOnlyFromAmong("claims", "undertakings", "contributions", "questions", "tables");
        var query = Options.Query(isNeeded: false);
        query.Description = "Only claims and undertakings: the words of the contributions they stand in.";
        var filters = new ClaimsCommand.Filters();
        var deadlines = new UndertakingFilters();
        var csv = Options.Text("--csv", "FILE", "Write CSV (RFC 4180, UTF-8); - writes to the output.");
        var jsonl = Options.Text("--jsonl", "FILE", "Write JSON Lines; - writes to the output.");
        var excel = Options.Flag("--excel", "Begin the CSV with a byte order mark, so that Excel reads it as UTF-8.");
        return door.Command(
            "export",
            "Writes figures, commitments to act, contributions, written questions or the cells of tables as a table. Texts that a spreadsheet would run as a formula get a leading apostrophe in CSV; JSON Lines are unchanged.",
            (result, settings, _) =>
            {
                var asked = filters.Of(result, Options.Joined(result.GetValue(query)), settings);
                var chosen = result.GetRequiredValue(what);
                if (chosen != "undertakings" && !deadlines.AreUnset(result))
                {
                    throw new UserException("--due-from, --due-to, --strength and --actor work with “export undertakings” only");
                }
                if (chosen == "undertakings" && (asked.Unit is not null || asked.Min is not null || asked.Max is not null))
                {
                    throw new UserException("--unit, --min and --max work with “export claims” only");
                }
                return Run(settings, chosen, asked, deadlines.Of(result, asked), result.GetValue(csv), result.GetValue(jsonl), result.GetValue(excel));
            },
            [what, query, .. filters.All, .. deadlines.All, csv, jsonl, excel]);
    }

    private static int Run(Settings settings, string what, ClaimQuery asked, UndertakingQuery undertakings, string? csv, string? jsonl, bool excel)
    {
        if (csv is null == jsonl is null)
        {
            throw new UserException("name one file to write: --csv FILE or --jsonl FILE");
        }
        if (what is not ("claims" or "undertakings") && asked != new ClaimQuery())
        {
            throw new UserException($"a query and filters work with “export claims” and “export undertakings” only; “export {what}” writes them all");
        }
        using var engines = Engines.Read(settings);
        var hashes = new Dictionary<string, string?>(StringComparer.Ordinal);
        string? Sha(string path) => hashes.TryGetValue(path, out var known) ? known : hashes[path] = engines.Store.FindSource(path)?.Source.Sha256;
        var file = (csv ?? jsonl)!;
        var count = what switch
        {
            "claims" => Write(settings, file, csv is not null, excel, ClaimColumns.With(Sha), engines.Store.Claims(asked)),
            "undertakings" => Write(settings, file, csv is not null, excel, UndertakingColumns.With(Sha), engines.Store.Undertakings(undertakings)),
            "tables" => Write(settings, file, csv is not null, excel, TableCellRow.Columns(Sha), TableCellRow.Of(engines.Store.Documents())),
            "contributions" => Write(settings, file, csv is not null, excel, ContributionRow.Columns(Sha), ContributionRow.Of(engines.Store.Documents())),
            _ => Write(settings, file, csv is not null, excel, QuestionRow.Columns(Sha), QuestionRow.Of(engines.Store.Documents())),
        };
        if (count == 0 && asked.Words is { } words)
        {
            HitList.SayMeant(settings.Screen, words, engines);
        }
        settings.Screen.Say($"{Wording.Number(what == "tables" ? "line" : what.TrimEnd('s'), count)} written to {(file == "-" ? "the output" : file)}. {Licence.OpenParliament}");
        return ExitCode.Ok;
    }

    private static int Write<T>(Settings settings, string file, bool isCsv, bool excel, IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> rows)
    {
        if (file == "-")
        {
            return Rows(settings.Screen.Data, isCsv, columns, rows);
        }
        return Files.Write(file, writer => Rows(writer, isCsv, columns, rows), withMark: excel && isCsv);
    }

    private static int Rows<T>(TextWriter writer, bool isCsv, IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> rows) =>
        isCsv ? CsvExport.Write(writer, columns, rows) : JsonLinesExport.Write(writer, columns, rows);
}
