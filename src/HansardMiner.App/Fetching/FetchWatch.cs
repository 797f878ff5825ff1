using System;
using System.Collections.Generic;
using System.Threading;
using HansardMiner.App.Output;
using HansardMiner.Fetch;
using HansardMiner.Present;
using Spectre.Console;

namespace HansardMiner.App.Fetching;

/// <summary>How far fetching has come: a bar for each feed on a terminal, now and then a line otherwise; always on the messages.</summary>
internal static class FetchWatch
{
    private const int Lines = 10;

    private static readonly TimeSpan s_silence = TimeSpan.FromMinutes(1);

    /// <summary>Shows how a run comes on.</summary>
    public static FetchLedger Show(Screen screen, TimeProvider time, Func<IProgress<FetchProgress>, FetchLedger> fetch) =>
        screen.ShowsProgress ? Bars(screen, fetch) : fetch(new Plain(screen, time));

    private static FetchLedger Bars(Screen screen, Func<IProgress<FetchProgress>, FetchLedger> fetch)
    {
        FetchLedger? ledger = null;
        screen.OfSpectre(screen.Messages).Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context => ledger = fetch(new Drawn(context)));
        return ledger!;
    }

    private static string Documents(FetchProgress now) => $"{Wording.Number("document", now.Documents)}, {Wording.Number("request", now.Requests)}";

    /// <summary>One bar for each feed; feeds report side by side.</summary>
    private sealed class Drawn(ProgressContext context) : IProgress<FetchProgress>
    {
        private readonly Lock _lock = new();
        private readonly Dictionary<string, ProgressTask> _tasks = new(StringComparer.Ordinal);

        public void Report(FetchProgress value)
        {
            lock (_lock)
            {
                if (!_tasks.TryGetValue(value.Feed.Name, out var task))
                {
                    _tasks[value.Feed.Name] = task = context.AddTask(value.Feed.Name);
                }
                task.MaxValue = Math.Max(1, value.Cells);
                task.Value = value.CellsDone;
                task.Description = Markup.Escape($"{value.Feed.Name}  {Wording.Number("document", value.Documents)}");
            }
        }
    }

    /// <summary>A line for each tenth of a feed's days, and one a minute when these take long.</summary>
    private sealed class Plain(Screen screen, TimeProvider time) : IProgress<FetchProgress>
    {
        private readonly Lock _lock = new();
        private readonly Dictionary<string, (int Part, long Time)> _said = new(StringComparer.Ordinal);

        public void Report(FetchProgress value)
        {
            lock (_lock)
            {
                var name = value.Feed.Name;
                if (!_said.TryGetValue(name, out var said))
                {
                    _said[name] = said = (0, time.GetTimestamp());
                }
                var part = value.Cells == 0 ? Lines : (int)((long)value.CellsDone * Lines / value.Cells);
                if (part > said.Part || time.GetElapsedTime(said.Time) >= s_silence)
                {
                    _said[name] = (part, time.GetTimestamp());
                    screen.Say($"fetching {name}: {Wording.Plain(value.CellsDone)} of {Wording.Number("list", value.Cells)}, {Documents(value)}");
                }
            }
        }
    }
}
