using System.CommandLine;
using System.Globalization;
using HansardMiner.App.Setup;
using HansardMiner.Present;
using HansardMiner.Timelines;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard timeline QUERY</c>: figures in order of the period they are for, parted by what they count.</summary>
internal static class TimelineCommand
{
    public static Command Build(Door door)
    {
        var query = Options.Query(isNeeded: true);
        var svg = Options.Text("--svg", "FILE", "Draw the timeline as an SVG chart; - writes it to the output.");
        var all = Options.Flag("--all", "Keep figures with few of the query's words near them, too.");
        var plain = Options.NoVariants();
        var json = Options.Json();
        return door.Command(
            "timeline",
            "Lays the figures given on a subject in order of the period they are for. Figures that count different things are never one series; figures whose period is not stated are listed apart.",
            (result, settings, _) =>
            {
                using var engines = Engines.Read(settings);
                return Run(settings, engines, Options.Joined(result.GetValue(query)), result.GetValue(svg), result.GetValue(all), result.GetValue(json), !result.GetValue(plain));
            },
            query, svg, all, plain, json);
    }

    /// <summary>Prints a timeline, and draws it if a file is named.</summary>
    public static int Run(Settings settings, Engines engines, string typed, string? svg, bool all, bool asJson, bool withVariants = true)
    {
        var question = Question.Of(typed, Engines.Understand(typed, settings, withVariants));
        var timeline = question.Lay(engines.Figures, all);
        if (timeline.Points == 0 && (svg == "-" || asJson))
        {
            HitList.SayMeant(settings.Screen, question.Parsed, engines);
        }
        if (svg == "-")
        {
            settings.Screen.Data.Write(Chart.Svg(timeline));
            return ExitCode.Ok;
        }
        if (asJson)
        {
            settings.Screen.Line(TimelineJson.Of(timeline));
        }
        else
        {
            TimelineText.Write(settings.Screen, question, timeline);
            foreach (var meant in timeline.Points == 0 ? engines.Suggest(question.Parsed, foundNothing: true) : [])
            {
                settings.Screen.Wrapped(Output.Screen.Safe($"Did you mean {meant}?"));
            }
        }
        if (svg is not null)
        {
            var chart = Chart.Svg(timeline);
            Files.Write(svg, writer =>
            {
                writer.Write(chart);
                return 0;
            });
            settings.Screen.Say(string.Create(CultureInfo.InvariantCulture, $"chart with {Wording.Number("panel", timeline.Placed.Count)} written to {svg}"));
        }
        return ExitCode.Ok;
    }
}
