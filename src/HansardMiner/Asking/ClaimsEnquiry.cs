using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Present.Answers;
using HansardMiner.Query;

namespace HansardMiner.Asking;

/// <summary>Figures as a list.</summary>
internal static class ClaimsEnquiry
{
    private const char Border = '~';

    private static readonly Parameter Kind = new("kind", ParameterKind.Choice, "Only figures of this sort.") { Words = [.. Enum.GetNames<ClaimKind>().Select(n => n.ToLowerInvariant())] };

    private static readonly Parameter Sort = new("sort", ParameterKind.Choice, "By the day said, the earliest or the newest first, or by value, the least or the greatest first.")
    {
        Words = ["said", "newest", "least", "greatest"], Otherwise = "said",
    };

    private static readonly Parameter Unit = new("unit", ParameterKind.Text, "Only figures in this unit: GBP, %, year, km.");
    private static readonly Parameter Min = new("min", ParameterKind.Value, "Only figures of at least this value.");
    private static readonly Parameter Max = new("max", ParameterKind.Value, "Only figures of at most this value.");
    private static readonly Parameter Limit = Common.Limit("figures", 50, 200);

    private static readonly IReadOnlyList<Parameter> Parameters =
    [
        Common.Query, Kind, Unit, Min, Max, Common.Speaker, Common.From, Common.To, Common.Outcome, Common.Superseded, Sort, Common.Variants, Limit, Common.After,
    ];

    public static Enquiry Make() => Enquiry.Of(
        "claims",
        "List the figures that were given",
        "Lists figures, each with its value, what is counted, period, place, who said it, the exact words, the sentence as a quotation, and the citation. "
        + "Figures that count different things stand in one list: compare them by what they count, or ask for a timeline.",
        Parameters,
        Answer);

    private static FiguresAnswer Answer(Desk desk, Arguments arguments)
    {
        var mark = Common.MarkOf(arguments, Parameters);
        var parsed = Desk.Understand(arguments.Text(Common.Query), arguments.Flag(Common.Variants));
        var page = desk.Index.Store.ClaimPage(new ClaimQuery
        {
            Words = parsed,
            Unit = arguments.Text(Unit) is { } unit ? new Unit(unit) : null,
            Kind = arguments.Text(Kind) is { } kind ? Enum.Parse<ClaimKind>(kind, ignoreCase: true) : null,
            Min = arguments.Value(Min),
            Max = arguments.Value(Max),
            Speaker = arguments.Text(Common.Speaker),
            From = arguments.Day(Common.From),
            To = arguments.Day(Common.To),
            Outcome = Common.OutcomeOf(arguments),
            WithSuperseded = arguments.Flag(Common.Superseded),
            Order = Enum.Parse<ClaimOrder>(arguments.Text(Sort)!, ignoreCase: true),
            After = After(arguments, mark),
            Limit = arguments.Number(Limit),
            TimeLimit = desk.Time,
        });
        return FiguresAnswer.Of(
            parsed, desk.Suggest(parsed, page is { Hits.Count: 0, IsWhole: true }), page.Hits, desk.Hashes(), page.Next is { } next ? mark + Border + next : null,
            page.IsWhole ? null : desk.TimeIsUp, page.Total);
    }

    /// <summary>The place behind which a page begins: "3f2a…~2014-01-07~hc/…/c4@118-121".</summary>
    private static ClaimPlace? After(Arguments arguments, string mark)
    {
        if (arguments.Text(Common.After) is not { } cursor)
        {
            return null;
        }
        var place = cursor.IndexOf(Border, StringComparison.Ordinal) is var border and > 0 ? ClaimPlace.TryParse(cursor[(border + 1)..]) : null;
        return place is null ? throw new WrongArgumentException(Common.After.Name, "after takes the “next” of another page")
            : cursor.StartsWith(mark + Border, StringComparison.Ordinal) ? place
            : throw new WrongArgumentException(Common.After.Name, "after is of another question: repeat the question as it was asked for that page");
    }
}
