using System;
using System.IO;
using System.Threading;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Web.Site;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Safety;

/// <summary>A search index that is not written with the records follows them, beside the answers.</summary>
[TestFixture]
internal sealed class FollowingTests
{
    [Test]
    public void The_search_index_follows_each_new_state_once_and_never_in_an_answer()
    {
        var folder = Directory.CreateTempSubdirectory("hansard-follow-").FullName;
        try
        {
            var (index, file, hand) = (Path.Combine(folder, "index"), Path.Combine(folder, "note.txt"), new HandTime());
            var followed = 0;
            void Say(int number)
            {
                File.WriteAllText(file, $"Note on herons\n\nThere were {number} herons on the estuary in 2013, said the wardens of the reserve in their report.\n");
                ServedSite.Mine(index, file);
            }
            Say(41);
            var settings = new Settings(index, null, Screen.Plain(TextWriter.Null, TextWriter.Null), TimeProvider.System);
            using var site = new ServedSite(index, () => new WatchedIndex(ServedEngines.Open(settings)) { Following = () => Interlocked.Increment(ref followed) }, new WebSettings { Time = hand });
            Assert.That(site.Get("/search?q=herons").Status, Is.EqualTo(200));
            Assert.That(followed, Is.Zero, "not in an answer");
            Tick(hand, () => followed == 1);
            hand.Tick();
            hand.Tick();
            Say(52);
            Tick(hand, () => followed == 2);
            Directory.Delete(index, recursive: true);
            hand.Tick();
            Tick(hand, () => site.Log.ToString().Contains("does not follow the records", StringComparison.Ordinal));
            Say(63);
            Tick(hand, () => followed == 3);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Lets the time go on until something has come of it.</summary>
    private static void Tick(HandTime hand, Func<bool> isThere)
    {
        for (var i = 0; i < 600 && !isThere(); i++)
        {
            hand.Tick();
            Thread.Sleep(50);
        }
        Assert.That(isThere(), Is.True);
    }

    /// <summary>A clock whose timers go by hand.</summary>
    private sealed class HandTime : TimeProvider
    {
        private Action _tick = () => { };

        public void Tick() => _tick();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (period == TimeSpan.FromSeconds(2))
            {
                _tick += () => callback(state);
                return new HandTimer();
            }
            return base.CreateTimer(callback, state, dueTime, period);
        }

        private sealed class HandTimer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public System.Threading.Tasks.ValueTask DisposeAsync() => default;
        }
    }
}
