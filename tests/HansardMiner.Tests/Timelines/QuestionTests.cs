using System.Linq;
using HansardMiner.Query;
using HansardMiner.Timelines;
using NUnit.Framework;

namespace HansardMiner.Tests.Timelines;

[TestFixture]
internal sealed class QuestionTests
{
    private static Question Ask(params string[] words) =>
        Question.Of(string.Join(' ', words), new ParsedQuery(new SearchQuery.And([.. words.Select(w => new SearchQuery.Word(w))]), "", []));

    [Test]
    public void Two_thirds_of_the_words_must_stand_near()
    {
        Assert.That(Ask("a", "b").Needed, Is.EqualTo(2));
        Assert.That(Ask("a", "b", "c").Needed, Is.EqualTo(2));
        Assert.That(Ask("a", "b", "c", "d").Needed, Is.EqualTo(3));
    }

    [Test]
    public void Words_for_the_same_act_or_thing_count_as_found()
    {
        var hit = Said.Figure("Of these, 31 offenders were charged.", "31 offenders", 31, "offenders").Under("Poaching");
        Assert.That(Ask("poaching", "people", "prosecuted").Nearness(hit), Is.EqualTo(3));
    }

    [Test]
    public void A_word_asked_for_exactly_is_not_widened()
    {
        var question = Question.Of("=prosecuted", new ParsedQuery(new SearchQuery.Word("prosecuted", IsExact: true), "", []));
        Assert.That(question.Search.Query, Is.EqualTo(new SearchQuery.Word("prosecuted", IsExact: true)));
    }

    [Test]
    public void The_subject_itself_must_stand_in_the_text_and_only_general_words_are_widened()
    {
        var parts = ((SearchQuery.And)Ask("poaching", "cases", "prosecuted").Search.Query).Parts;
        Assert.That(parts[0], Is.EqualTo(new SearchQuery.Word("poaching")));
        Assert.That(parts[1], Is.InstanceOf<SearchQuery.Or>());
    }

    [Test]
    public void Figures_with_too_few_words_near_them_are_left_out_and_counted()
    {
        var near = Said.Figure("In all, 31 cases of poaching were prosecuted.", "31 cases", 31, "cases").Under("Wildlife");
        var far = Said.Figure("We spent the money on 5 boats.", "5 boats", 5, "boats").Under("Wildlife");
        var timeline = Ask("poaching", "cases", "prosecuted").Lay([near, far]);
        Assert.That((timeline.Points, timeline.LeftOut), Is.EqualTo((1, 1)));
        Assert.That(Ask("poaching", "cases", "prosecuted").Lay([near, far], all: true).Points, Is.EqualTo(2));
    }

    [Test]
    public void A_number_in_the_question_must_be_the_figure_itself()
    {
        var question = Question.Of("raids >50", new ParsedQuery(new SearchQuery.And([new SearchQuery.Word("raids"), new SearchQuery.Number(50, null, null, true)]), "", []));
        var timeline = question.Lay([Said.Figure("70 raids took place.", "70 raids", 70, "raids"), Said.Figure("9 raids took place.", "9 raids", 9, "raids").In("d/2")]);
        Assert.That(timeline.All.Single().Points.Single().Quantity.Value, Is.EqualTo(70));
    }
}
