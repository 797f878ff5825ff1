using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Lengths of time that only say when: "in 3 months", "over five years" beside a figure, "its lowest for 10 years", "the 1980s".</summary>
internal static class BareTimes
{
    private const int Reach = 24;

    public static bool Holds(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (IsDecade(r, d))
        {
            return true;
        }
        if (!Unit(s, out var unit))
        {
            return false;
        }
        var before = Before(s, unit);
        return Comes(r, before, unit) || Stretch(r, before, unit) || Record(r, before, unit) || (Across(r, before) is var across and >= 0 && MeasuresFigure(s, across, unit)) || Later(s, unit);
    }

    // "the 1980s", "the 80s", "their late 40s"
    private static bool IsDecade(Reading r, Draft d)
    {
        if (!r.IsWord(d.End) || r.IsSpaced(d.End) || !r.Is(d.End, "s") || d.Form != NumeralForm.Digits)
        {
            return false;
        }
        return d.Value < 100 && d.Value % 10 == 0 && (r.TagOf(d.First - 1) == Tag.Determiner || r.IsMark(d.First - 1, '\'') || r.IsMark(d.First - 1, '’') || r.IsMark(d.First - 1, '‘') || r.At(d.First - 1) is "early" or "late" or "mid") || d.Value >= 1000;
    }

    // The unit that the number or the list of numbers ends with: "20, 30 or 40 <years>", "an <hour> and a half".
    private static bool Unit(Scene s, out int unit)
    {
        var r = s.Reading;
        var d = s.Draft;
        unit = -1;
        if (d.Unit is not null && d.Form == NumeralForm.Words && r.Has(d.First + 1, WordClass.TimeUnit))
        {
            unit = d.End - 1;
            return true;
        }
        unit = EndOfList(s);
        unit += r.At(unit) is "full" or "whole" or "long" or "short" or "financial" or "calendar" or "academic" ? 1 : 0;
        return r.Has(unit, WordClass.TimeUnit) && !(r.IsHyphen(d.End) && !r.Has(d.End + 1, WordClass.TimeUnit));
    }

    // one past the last number of the list in which the draft stands, beyond everything when a number stands too far off; found once for all its numbers
    private static int EndOfList(Scene s)
    {
        if (s.Draft.ListEnd >= 0)
        {
            return s.Draft.ListEnd;
        }
        var r = s.Reading;
        var unit = s.Draft.End;
        var next = s.At + 1;
        while (next < s.Drafts.Count && !r.Has(unit, WordClass.TimeUnit) && (r.IsMark(unit, ',') || r.Is(unit, "or") || r.Is(unit, "to") || r.Is(unit, "and")))
        {
            if (s.Drafts[next].First > unit + 2)
            {
                unit = int.MaxValue;
                break;
            }
            unit = s.Drafts[next++].End;
        }
        for (var i = s.At; i < next; i++)
        {
            s.Drafts[i].ListEnd = unit;
        }
        return unit;
    }

    // The word before the number, its list and its hedges.
    private static int Before(Scene s, int unit)
    {
        var r = s.Reading;
        var first = s.At;
        while (first > 0 && s.Drafts[first].First - s.Drafts[first - 1].End is 1 or 2 && (r.IsMark(s.Drafts[first].First - 1, ',') || (r.At(s.Drafts[first].First - 1) is "or" or "to")))
        {
            first--;
        }
        var before = s.Drafts[first].First - 1;
        for (var back = 0; back < 3 && r.At(before) is "little" or "just" or "under" or "more" or "less" or "than" or "about" or "around" or "only" or "a" or "nearly" or "almost" or "some" || back < 3 && r.Is(before, "over") && r.At(before - 1) is "in" or "little" or "just" or "well"; back++)
        {
            before--;
        }
        return before;
    }

    // "in 20, 30 or 40 years", "in about an hour and a half", "the first time in more than six months"; not "in three years of work"
    private static bool Comes(Reading r, int before, int unit)
    {
        var end = r.Is(unit + 1, "and") && r.Is(unit + 2, "a") && r.Is(unit + 3, "half") ? unit + 4 : unit + 1;
        return r.Is(before, "in") && !(r.At(end) is "prison" or "custody" or "jail" or "of") && !r.Is(before - 1, "least") && (end >= r.Hi || r.TagOf(end) is Tag.Mark or Tag.Relative or Tag.Conjunction or Tag.Preposition || before == r.Lo && r.TagOf(end) is Tag.Determiner or Tag.Pronoun);
    }

