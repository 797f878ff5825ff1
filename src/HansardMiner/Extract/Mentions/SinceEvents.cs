using System;
using System.Collections.Generic;

namespace HansardMiner.Extract.Mentions;

/// <summary>Finds "since the general election", "since the scheme began": open at a day that the words do not tell, and closed with the day of speech.</summary>
internal static class SinceEvents
{
    /// <summary>Adds those that no other expression covers, in order.</summary>
    public static void Add(Reading r, DateOnly? said, List<TimeMention> found)
    {
        for (var i = r.Lo; i < r.Hi; i++)
        {
            if (r.Is(i, "since") && End(r, i) is var end && end > i && Place(found, i, end) is var at && at >= 0)
            {
                found.Insert(at, new TimeMention(i, end, null, said, TimeForm.Open));
                i = end - 1;
            }
        }
    }

    // where in the list it belongs; −1 when another expression covers some of it. No lambda: one would be made for every item of the sentence.
    private static int Place(List<TimeMention> found, int first, int end)
    {
        var at = 0;
        foreach (var time in found)
        {
            if (time.First < end && time.End > first)
            {
                return -1;
            }
            at += time.First <= first ? 1 : 0;
        }
        return at;
    }

    private static int End(Reading r, int i)
    {
        if (r.Is(i + 1, "then") || r.Is(i + 1, "that") && r.Is(i + 2, "time"))
        {
            return r.Is(i + 1, "then") ? i + 2 : i + 3;
        }
        var noun = NounPhrases.SkipDeterminers(r, i + 1);
        var end = NounPhrases.EndWithOf(r, noun);
        if (end == noun)
        {
            return r.TagOf(i + 1) == Tag.Pronoun && Begins(r, i + 2) is var verb && verb > i + 2 ? verb : i;
        }
        if (end >= r.Hi || r[end].Kind == Text.TokenKind.Mark || r.TagOf(end) is Tag.Conjunction && !r.Is(end, "as"))
        {
            return noun > i + 1 || r.IsCapital(noun) ? end : i;
        }
        return Begins(r, end) is var past && past > end ? past : i;
    }

    // past the verb of beginning, when one stands at the item: "since I was elected", "since the war began"
    private static int Begins(Reading r, int i)
    {
        var at = r.TagOf(i) == Tag.Auxiliary ? i + 1 : i;
        return r.At(at) is "began" or "started" or "elected" or "introduced" or "launched" or "opened" or "established" or "created" or "set" or "founded" or "formed" or "published" or "passed" or "broke" or "implemented" or "left" or "joined" or "appointed" ? at + 1 : r.Is(at, "came") && r.At(at + 1) is "to" or "into" or "in" && r.At(at + 2) is "power" or "office" or "force" or "effect" ? at + 3 : i;
    }
}
