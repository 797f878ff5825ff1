using System;
using System.Threading;
using HansardMiner.App.Output;
using HansardMiner.Mining;
using HansardMiner.Present;
using Spectre.Console;

namespace HansardMiner.App.Commands;

/// <summary>How far mining has come: a bar on a terminal, now and then a line otherwise; always on the messages.</summary>
internal static class MineProgress
{
    private const int Lines = 10;

    public static MiningReport Show(Screen screen, Func<IProgress<MiningProgress>, MiningReport> mine) =>
        screen.ShowsProgress ? Bar(screen, mine) : mine(new Plain(screen));

    private static MiningReport Bar(Screen screen, Func<IProgress<MiningProgress>, MiningReport> mine)
    {
        MiningReport? report = null;
        screen.OfSpectre(screen.Messages).Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask("mining", maxValue: 1);
                report = mine(new Told(p =>
                {
                    task.MaxValue = Math.Max(1, p.BytesTotal);
                    task.Value = p.BytesDone;
                    task.Description = Markup.Escape($"{p.Done} of {Wording.Number("source", p.Total)}  {Screen.Safe(Short(p.Path))}");
                }));
            });
        return report!;
    }

    private static string Short(string path) => path.Length <= 40 ? path : "…" + path[^39..];

    /// <summary>Takes each report where it is made: the order of the lines is the order of the sources.</summary>
    private sealed class Told(Action<MiningProgress> tell) : IProgress<MiningProgress>
    {
        public void Report(MiningProgress value) => tell(value);
    }

    private sealed class Plain(Screen screen) : IProgress<MiningProgress>
    {
        private readonly Lock _lock = new();
        private int _said;

        public void Report(MiningProgress value)
        {
            lock (_lock)
            {
                var part = value.Total == 0 ? Lines : (int)((long)value.Done * Lines / value.Total);
                if (value.Finished is null || part <= _said)
                {
                    return;
                }
                _said = part;
                screen.Say($"mining: {value.Done} of {Wording.Number("source", value.Total)}, {Wording.Bytes(value.BytesDone)} of {Wording.Bytes(value.BytesTotal)}");
            }
        }
    }
}
