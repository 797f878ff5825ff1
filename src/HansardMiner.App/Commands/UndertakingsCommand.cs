using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Present;
using HansardMiner.Present.Answers;
using HansardMiner.Query;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard undertakings [QUERY]</c>: who committed to do what by when.</summary>
internal static class UndertakingsCommand
{
    public static Command Build(Door door)
    {
        var query = Options.Query(isNeeded: false);
        var filters = new UndertakingFilters();
        var said = new SaidFilters("undertakings");
        var sort = Options.Text("--sort", "ORDER", "said (by the day said, the default) or due (by the day due, those without one last).");
        sort.AcceptOnlyFromAmong("said", "due");
        var limit = Options.Number("--limit", "How many undertakings to show; 0 for all.", 50);
        var close = Options.Number("--close", "Only undertakings with at least N of the query's words in their own sentence, the one before, or the headings.", 0);
        var json = Options.Json();
        return door.Command(
            "undertakings",
            "Lists commitments to act: who will do what, by when, how firmly, in which exact words. Whether they were kept is not judged.",
            (result, settings, _) =>
            {
                var shared = said.Of(result, Options.Joined(result.GetValue(query)), settings);
                var asked = filters.Of(result, shared) with { Order = result.GetValue(sort) == "due" ? UndertakingOrder.Due : UndertakingOrder.Said };
                return Run(settings, asked, result.GetValue(limit), result.GetValue(close), result.GetValue(json));
            },
            [query, .. filters.All, .. said.All, sort, limit, close, json]);
    }

    private static int Run(Settings settings, UndertakingQuery asked, int limit, int close, bool asJson)
    {
        using var engines = Engines.Read(settings);
        var page = HitList.Of(engines.Store.Undertakings(asked), limit, close);
        if (asJson)
        {
            if (page.Hits.Count == 0)
            {
                HitList.SayMeant(settings.Screen, asked.Words, engines);
            }
            settings.Screen.Line(AnswerJson.Print<IReadOnlyList<UndertakingAnswer>>([.. page.Hits.Select(h => UndertakingAnswer.Of(h, engines.Sha256))]));
            return ExitCode.Ok;
        }
        var screen = settings.Screen;
        HitList.Announce(screen, "Undertakings", asked.Words, asked.Order == UndertakingOrder.Due ? "due" : "said");
        if (page.Hits.Count == 0)
        {
            HitList.None(screen, "undertakings", asked.Words, engines);
            return ExitCode.Ok;
        }
        foreach (var (number, hit) in page.Hits.Index())
        {
            screen.Line();
            Write(screen, number + 1, hit);
        }
        screen.Line();
        screen.Line(page.Count("undertaking"));
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
}
