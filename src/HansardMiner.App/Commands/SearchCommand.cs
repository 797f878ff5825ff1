using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Present;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard search QUERY</c>: contributions by their words.</summary>
internal static class SearchCommand
{
    public static Command Build(Door door)
    {
        var query = Options.Query(isNeeded: true);
        var sort = new Option<string>("--sort") { Description = "relevance, newest or oldest.", HelpName = "ORDER", DefaultValueFactory = _ => "relevance" };
        sort.AcceptOnlyFromAmong("relevance", "newest", "oldest");
        var outcome = Options.Outcome();
        var limit = Options.Number("--limit", "How many hits to show.", 10);
        var page = Options.Number("--page", "Which page of them.", 1);
        var plain = Options.NoVariants();
        var explain = Options.Flag("--explain", "Only say how the query is understood, without searching.");
        var json = Options.Json();
        return door.Command(
            "search",
            "Finds speeches, questions, answers and articles by their words, speakers, dates and figures.",
            (result, settings, _) =>
            {
                var typed = Asked(Options.Joined(result.GetValue(query)), result.GetValue(outcome));
                return result.GetValue(explain)
                    ? QueryExplained.Write(settings, Engines.Understand(typed, settings, !result.GetValue(plain)), result.GetValue(json))
                    : Run(settings, typed, !result.GetValue(plain), result.GetValue(sort)!, result.GetValue(limit), result.GetValue(page), result.GetValue(json));
            },
            query, outcome, sort, limit, page, plain, explain, json);
    }

    private static string Asked(string typed, AnswerOutcome? outcome) =>
        outcome is { } wanted ? $"({typed}) outcome:{wanted.ToString().ToLowerInvariant()}" : typed;

    private static int Run(Settings settings, string typed, bool withVariants, string sort, int limit, int page, bool asJson)
    {
        if (limit is < 1 or > 10_000 || page < 1)
        {
            throw new UserException("--limit takes 1 to 10000 and --page 1 or more");
        }
        using var engines = Engines.Read(settings);
        var parsed = Engines.Understand(typed, settings, withVariants);
        var order = Enum.Parse<SearchOrder>(sort, ignoreCase: true);
        var skip = (int)Math.Min(int.MaxValue, (long)(page - 1) * limit);
        var found = engines.Search.Search(parsed.Query, order, skip, limit);
        var meant = engines.Suggest(parsed, found.Total == 0);
        if (asJson)
        {
            WriteJson(settings.Screen, parsed, meant, found);
            return ExitCode.Ok;
        }
        var screen = settings.Screen;
        screen.Wrapped(Screen.Safe($"Looking for {parsed.ReadBack}."));
        screen.Wrapped(Screen.Safe($"As a query: {parsed.Text}"));
        if (found.Note is { } note)
        {
            screen.Wrapped($"Note: {note}.");
        }
        screen.Line(found.Hits.Count == 0
            ? $"{Wording.Number("contribution", found.Total)} found."
            : $"{Wording.Number("contribution", found.Total)} found; showing {skip + 1} to {skip + found.Hits.Count}, {(order == SearchOrder.Relevance ? "best first" : sort + " first")}.");
        foreach (var query in meant)
        {
            screen.Wrapped(Screen.Safe($"Did you mean {query}?"));
        }
        for (var i = 0; i < found.Hits.Count; i++)
        {
            Show(screen, skip + i + 1, found.Hits[i]);
        }
        if (skip + found.Hits.Count < found.Total && found.Hits.Count > 0)
        {
            screen.Line();
            screen.Line($"More: add --page {page + 1}.");
        }
        return ExitCode.Ok;
    }

    private static void Show(Screen screen, int number, Hit hit)
    {
        screen.Line();
        screen.Wrapped($"{number}. {screen.Strong(Screen.Safe(SpeakerWording.Line(hit.Attribution, hit.Speaker)))}, {Wording.Part(hit.ContributionKind)}, {Wording.Day(hit.Date)}");
        screen.Wrapped(Screen.Safe(Wording.Heading(hit.Headings)) + (hit.Attribution?.Office is null && SpeakerWording.Office(hit.Speaker) is null ? " · office " + Wording.NotStated : ""), 3);
        screen.Wrapped(Snippet(screen, hit.Snippet), 3);
        screen.Wrapped(Screen.Safe(hit.Citation + (hit.AlsoAnswers.Count > 0 ? " · also the answer to " + string.Join(", ", hit.AlsoAnswers) : "")
            + (hit.Outcome is { } outcome and not AnswerOutcome.Answered ? " · outcome: " + Wording.Outcome(outcome) : "")), 3);
        screen.Line("   id " + hit.Contribution);
    }

    private static string Snippet(Screen screen, string snippet)
    {
        var parts = snippet.ReplaceLineEndings(" ").Split(Hit.MarkStart);
        var text = Screen.Safe(parts[0]);
        foreach (var part in parts[1..])
        {
            var end = part.IndexOf(Hit.MarkEnd, StringComparison.Ordinal);
            text += end < 0 ? Screen.Safe(part) : screen.Mark(Screen.Safe(part[..end])) + Screen.Safe(part[(end + 1)..]);
        }
        return text;
    }

    private static void WriteJson(Screen screen, ParsedQuery parsed, IReadOnlyList<string> meant, SearchResult found) => Json.Write(screen, json =>
    {
        json.WriteStartObject();
        QueryExplained.Facts(json, parsed, meant);
        json.WriteString("note", found.Note);
        json.WriteNumber("total", found.Total);
        json.Array("hits", found.Hits, hit =>
        {
            json.WriteStartObject();
            json.WriteString("id", hit.Contribution.Value);
            json.WriteString("speaker", hit.Attribution?.Printed);
            json.WriteString("office", hit.Attribution?.Office);
            json.WriteString("person", SpeakerWording.Person(hit.Speaker));
            json.WriteString("person_id", SpeakerWording.Id(hit.Speaker));
            json.WriteString("office_held", SpeakerWording.Office(hit.Speaker));
            json.WriteString("part", Wording.Part(hit.ContributionKind));
            json.WriteString("kind", hit.DocumentKind.ToString().ToLowerInvariant());
            json.WriteString("house", hit.House?.ToString().ToLowerInvariant());
            json.WriteString("date", Wording.Iso(hit.Date));
            json.Texts("headings", hit.Headings);
            json.WriteString("citation", hit.Citation);
            json.Texts("also_answers", hit.AlsoAnswers.Select(u => u.Value));
            json.WriteString("outcome", hit.Outcome is { } outcome ? Wording.Outcome(outcome) : null);
            json.WriteString("snippet", hit.Snippet.Replace(Hit.MarkStart, '⟦').Replace(Hit.MarkEnd, '⟧'));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });
}
