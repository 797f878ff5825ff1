using System.CommandLine;
using HansardMiner.App.Setup;
using HansardMiner.Present.Answers;
using HansardMiner.Present.Charts;
using HansardMiner.Timelines;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard timeline QUERY</c>: figures in order of the period they are for, parted by what they count.</summary>
internal static class TimelineCommand
{
    private const int UsualMost = 500;

    public static Command Build(Door door)
    {
        var query = Options.Query(isNeeded: true);
        var by = new Option<TimelineOrder>("--by")
        {
            Description = "Lay the figures out by period (the time each is for) or by said (the day it was said).",
            HelpName = "ORDER",
            CustomParser = result =>
            {
                switch (result.Tokens[0].Value.ToLowerInvariant())
                {
                    case "period":
                        return TimelineOrder.Period;
                    case "said":
                        return TimelineOrder.Said;
                    default:
                        result.AddError($"--by takes period or said, not “{result.Tokens[0].Value}”");
                        return default;
                }
            },
        };
        var table = Options.Flag("--table", "Print only the table, without definitions and quotations.");
        var outputs = new TimelineOutputs();
        var asked = new TimelineAsked(UsualMost);
        var plain = Options.NoVariants();
        var json = Options.Json();
        return door.Command(
            "timeline",
            "Lays the figures given on a subject in order of the period they are for. Figures that count different things are never one series; figures whose period is not stated are listed apart.",
            (result, settings, _) =>
            {
                using var engines = Engines.Read(settings);
                var question = TimelineAsked.Ask(Options.Joined(result.GetValue(query)), settings, !result.GetValue(plain));
                var timeline = asked.Lay(result, question, engines);
                var order = result.GetValue(by);
                if (timeline.Points == 0 && (result.GetValue(json) || outputs.AreAsked(result)))
                {
                    HitList.SayMeant(settings.Screen, question.Parsed, engines);
                }
                if (outputs.Write(result, settings, engines.Store, timeline, order))
                {
                    return ExitCode.Ok;
                }
                if (result.GetValue(json))
                {
                    settings.Screen.Line(AnswerJson.Print(TimelineAnswer.Of(timeline, question)));
                }
                else if (result.GetValue(table))
                {
                    TimelineText.Table(settings.Screen, timeline, order);
                }
                else
                {
                    Print(settings, engines, question, timeline, order);
                }
                return ExitCode.Ok;
            },
            [query, by, table, .. outputs.All, .. asked.All, plain, json]);
    }

    /// <summary>Prints the timeline of a question.</summary>
    public static void Run(Settings settings, Engines engines, string typed)
    {
        var question = TimelineAsked.Ask(typed, settings, withVariants: true);
        Print(settings, engines, question, question.Lay(engines.Figures(UsualMost)), TimelineOrder.Period);
    }

    private static void Print(Settings settings, Engines engines, Question question, Timeline timeline, TimelineOrder order)
    {
        TimelineText.Write(settings.Screen, question, timeline, order);
        foreach (var meant in timeline.Points == 0 ? engines.Suggest(question.Parsed, foundNothing: true) : [])
        {
            settings.Screen.Wrapped(Output.Screen.Safe($"Did you mean {meant}?"));
        }
    }
}
