using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Present.Answers;
using HansardMiner.Query;

namespace HansardMiner.Asking;

/// <summary>Commitments to act as a list.</summary>
internal static class UndertakingsEnquiry
{
    private static readonly Parameter Actor = new("actor", ParameterKind.Text, "Only of this actor: part of the words that say who shall act; of “I” and “we”, of the speaker.");
    private static readonly Parameter DueFrom = new("due_from", ParameterKind.Day, "Only what is due on or after this day.");
    private static readonly Parameter DueTo = new("due_to", ParameterKind.Day, "Only what is due on or before this day.");
    private static readonly Parameter Sort = new("sort", ParameterKind.Choice, "By the day said, or by the day due (those without one last).") { Words = ["said", "due"], Otherwise = "said" };
    private static readonly Parameter Limit = Common.Limit("undertakings", 50, 200);

    private static readonly Parameter Strength = new("strength", ParameterKind.Choices, "Only commitments as firm as these.")
    {
        Words = [.. Enum.GetNames<UndertakingStrength>().Select(n => n.ToLowerInvariant())],
    };

    private static readonly IReadOnlyList<Parameter> Parameters =
    [
        Common.Query, Strength, Actor, DueFrom, DueTo, Common.Speaker, Common.From, Common.To, Common.Outcome, Common.Superseded, Sort, Common.Close, Common.Variants, Limit, Common.After,
    ];

    public static Enquiry Make() => Enquiry.Of(
        "undertakings",
        "List commitments to act",
        "Lists who committed to do what by when, how firmly, in which exact words, with the sentence as a quotation and the citation. Whether they were kept is not judged: a deadline that has passed says nothing of what was done.",
        Parameters,
        Answer);

    private static UndertakingsAnswer Answer(Desk desk, Arguments arguments)
    {
        var mark = Common.MarkOf(arguments, Parameters);
        var after = Common.PlaceOf(arguments, mark);
        var parsed = Desk.Understand(arguments.Text(Common.Query), arguments.Flag(Common.Variants));
        var byDue = arguments.Text(Sort) == "due";
        var query = new UndertakingQuery
        {
            Words = parsed,
            Actor = arguments.Text(Actor),
            Strengths = [.. arguments.Words(Strength).Select(w => Enum.Parse<UndertakingStrength>(w, ignoreCase: true)).Distinct()],
            DueFrom = arguments.Day(DueFrom),
            DueTo = arguments.Day(DueTo),
            Speaker = arguments.Text(Common.Speaker),
            From = arguments.Day(Common.From),
            To = arguments.Day(Common.To),
            Outcome = Common.OutcomeOf(arguments),
            WithSuperseded = arguments.Flag(Common.Superseded),
            Order = byDue ? UndertakingOrder.Due : UndertakingOrder.Said,
        };
        var (page, next, note) = desk.Page(
            () => desk.Index.Store.Undertakings(query), arguments.Number(Common.Close), arguments.Number(Limit), after,
            hit => QuotedPlace.At(mark, hit, byDue ? hit.Undertaking.Deadline?.To ?? hit.Undertaking.Deadline?.From : hit.Said));
        return UndertakingsAnswer.Of(parsed, desk.Suggest(parsed, page.Count == 0), page, desk.Hashes(), next, note);
    }
}
