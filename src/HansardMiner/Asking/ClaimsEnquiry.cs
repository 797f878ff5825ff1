using System.Collections.Generic;
using HansardMiner.Figures;
using HansardMiner.Present.Answers;
using HansardMiner.Query;

namespace HansardMiner.Asking;

/// <summary>Figures as a list.</summary>
internal static class ClaimsEnquiry
{
    private static readonly Parameter Unit = new("unit", ParameterKind.Text, "Only figures in this unit: GBP, %, year, km.");
    private static readonly Parameter Min = new("min", ParameterKind.Value, "Only figures of at least this value.");
    private static readonly Parameter Max = new("max", ParameterKind.Value, "Only figures of at most this value.");
    private static readonly Parameter Limit = Common.Limit("figures", 50, 200);

    private static readonly IReadOnlyList<Parameter> Parameters =
    [
        Common.Query, Unit, Min, Max, Common.Speaker, Common.From, Common.To, Common.Outcome, Common.Superseded, Common.Close, Common.Variants, Limit, Common.After,
    ];

    public static Enquiry Make() => Enquiry.Of(
        "claims",
        "List the figures that were given",
        "Lists figures in order of the day they were said: value, what is counted, period, place, who said it, the exact words, the sentence as a quotation, and the citation. "
        + "Figures that count different things stand in one list: compare them by what they count, or ask for a timeline.",
        Parameters,
        Answer);

    private static FiguresAnswer Answer(Desk desk, Arguments arguments)
    {
        var mark = Common.MarkOf(arguments, Parameters);
        var after = Common.PlaceOf(arguments, mark);
        var parsed = Desk.Understand(arguments.Text(Common.Query), arguments.Flag(Common.Variants));
        var query = new ClaimQuery
        {
            Words = parsed,
            Unit = arguments.Text(Unit) is { } unit ? new Unit(unit) : null,
            Min = arguments.Value(Min),
            Max = arguments.Value(Max),
            Speaker = arguments.Text(Common.Speaker),
            From = arguments.Day(Common.From),
            To = arguments.Day(Common.To),
            Outcome = Common.OutcomeOf(arguments),
            WithSuperseded = arguments.Flag(Common.Superseded),
            Since = after?.FirstDay,
        };
        var (page, next, note) = desk.Page(() => desk.Index.Store.Claims(query), arguments.Number(Common.Close), arguments.Number(Limit), after, hit => QuotedPlace.At(mark, hit, hit.Said));
        return FiguresAnswer.Of(parsed, desk.Suggest(parsed, page.Count == 0), page, desk.Hashes(), next, note);
    }
}
