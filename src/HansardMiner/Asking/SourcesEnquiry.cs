using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Present;
using HansardMiner.Present.Answers;
using HansardMiner.Store;

namespace HansardMiner.Asking;

/// <summary>The harvest report.</summary>
internal static class SourcesEnquiry
{
    private static readonly Parameter Outcome = new("outcome", ParameterKind.Choice, "Only sources whose reading ended so.") { Words = ["read", "gaps", "superseded", "unreadable"] };
    private static readonly Parameter Limit = Common.Limit("sources", 100, 500);
    private static readonly Parameter After = Common.After with { Meaning = "Go on behind another page: its “next”, which is the path of its last source." };
    private static readonly IReadOnlyList<Parameter> Parameters = [Outcome, Limit, After];

    public static Enquiry Make() => Enquiry.Of(
        "sources",
        "List the sources and what is missing",
        "Lists the source files by path: how the reading of each ended, what it gave, and what was found wrong with it.",
        Parameters,
        Answer);

    private static SourcesAnswer Answer(Desk desk, Arguments arguments)
    {
        var sources = desk.Index.Store.Sources().Where(s => arguments.Text(Outcome) is not { } wanted || Is(s.Outcome, wanted)).ToList();
        var rest = sources.Where(s => arguments.Text(After) is not { } last || string.CompareOrdinal(s.Source.Path, last) > 0).OrderBy(s => s.Source.Path, StringComparer.Ordinal).ToList();
        var page = rest.Take(arguments.Number(Limit)).ToList();
        return new SourcesAnswer
        {
            Total = sources.Count,
            Sources = [.. page.Select(s => SourceAnswer.Of(s))],
            Next = rest.Count > page.Count ? page[^1].Source.Path : null,
        };
    }

    private static bool Is(SourceOutcome outcome, string wanted) => wanted == (outcome == SourceOutcome.ReadWithGaps ? "gaps" : Wording.Small(outcome));
}
