using System;
using System.CommandLine;
using HansardMiner.App.Setup;
using HansardMiner.Present.Answers;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard search QUERY</c>: contributions by their words.</summary>
internal static class SearchCommand
{
    /// <summary>The cursor before the first hit.</summary>
    private const string Start = "start";

    public static Command Build(Door door)
    {
        var query = Options.Query(isNeeded: true);
        var sort = new Option<string>("--sort") { Description = "relevance, newest or oldest.", HelpName = "ORDER", DefaultValueFactory = _ => "relevance" };
        sort.AcceptOnlyFromAmong("relevance", "newest", "oldest");
        var outcome = Options.Outcome();
        var facets = Options.Flag("--facets", "Also count the hits by House, kind, year, department, party, speaker and whether figures were given.");
        var limit = Options.Number("--limit", "How many hits to show.", 10);
        var page = Options.Number("--page", "Which page of them.", 1);
        var after = Options.Text("--after", "CURSOR", "Show the hits behind the last one of another page, by the cursor printed there; “start” for the first page.");
        var quick = Options.Flag("--no-count", "Stop as soon as the page is certain: the number of hits is then a lower bound.");
        var plain = Options.NoVariants();
        var explain = Options.Flag("--explain", "Only say how the query is understood, without searching.");
        var json = Options.Json();
        return door.Command(
            "search",
            "Finds speeches, questions, answers and articles by their words, speakers, dates and figures.",
            (result, settings, _) =>
            {
                var typed = Asked(Options.Joined(result.GetValue(query)), result.GetValue(outcome));
                if (result.GetValue(explain))
                {
                    return QueryExplained.Write(settings, Engines.Understand(typed, settings, !result.GetValue(plain)), result.GetValue(json));
                }
                var (number, shown) = (result.GetValue(page), result.GetValue(limit));
                if (shown is < 1 or > 10_000 || number < 1)
                {
                    throw new UserException("--limit takes 1 to 10000 and --page 1 or more");
                }
                var cursor = result.GetValue(after);
                if (cursor is not null && number > 1)
                {
                    throw new UserException("--page and --after both say where to go on: give one of them");
                }
                var parsed = Engines.Understand(typed, settings, !result.GetValue(plain));
                var request = new SearchRequest(parsed.Query)
                {
                    Order = Enum.Parse<SearchOrder>(result.GetValue(sort)!, ignoreCase: true),
                    Skip = (int)Math.Min(int.MaxValue, (long)(number - 1) * shown),
                    Take = shown,
                    After = Place(cursor),
                    IsCounted = !result.GetValue(quick),
                    Facets = result.GetValue(facets) ? Enum.GetValues<SearchFacet>() : [],
                };
                return Run(settings, parsed, request, cursor is not null, result.GetValue(json));
            },
            query, outcome, sort, facets, limit, page, after, quick, plain, explain, json);
    }

    private static string Asked(string typed, AnswerOutcome? outcome) =>
        outcome is { } wanted ? $"({typed}) outcome:{wanted.ToString().ToLowerInvariant()}" : typed;

    private static HitPlace? Place(string? cursor) =>
        cursor is null or Start ? null : HitPlace.Parse(cursor) ?? throw new UserException("--after takes the cursor that a search has printed, or “start”");

    private static int Run(Settings settings, ParsedQuery parsed, SearchRequest request, bool isWalking, bool asJson)
    {
        if (!request.IsAfterOwnPlace)
        {
            throw new UserException("this cursor is of another query or another order: repeat both as they were when it was printed");
        }
        using var engines = Engines.Read(settings);
        var found = engines.Search.Find(request);
        var meant = engines.Suggest(parsed, found.Total == 0);
        if (asJson)
        {
            settings.Screen.Line(AnswerJson.Print(SearchAnswer.Of(parsed, meant, found)));
        }
        else
        {
            SearchText.Write(settings.Screen, parsed, meant, request, found, isWalking);
        }
        return ExitCode.Ok;
    }
}
