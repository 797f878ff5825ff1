using System.Collections.Generic;
using HansardMiner.Present;

namespace HansardMiner.Web.Numbers;

/// <summary>What must be known of a timeline: what was ignored, what was left out, what was not read, and what can be done about it.</summary>
internal static class TimelineNotes
{
    public static IEnumerable<TimelineNote> Of(LaidTimeline laid)
    {
        var (asked, timeline) = (laid.Asked, laid.Timeline);
        foreach (var ignored in laid.Question?.Parsed.Ignored ?? [])
        {
            yield return new TimelineNote($"Ignored: {ignored}.");
        }
        if (timeline.IsPartial)
        {
            yield return new TimelineNote("The search took too long and was ended: what is shown is what had been found by then. There may be more, and closer ones.") { IsWarning = true };
        }
        if (laid.Question is null && timeline.NotRead > 0)
        {
            yield return new TimelineNote($"More than {Wording.Number("figure", asked.Most)} count this: the earliest {Wording.Plain(asked.Most)} were laid.") { IsWarning = true };
        }
        else if (timeline.NotRead > 0)
        {
            yield return new TimelineNote(
                $"These words stand near very many figures: the closest {Wording.Plain(asked.Most)} were laid, of these the newest, and {Wording.Number("further figure", timeline.NotRead)} that may belong to it not. "
                + "Ask with more words, a speaker or days.")
            {
                IsWarning = true,
                Address = asked.Most < TimelineAsked.MostOfAll ? (asked with { Most = System.Math.Min(asked.Most * 4, TimelineAsked.MostOfAll), Part = 1 }).Address() : null,
                Link = $"Read the closest {Wording.Plain(System.Math.Min(asked.Most * 4, TimelineAsked.MostOfAll))}",
            };
        }
        if (timeline.LeftOut > 0)
        {
            yield return new TimelineNote(
                $"{(timeline.IsLeftOutAtLeast ? "At least " : "")}{Wording.Number("other figure", timeline.LeftOut)} in the same texts left out: too few of the words asked for stand near "
                + (timeline.LeftOut == 1 ? "it, or it counts" : "them, or they count") + " something else.")
            {
                Address = asked.All ? null : (asked with { All = true, Part = 1 }).Address(),
                Link = "Lay them, too",
            };
        }
        else if (asked.All)
        {
            yield return new TimelineNote("Figures with few of the words near them are laid, too.") { Address = (asked with { All = false, Part = 1 }).Address(), Link = "Only those that are meant" };
        }
    }
}