    // "over the 12 months to March", "for the three years of the review", "in the 12 month period", "the first 15 months since"
    private static bool Stretch(Reading r, int before, int unit) =>
        r.At(before) is "first" or "last" or "final" or "next" or "opening" && r.Is(before - 1, "the") && r.TagOf(unit + 1) != Tag.Nominal
        || r.At(before) is "the" or "those" or "these" or "this" or "that" && r.At(before - 1) is "over" or "in" or "during" or "for" or "across" or "within" && !(r.Has(unit + 1, WordClass.Rise | WordClass.Fall) || r.TagOf(unit + 1) == Tag.Nominal && !(r.At(unit + 1) is "period" or "spell" or "span"));

    // "at its lowest for 10 years", "the worst in 20 years"
    private static bool Record(Reading r, int before, int unit)
    {
        if (!(r.At(before) is "in" or "for" or "of"))
        {
            return false;
        }
        for (var i = before - 1; i > before - 6 && r.In(i) && r[i].Kind != Text.TokenKind.Mark; i--)
        {
            if (r.At(i) is "lowest" or "highest" or "worst" or "best" or "biggest" or "largest" or "fastest" or "slowest" or "smallest" or "lows" or "highs" || r.At(i) is "low" or "high" or "time" && r.At(i - 1) is "record" or "first" or "last")
            {
                return true;
            }
        }
        return false;
    }

    // The word "over" or "across" of "over five years", "over a period of five years", "in the space of five years"; −1 for none.
    private static int Across(Reading r, int before)
    {
        if (r.At(before) is "over" or "across" or "throughout")
        {
            return before;
        }
        var at = r.Is(before, "of") && r.At(before - 1) is "period" or "course" or "space" or "span" && r.TagOf(before - 2) == Tag.Determiner ? before - 3 : -1;
        return r.At(at) is "over" or "across" or "in" or "during" ? at : -1;
    }

    // "£1 billion over five years", "Over five years, 1,200 people came": the time is that of another figure; not "waited over five years", "sentences of over five years"
    private static bool MeasuresFigure(Scene s, int before, int unit)
    {
        var r = s.Reading;
        var at = before - 1;
        at -= r.TagOf(at) == Tag.Adverb || r.At(at) is "here" or "there" ? 1 : 0;
        if (r.TagOf(at) is Tag.Auxiliary or Tag.Preposition || r.At(at) is "wait" or "waits" or "waited" or "waiting" or "last" or "lasts" or "lasted" or "lasting" or "serve" or "served" or "serving" or "take" or "takes" or "took" or "taken" or "taking" or "been" or "be" or "lived" or "live" or "living" or "worked" or "working" or "stayed" or "remained" or "ran" or "run" or "running" or "existed" or "for" or "aged" or "delay" or "delays" or "wait")
        {
            return false;
        }
        var opens = before == r.Lo || r.TagOf(at) is Tag.Mark or Tag.Conjunction;
        var closes = !opens || r.TagOf(at) == Tag.Mark;
        for (var i = 0; i < s.Drafts.Count; i++)
        {
            var other = s.Drafts[i];
            var near = other.End <= before ? before - other.End < Reach && closes : opens && other.First > unit && other.First - unit < Reach;
            if (i != s.At && near && !other.Rejected && !r.Has(other.End, WordClass.TimeUnit) && !(other.End < before && Breaks(r, other.End, before)))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Breaks(Reading r, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (r.IsMark(i, ';') || r.IsMark(i, '—') || r.TagOf(i) == Tag.Relative)
            {
                return true;
            }
        }
        return false;
    }

    // "Ten years later, the number had risen to 179,000"
    private static bool Later(Scene s, int unit)
    {
        var r = s.Reading;
        var first = s.Draft.First;
        if (!(r.At(unit + 1) is "later" or "earlier") || !(first == r.Lo || r.TagOf(first - 1) is Tag.Mark or Tag.Conjunction))
        {
            return false;
        }
        for (var i = s.At + 1; i < s.Drafts.Count; i++)
        {
            if (s.Drafts[i].First - unit < Reach && !s.Drafts[i].Rejected && !r.Has(s.Drafts[i].End, WordClass.TimeUnit))
            {
                return true;
            }
        }
        return false;
    }
}
