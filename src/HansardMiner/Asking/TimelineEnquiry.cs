using System.Collections.Generic;
using HansardMiner.Present.Answers;
using HansardMiner.Timelines;

namespace HansardMiner.Asking;

/// <summary>The figures on a subject in order of their periods.</summary>
internal static class TimelineEnquiry
{
    private static readonly Parameter All = new("all", ParameterKind.Flag, "Keep figures with few of the query's words near them, too.") { Otherwise = "false" };

    private static readonly Parameter Most = new("most", ParameterKind.Number, "How many figures are read at the most where very many are met, the closest first.")
    {
        Least = 1, Most = 2000, Otherwise = "500",
    };

    private static readonly Parameter Limit = Common.Limit("series, figures without a period, conflicts and checks are shown, of each", 100, 500);
    private static readonly IReadOnlyList<Parameter> Parameters = [Common.NeededQuery, All, Most, Common.Variants, Limit];

    public static Enquiry Make() => Enquiry.Of(
        "timeline",
        "Lay the figures on a subject on a timeline",
        "Lays the figures given on a subject in order of the period they are for, parted by what they count: figures of different definitions are never one series, and each series says why it stands apart. "
        + "Figures whose period is not stated are listed apart. Says where figures contradict each other, and does their arithmetic again.",
        Parameters,
        Answer);

    private static TimelineAnswer Answer(Desk desk, Arguments arguments)
    {
        var typed = arguments.Text(Common.NeededQuery)!;
        var question = Question.Of(typed, Desk.Understand(typed, arguments.Flag(Common.Variants))!);
        var timeline = question.Lay(desk.Index.Figures(arguments.Number(Most), desk.Time), arguments.Flag(All));
        return TimelineAnswer.Of(timeline, question, desk.Suggest(question.Parsed, timeline is { Points: 0, IsPartial: false }), arguments.Number(Limit), timeline.IsPartial ? desk.TimeIsUp : null);
    }
}
