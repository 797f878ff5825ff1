using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using HansardMiner.Fetch.Tests.Replay;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.EndToEnd;

[TestFixture]
internal sealed class UpdateTests
{
    private static readonly Dictionary<string, Func<Stage>> s_stages = new()
    {
        ["hansard-api"] = () => new HansardApiStage(),
        ["written-questions"] = () => new QuestionsStage(),
        ["written-statements"] = () => new StatementsStage(),
        ["hansard-pages"] = () => new HansardPagesStage(),
        ["theyworkforyou"] = () => new TheyWorkForYouStage(),
        ["parallel-parliament"] = () => new ParallelParliamentStage(),
        ["urls"] = () => new AddressesStage(),
    };

    private static IEnumerable<string> Names => s_stages.Keys;

    [Test]
    public void Every_feed_has_a_stage() => Assert.That(FeedList.All.Select(feed => feed.Name), Is.EquivalentTo(Names));

    [TestCaseSource(nameof(Names))]
    public async Task From_an_empty_folder_an_update_brings_the_month_and_a_timeline_answers_from_it(string feed)
    {
        await using var month = await PlayedMonth.Of(s_stages[feed]());
        var update = month.First();
        Assert.That((update.Code, update.Out, update.Messages), Is.EqualTo((0, "", "")), "an update says nothing when all is well and nobody watches");
        var timeline = month.Run("timeline", Stage.Question);
        Assert.Multiple(() =>
        {
            Assert.That(timeline.Code, Is.Zero, timeline.ToString());
            Assert.That(timeline.Out, Does.Contain("2,860").And.Not.Contain("2,410"));
            Assert.That(Flat(timeline.Out), Does.Contain(Stage.Figure.TrimEnd('.')));
        });
    }

    [TestCaseSource(nameof(Names))]
    public async Task The_next_update_asks_only_for_what_may_have_changed_and_brings_what_has(string feed)
    {
        await using var month = await PlayedMonth.Of(s_stages[feed]());
        Assert.That(month.First().Code, Is.Zero);
        var first = month.NewlyAsked();
        Assert.That(first.GroupBy(request => (request.Host, request.Target)).Where(group => group.Count() > 1).Select(group => group.Key), Is.Empty, "asked twice");

        month.Clock.Forward(TimeSpan.FromDays(1));
        var second = month.Next();
        Assert.That((second.Code, second.Out, second.Messages), Is.EqualTo((0, "", "")));
        Assert.That(month.NewlyAsked().Select(request => request.Target).Order(), Is.EqualTo(month.Stage.AskedAgain(month.Today).Order()));

        month.Stage.MoveOn();
        month.Clock.Forward(TimeSpan.FromDays(1));
        var third = month.Next();
        Assert.That((third.Code, third.Out, third.Messages), Is.EqualTo((0, "", "")));
        var timeline = month.Run("timeline", Stage.Question);
        Assert.That(timeline.Out, Does.Contain("2,860").And.Contain("2,410"), timeline.ToString());
    }

    [TestCaseSource(nameof(Names))]
    public async Task What_could_not_be_fetched_is_a_gap_until_the_next_update_mends_it(string feed)
    {
        await using var month = await PlayedMonth.Of(s_stages[feed]());
        month.Stage.Refuse(month.Stage.Needed);
        var update = month.First();
        Assert.That(update.Code, Is.EqualTo(2), update.ToString());
        Assert.That(update.Out, Does.Contain(month.Stage.Needed.Split('?')[0]).And.Contain("403"), "the summary names the address and why");
        var status = month.Run("status");
        Assert.That(status.Code, Is.EqualTo(2), status.ToString());
        Assert.That(status.Out, Does.Contain(feed).And.Contain("403"), "the gap and its reason");
        Assert.That(month.Run("timeline", Stage.Question).Out, Does.Not.Contain("2,860"));

        month.Stage.RefuseNothing();
        month.Clock.Forward(TimeSpan.FromDays(1));
        var mended = month.Next();
        Assert.That((mended.Code, mended.Out, mended.Messages), Is.EqualTo((0, "", "")));
        status = month.Run("status");
        Assert.That(status.Code, Is.Zero, status.ToString());
        Assert.That(month.Run("timeline", Stage.Question).Out, Does.Contain("2,860"));
    }

    /// <summary>A text as one line, so that the program may break it where it wants.</summary>
    private static string Flat(string text) => string.Join(' ', text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
