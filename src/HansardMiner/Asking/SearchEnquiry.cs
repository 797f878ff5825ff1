using System;
using System.Collections.Generic;
using HansardMiner.Present.Answers;
using HansardMiner.Query;

namespace HansardMiner.Asking;

/// <summary>Contributions by their words.</summary>
internal static class SearchEnquiry
{
    private static readonly Parameter Sort = new("sort", ParameterKind.Choice, "The order of the hits.") { Words = ["relevance", "newest", "oldest"], Otherwise = "relevance" };
    private static readonly Parameter Facets = new("facets", ParameterKind.Flag, "Also count the hits by House, kind, year, department, party, speaker and whether figures were given.") { Otherwise = "false" };
    private static readonly Parameter Limit = Common.Limit("hits", 20, 100);
    private static readonly IReadOnlyList<Parameter> Parameters = [Common.NeededQuery, Common.Outcome, Sort, Facets, Common.Variants, Limit, Common.After];

    public static Enquiry Make() => Enquiry.Of(
        "search",
        "Search what was said, asked and answered",
        "Finds speeches, questions, answers and articles by their words, speakers, dates and figures. Each hit has its id, speaker, day, headings, citation and a passage around the words found.",
        Parameters,
        Answer);

    private static SearchAnswer Answer(Desk desk, Arguments arguments)
    {
        var typed = arguments.Text(Common.NeededQuery)!;
        var parsed = Desk.Understand(arguments.Text(Common.Outcome) is { } outcome ? $"({typed}) outcome:{outcome}" : typed, arguments.Flag(Common.Variants))!;
        var request = new SearchRequest(parsed.Query)
        {
            Order = Enum.Parse<SearchOrder>(arguments.Text(Sort)!, ignoreCase: true),
            Take = arguments.Number(Limit),
            After = arguments.Text(Common.After) is not { } cursor ? null
                : HitPlace.Parse(cursor) ?? throw new WrongArgumentException(Common.After.Name, "after takes the “next” of another page"),
            Facets = arguments.Flag(Facets) ? Enum.GetValues<SearchFacet>() : [],
            TimeLimit = desk.Time,
        };
        if (!request.IsAfterOwnPlace)
        {
            throw new WrongArgumentException(Common.After.Name, "after is of another query or another order: repeat both as they were for that page");
        }
        var found = desk.Index.Search.Find(request);
        return SearchAnswer.Of(parsed, desk.Suggest(parsed, found.Total == 0), found);
    }
}
