using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Present;
using HansardMiner.Query;
using HansardMiner.Store;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard undertakings [QUERY]</c>: who committed to do what by when.</summary>
internal static class UndertakingsCommand
{
    public static Command Build(Door door)
    {
        var query = Options.Query(isNeeded: false);
        var filters = new UndertakingFilters();
        var speaker = Options.Text("--speaker", "NAME", "Only undertakings given by this speaker or office, as printed.");
        var from = Options.Day("--from", "Only undertakings said on or after this day.");
        var to = Options.Day("--to", "Only undertakings said on or before this day.");
        var superseded = Options.Flag("--superseded", "Also undertakings of answers as they stood before they were corrected.");
        var sort = Options.Text("--sort", "ORDER", "said (by the day said, the default) or due (by the day due, those without one last).");
        sort.AcceptOnlyFromAmong("said", "due");
        var limit = Options.Number("--limit", "How many undertakings to show; 0 for all.", 50);
        var close = Options.Number("--close", "Only undertakings with at least N of the query's words in their own sentence, the one before, or the headings.", 0);
        var plain = Options.NoVariants();
        var json = Options.Json();
        return door.Command(
            "undertakings",
            "Lists commitments to act: who will do what, by when, how firmly, in which exact words. Whether they were kept is not judged.",
            (result, settings, _) =>
            {
                var typed = Options.Joined(result.GetValue(query));
                var shared = new ClaimQuery
                {
                    Words = typed.Length == 0 ? null : Engines.Understand(typed, settings, !result.GetValue(plain)),
                    Speaker = result.GetValue(speaker), From = result.GetValue(from), To = result.GetValue(to), WithSuperseded = result.GetValue(superseded),
                };
                var asked = filters.Of(result, shared) with { Order = result.GetValue(sort) == "due" ? UndertakingOrder.Due : UndertakingOrder.Said };
                return Run(settings, asked, result.GetValue(limit), result.GetValue(close), result.GetValue(json));
            },
            [query, .. filters.All, speaker, from, to, superseded, sort, limit, close, plain, json]);
    }

    private static int Run(Settings settings, UndertakingQuery asked, int limit, int close, bool asJson)
    {
        if (limit < 0 || close < 0)
        {
            throw new UserException("--limit and --close take 0 or more");
        }
        using var engines = Engines.Read(settings);
        var matching = engines.Store.Undertakings(asked).Where(h => h.Closeness >= close);
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
            screen.Wrapped($"Undertakings from {words.ReadBack}, in order of the day {(asked.Order == UndertakingOrder.Due ? "due" : "said")}.");
        }
        if (hits.Count == 0)
        {
            screen.Line("No undertakings found.");
            return ExitCode.Ok;
        }
        foreach (var (number, hit) in hits.Index())
        {
            screen.Line();
            Write(screen, number + 1, hit);
        }
        screen.Line();
        screen.Line(more ? $"The first {Wording.Number("undertaking", hits.Count)}; more with --limit." : $"{Wording.Number("undertaking", hits.Count)}.");
        screen.Line("Whether they were kept is not judged: a deadline that has passed says nothing of what was done.");
        return ExitCode.Ok;
    }

    private static void Write(Screen screen, int number, UndertakingHit hit)
    {
        var one = hit.Undertaking;
        screen.Wrapped(screen.Strong($"{Wording.Plain(number)}. {UndertakingWording.Firmness(one.Strength)}{(one.IsConditional ? ", on a condition" : "")} · {Screen.Safe(UndertakingWording.Deadline(one))}"));
        screen.Wrapped(Screen.Safe($"{UndertakingWording.Actor(hit)}: {one.Action}".ReplaceLineEndings(" ")), 3);
        screen.Wrapped(Screen.Safe($"“{hit.Quotation}”".ReplaceLineEndings(" ")), 5);
        screen.Wrapped(Screen.Safe($"{SpeakerWording.Line(hit.Attribution, hit.Speaker)}, {Wording.Day(hit.Said)}; {hit.Citation}{(hit.IsSuperseded ? " · before the correction" : "")}"), 5);
        screen.Line("     id " + Screen.Safe(hit.Id + (hit.SameAnswerIn.Count > 0 ? " · UIN " + string.Join(", ", hit.Uins) : "")));
    }

    private static void WriteJson(Screen screen, IRecordStore store, IReadOnlyList<UndertakingHit> hits)
    {
        var columns = UndertakingColumns.With(path => store.FindSource(path)?.Source.Sha256);
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
}
