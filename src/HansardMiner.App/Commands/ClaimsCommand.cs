using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Figures;
using HansardMiner.Present;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard claims [QUERY]</c>: figures as a table.</summary>
internal static class ClaimsCommand
{
    private static readonly TableHead[] Columns =
    [
        new("#", IsNumber: true), new("value", IsNumber: true), new("counted", Wraps: true), new("period", Wraps: true), new("who", Wraps: true), new("said"),
        new("quotation", Wraps: true),
    ];

    public static Command Build(Door door)
    {
        var query = Options.Query(isNeeded: false);
        var filters = new Filters();
        var limit = Options.Number("--limit", "How many figures to show; 0 for all.", 50);
        var close = Options.Number("--close", "Only figures with at least N of the query's words in their own sentence, noun or headings.", 0);
        var json = Options.Json();
        return door.Command(
            "claims",
            "Lists the figures that were given: value, what is counted, period, who, when and the exact words.",
            (result, settings, _) =>
            {
                var typed = Options.Joined(result.GetValue(query));
                var asked = filters.Of(result) with { Words = filters.Understood(typed, settings, result) };
                return Run(settings, asked, result.GetValue(limit), result.GetValue(close), result.GetValue(json));
            },
            [query, .. filters.All, limit, close, json]);
    }

    private static int Run(Settings settings, ClaimQuery asked, int limit, int close, bool asJson)
    {
        if (limit < 0 || close < 0)
        {
            throw new UserException("--limit and --close take 0 or more");
        }
        using var engines = Engines.Read(settings);
        var matching = engines.Store.Claims(asked).Where(h => h.Closeness >= close);
        var hits = (limit == 0 ? matching : matching.Take(limit + 1)).ToList();
        var more = limit > 0 && hits.Count > limit;
        if (more)
        {
            hits.RemoveAt(limit);
        }
        if (asJson)
        {
            WriteJson(settings.Screen, engines.Store, hits);
            return ExitCode.Ok;
        }
        var screen = settings.Screen;
        if (asked.Words is { } words)
        {
            screen.Wrapped(Screen.Safe($"Figures from {words.ReadBack}, in order of the day said."));
            screen.Wrapped(Screen.Safe($"As a query: {words.Text}"));
        }
        if (hits.Count == 0)
        {
            screen.Line("No figures found.");
            foreach (var query in asked.Words is { } typed ? engines.Suggest(typed, foundNothing: true) : [])
            {
                screen.Wrapped(Screen.Safe($"Did you mean {query}?"));
            }
            return ExitCode.Ok;
        }
        screen.Table(Columns, [.. hits.Select(Row)]);
        screen.Line();
        screen.Line("Read a figure in its place with hansard show ID:");
        foreach (var (number, hit) in hits.Index())
        {
            screen.Line(Screen.Safe($"{Wording.Plain(number + 1)}  {hit.Id}{Also(hit)}"));
            if (hit.Links.Count > 0)
            {
                screen.Wrapped(Screen.Safe(LinkWording.Line(hit)), 5);
            }
        }
        screen.Line(more ? $"The first {Wording.Number("figure", hits.Count)}; more with --limit." : $"{Wording.Number("figure", hits.Count)}.");
        return ExitCode.Ok;
    }

    /// <summary>What else is to be known of a figure: the questions that share it, and whether a correction changed it.</summary>
    private static string Also(ClaimHit hit) =>
        (hit.SameAnswerIn.Count > 0 ? " · UIN " + string.Join(", ", hit.Uins) : "")
        + (hit.CorrectedFrom is { } before ? " · corrected from " + before : "") + (hit.IsSuperseded ? " · before the correction" : "");

    private static string[] Row(ClaimHit hit, int index) =>
    [
        Wording.Plain(index + 1),
        Wording.Figure(hit.Claim),
        hit.Claim.Counted ?? Wording.NotStated,
        hit.Claim.Period is null ? Wording.NotStated : Wording.Period(hit.Claim.Period),
        hit.Attribution is null ? Wording.NotStated : SpeakerWording.Line(hit.Attribution, hit.Speaker),
        Wording.Iso(hit.Said) ?? Wording.NotStated,
        hit.Quotation.ReplaceLineEndings(" "),
    ];

    internal static void WriteJson(Screen screen, IRecordStore store, IReadOnlyList<ClaimHit> hits)
    {
        var columns = ClaimColumns.With(path => store.FindSource(path)?.Source.Sha256);
        Json.Write(screen, json =>
        {
            json.WriteStartArray();
            foreach (var hit in hits)
            {
                JsonLinesExport.Object(json, columns, hit);
            }
            json.WriteEndArray();
        });
    }

    /// <summary>The filters of figures, shared with the export.</summary>
    internal sealed class Filters
    {
        private readonly Option<string?> _unit = Options.Text("--unit", "UNIT", "Only figures in this unit: GBP, %, year, km.");
        private readonly Option<decimal?> _min = Options.Value("--min", "Only figures of at least N.");
        private readonly Option<decimal?> _max = Options.Value("--max", "Only figures of at most N.");
        private readonly Option<string?> _speaker = Options.Text("--speaker", "NAME", "Only figures given by this speaker or office, as printed.");
        private readonly Option<DateOnly?> _from = Options.Day("--from", "Only figures said on or after this day.");
        private readonly Option<DateOnly?> _to = Options.Day("--to", "Only figures said on or before this day.");

        private readonly Option<AnswerOutcome?> _outcome = Options.Outcome();
        private readonly Option<bool> _superseded = Options.Flag("--superseded", "Also figures of answers as they stood before they were corrected.");

        private readonly Option<bool> _plain = Options.NoVariants();

        public IReadOnlyList<Symbol> All => [_unit, _min, _max, _speaker, _from, _to, _outcome, _superseded, _plain];

        /// <summary>The words asked for; null when there are none.</summary>
        public ParsedQuery? Understood(string typed, Settings settings, ParseResult result) =>
            typed.Length == 0 ? null : Engines.Understand(typed, settings, !result.GetValue(_plain));

        public ClaimQuery Of(ParseResult result) => new()
        {
            Unit = result.GetValue(_unit) is { Length: > 0 } unit ? new Unit(unit) : null,
            Min = result.GetValue(_min),
            Max = result.GetValue(_max),
            Speaker = result.GetValue(_speaker),
            From = result.GetValue(_from),
            To = result.GetValue(_to),
            Outcome = result.GetValue(_outcome),
            WithSuperseded = result.GetValue(_superseded),
        };
    }
}
