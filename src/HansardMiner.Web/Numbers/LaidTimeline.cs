using HansardMiner.Access;
using HansardMiner.Query;
using HansardMiner.Timelines;
using HansardMiner.Web.Site;

namespace HansardMiner.Web.Numbers;

/// <summary>A timeline that was asked for, laid.</summary>
/// <param name="Asked">What was asked.</param>
/// <param name="Question">How it was understood; null where the figures of one measure are asked for.</param>
/// <param name="Timeline">What came of it.</param>
public sealed record LaidTimeline(TimelineAsked Asked, Question? Question, Timeline Timeline)
{
    /// <summary>The figure whose measure is laid; null for a question.</summary>
    public ClaimHit? Example { get; init; }

    /// <summary>Lays it; null when it is asked for the measure of a figure that does not exist.</summary>
    internal static LaidTimeline? Of(TimelineAsked asked, IOpenIndex index, WebSettings settings)
    {
        if (asked.Measure is { } id)
        {
            return Measure.Find(index, id) is { } example ? OfMeasure(asked, example, index, settings) : null;
        }
        var parsed = QueryParser.Parse(asked.Typed);
        var question = Question.Of(asked.Typed, asked.HasVariants ? QueryVariants.Expand(parsed) : parsed);
        return new LaidTimeline(asked, question, question.Lay(index.Figures(asked.Most, settings.QueryTime), asked.All));
    }

    private static LaidTimeline OfMeasure(TimelineAsked asked, ClaimHit example, IOpenIndex index, WebSettings settings)
    {
        var page = index.Store.ClaimPage(Measure.Narrowed(new ClaimQuery { Limit = asked.Most, TimeLimit = settings.QueryTime }, example));
        var timeline = TimelineBuilder.Build(Definition.Of(example).Title, page.Hits, 0);
        return new LaidTimeline(asked, null, timeline with { IsPartial = !page.IsWhole, NotRead = page is { IsWhole: true, Next: not null } ? 1 : 0 }) { Example = example };
    }
}
