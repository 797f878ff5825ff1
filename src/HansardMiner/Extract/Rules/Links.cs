using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;
using HansardMiner.Figures;

namespace HansardMiner.Extract.Rules;

/// <summary>Ties figures together: "dropped by 30% from 3,108 in 2012 to 2,221 in 2013", "1,400 people, of whom 200 …", "Of these, 40 …".</summary>
internal static class Links
{
    private const int Near = 12;

    /// <summary>Finds the ties of the figures of a sentence, when all of them are described.</summary>
    public static void Find(Scene s)
    {
        Draft? last = null;
        for (var i = 0; i < s.Drafts.Count; i++)
        {
            var d = s.Drafts[i];
            if (d.Rejected || d.Absorbed)
            {
                continue;
            }
            if (last is not null && IsPart(s, last, d))
            {
                Tie(s, d, last, LinkRole.Whole, LinkRole.Part);
            }
            else if (last is null && s.LastFigure is { } before && s.LastSentence == s.Sentence - 1 && Opens(s.Reading, d) && before.SpanEnd > before.SpanFirst)
            {
                (d.Links ??= []).Add(new ClaimLink(s.Reading.Span(before.SpanFirst, before.SpanEnd), LinkRole.Whole));
            }
            last = d;
        }
        for (var i = 0; i < s.Drafts.Count; i++)
        {
            if (s.Drafts[i] is { Rejected: false, Absorbed: false } low && Level(s, i, "from") && NextLevel(s, i) is { } j)
            {
                Levels(s, i, j, low, s.Drafts[j]);
            }
        }
    }

    // the levels are tied to each other, and to a change beside them
    private static void Levels(Scene s, int i, int j, Draft low, Draft high)
    {
        Tie(s, low, high, LinkRole.After, LinkRole.Before);
        var change = i > 0 && IsChange(s.Drafts[i - 1]) && low.SpanFirst - s.Drafts[i - 1].SpanEnd <= Near ? s.Drafts[i - 1]
            : j + 1 < s.Drafts.Count && IsChange(s.Drafts[j + 1]) && s.Drafts[j + 1].SpanFirst - high.SpanEnd <= Near ? s.Drafts[j + 1] : null;
        if (change is null)
        {
            return;
        }
        Tie(s, change, low, LinkRole.Before, LinkRole.Change);
        Tie(s, change, high, LinkRole.After, LinkRole.Change);
        if (change.Period is null && high.Period is { } until)
        {
            // the change is that of the later level, or of the whole span when both levels were given one
            change.Period = low.Period is { } since && since.Words == until.Words ? new Period(until.Words, since.From, until.To) : until;
        }
    }

    private static bool IsChange(Draft d) => !d.Rejected && !d.Absorbed && (d.Change is not null || d.Kind == ClaimKind.Multiplier);

    private static bool Level(Scene s, int i, string word)
    {
        var r = s.Reading;
        var d = s.Drafts[i];
        return d.Change is null && (r.Is(d.SpanFirst - 1, word) || r.Is(Phrases.Hedges.Before(r, d.SpanFirst, out _) - 1, word));
    }

    private static int? NextLevel(Scene s, int i)
    {
        for (var j = i + 1; j < s.Drafts.Count; j++)
        {
            var d = s.Drafts[j];
            if (d.Rejected || d.Absorbed)
            {
                continue;
            }
            return Level(s, j, "to") && d.Kind == s.Drafts[i].Kind && d.Unit == s.Drafts[i].Unit && d.SpanFirst - s.Drafts[i].SpanEnd <= 2 * Near ? j : null;
        }
        return null;
    }

    // "1,400 people, of whom 200", "61%, 80.4% of those", "200, or 6 per cent., of them"
    private static bool IsPart(Scene s, Draft whole, Draft d)
    {
        var r = s.Reading;
        for (var i = whole.SpanEnd; i < d.SpanFirst && i < whole.SpanEnd + Near; i++)
        {
            if (r.Is(i, "of") && r.At(i + 1) is "which" or "whom")
            {
                return true;
            }
        }
        return whole.Kind is ClaimKind.Count or ClaimKind.Percent or ClaimKind.Money or ClaimKind.Ratio && OfThem(r, d) && r.IsMark(whole.SpanEnd, ';') is false && d.SpanFirst - whole.SpanEnd <= 2 * Near;
    }

    private static bool OfThem(Reading r, Draft d)
    {
        var at = System.Math.Max(d.UnitEnd, d.End);
        return r.Is(at, "of") && r.At(at + 1) is "those" or "these" or "them" or "which" or "whom" && r.TagOf(at + 2) is not (Tag.Nominal or Tag.Relative or Tag.Preposition or Tag.Past);
    }

    // "Of these, 40 …", "40 of them …", "That includes 12% who …"
    private static bool Opens(Reading r, Draft d)
    {
        var i = r.Lo;
        return r.Is(i, "of") && r.At(i + 1) is "these" or "those" or "them" or "this" && i + 8 > d.SpanFirst
            || r.At(i) is "that" or "this" or "these" or "they" && r.At(i + 1) is "includes" or "included" or "include" && i + 8 > d.SpanFirst
            || OfThem(r, d);
    }

    private static void Tie(Scene s, Draft one, Draft other, LinkRole isToOne, LinkRole isToOther)
    {
        (one.Links ??= []).Add(new ClaimLink(s.Reading.Span(other.SpanFirst, other.SpanEnd), isToOne));
        (other.Links ??= []).Add(new ClaimLink(s.Reading.Span(one.SpanFirst, one.SpanEnd), isToOther));
    }
}
