using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Tests.Replay;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.EndToEnd;

/// <summary>The command as cron would start it. Its clock is the system's, so that the month lies in the past.</summary>
[TestFixture]
internal sealed class ProcessTests
{
    [Test]
    public async Task An_update_by_cron_brings_a_month_and_says_nothing_and_a_timeline_answers()
    {
        await using var month = await PlayedMonth.Of(new QuestionsStage(2017));
        string[] words = ["update", "--feed", "written-questions", "--from", "2017-03-01", "--to", "2017-04-01", .. month.Manner, "--index", month.Index];
        var update = await FetchProcess.Run(words);
        Assert.That((update.Code, update.Out, update.Messages), Is.EqualTo((0, "", "")));
        var timeline = await FetchProcess.Run("timeline", Stage.Question, "--index", month.Index);
        Assert.That(timeline.Out, Does.Contain("2,860"), timeline.ToString());
        _ = month.NewlyAsked();
        var next = await FetchProcess.Run(["update", "--to", "2017-04-01", .. month.Manner, "--index", month.Index]);
        Assert.That((next.Code, next.Out, next.Messages), Is.EqualTo((0, "", "")));
        Assert.That(month.NewlyAsked(), Is.Empty, "what lies years back is settled");
    }

    [Test]
    public async Task Two_updates_at_once_are_one_update()
    {
        await using var month = await PlayedMonth.Of(new QuestionsStage(2017));
        string[] words = ["update", "--feed", "written-questions", "--from", "2017-03-01", "--to", "2017-04-01", .. month.Manner, "--index", month.Index];
        var ends = await Task.WhenAll(FetchProcess.Run(words), FetchProcess.Run(words), FetchProcess.Run(words));
        Assert.That(ends.Select(end => end.Code), Has.All.AnyOf(0, 4), string.Join('\n', ends.Select(end => end.ToString())));
        Assert.That(ends.Select(end => end.Code), Does.Contain(0));
        Assert.That(month.Server.Asked.GroupBy(request => request.Target).Where(group => group.Count() > 1).Select(group => group.Key), Is.Empty);
        Assert.That(month.Server.Requests.Max(request => request.AtOnce), Is.EqualTo(1));
    }

    [TestCase("-INT")]
    [TestCase("-TERM")]
    [TestCase("-HUP")]
    public async Task A_run_that_is_asked_to_stop_says_how_to_go_on_and_goes_on_there(string signal)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Windows has no signals that one process sends another");
        }
        await using var month = await PlayedMonth.Of(new QuestionsStage(2017));
        var isHeldUp = new TaskCompletionSource();
        var asked = 0;
        var stage = month.Stage;
        month.Server.OnHost("questions-statements-api.parliament.uk", async context =>
        {
            // The thirtieth request is answered when the run is gone, or never: a stop does not wait for it.
            if (++asked == 30)
            {
                isHeldUp.SetResult();
                await Task.Delay(-1, context.RequestAborted).ContinueWith(_ => { });
                return;
            }
            await stage.Answer(context);
        });
        string[] words = ["fetch", "--feed", "written-questions", "--from", "2017-03-01", "--to", "2017-04-01", .. month.Manner, "--quiet"];
        using var process = FetchProcess.Start(words);
        await isHeldUp.Task;
        if ((signal == "-INT" && Signals.IgnoresInterrupts(process)) || (signal == "-HUP" && Signals.IgnoresHangUps(process)))
        {
            process.Kill();
            Assert.Ignore(Signals.Background);
        }
        using (var kill = Process.Start("kill", [signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await kill!.WaitForExitAsync();
        }
        var stopped = await FetchProcess.End(process);
        Assert.That(stopped.Code, Is.EqualTo(2), stopped.ToString());
        Assert.That(stopped.Messages, Does.Contain("stopped").And.Contain("The same command goes on from there").And.Contain("with --give-up"));
        Assert.That(Directory.EnumerateFiles(Path.Combine(month.Archive, "unfinished")), Is.Empty);
        var last = month.NewlyAsked()[^1].Target;

        var rest = await FetchProcess.Run(words);
        Assert.That(rest.Code, Is.Zero, rest.ToString());
        Assert.That(month.Server.Asked.GroupBy(request => request.Target).Where(group => group.Count() > 1).Select(group => group.Key), Is.EqualTo(new[] { last }));
        using var archive = FetchArchive.Open(month.Archive);
        Assert.That(archive.Fetched(), Has.Count.EqualTo(28));
    }

    [Test]
    public async Task A_second_wish_to_stop_ends_the_run_without_a_stack_trace()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Windows has no signals that one process sends another");
        }
        await using var month = await PlayedMonth.Of(new QuestionsStage(2017));
        var isHeldUp = new TaskCompletionSource();
        month.Server.OnHost("questions-statements-api.parliament.uk", async context =>
        {
            isHeldUp.TrySetResult();
            await Task.Delay(-1, context.RequestAborted).ContinueWith(_ => { });
        });
        using var process = FetchProcess.Start(["fetch", "--feed", "written-questions", "--from", "2017-03-01", "--to", "2017-04-01", .. month.Manner, "--quiet"]);
        await isHeldUp.Task;
        var id = process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using (var kill = Process.Start("sh", ["-c", $"kill -TERM {id}; sleep 0.02; kill -TERM {id} 2>/dev/null"]))
        {
            await kill!.WaitForExitAsync();
        }
        var stopped = await FetchProcess.End(process);
        Assert.That(stopped.Code, Is.EqualTo(2).Or.EqualTo(128 + 15), stopped.ToString());
        Assert.That(stopped.Messages, Does.Not.Contain("Unhandled exception"));
    }
}
