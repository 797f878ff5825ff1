using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Lets a list, a survey's further shares and "of these" keep the period, place and source of the figure before.</summary>
internal static partial class Carrying
{
    /// <summary>Adds what the draft at hand leaves to the one before.</summary>
    public static void Find(Scene s)
    {
        if (LastInSentence(s, true) is { } any)
        {
            Moods.CarryInSentence(s, any);
            KeepPlace(s, any);
        }
        if (LastInSentence(s, false) is { } last)
        {
            FromSentence(s, last);
        }
        else if (s.LastFigure is { } before && s.LastSentence >= s.Sentence - 1)
        {
            FromBefore(s, before);
        }
    }

    private static void KeepPlace(Scene s, Draft near)
    {
        if (s.Draft.IsAside && !IsWhole(s.Reading, near, s.Draft))
        {
            return;
        }
        if (IsWhole(s.Reading, near, s.Draft) || Restates(s.Reading, near, s.Draft) || Listed(s, near) && !Breaks(s, near) && !(near.Where is { } place && near.Kind != s.Draft.Kind && place.StartsWith("for ", System.StringComparison.Ordinal)))
        {
            s.Draft.Where ??= near.Where;
        }
    }

    private static void FromSentence(Scene s, Draft last)
    {
        var d = s.Draft;
        var listed = Listed(s, last);
        var same = listed && last.Kind == d.Kind;
        if (Restates(s.Reading, last, d) || IsWhole(s.Reading, last, d))
        {
            d.Period ??= last.Period;
            d.Source ??= last.Source;
            return;
        }
        if (same && SameThing(last, d))
        {
            TakePeriod(d, last);
        }
        d.Source ??= same ? last.Source : null;
    }

    private static void FromBefore(Scene s, Draft before)
    {
        var d = s.Draft;
        var r = s.Reading;
        var refers = Refers(r);
        Moods.CarryOver(s, before, refers);
        var part = Part(s);
        var same = d.Counted is not null && d.Counted == before.Counted && (d.CountedFirst < 0 || before.Period is { From: null, To: not null }) && s.Times.Count == 0 && d.Kind == ClaimKind.Count && before.Kind == ClaimKind.Count;
        var shares = d.Kind is ClaimKind.Percent or ClaimKind.Ratio && before.Kind is ClaimKind.Percent or ClaimKind.Ratio && (d.Change is null) == (before.Change is null);
        var all = refers || shares && r.At(r.Lo) is not ("when" or "if") && (r.TagOf(r.Lo) is not Tag.Preposition || r.Lo >= d.SpanFirst);
        var subject = Continues(s);
        if (all || subject && s.Times.Count == 0 && d.Change is null && !Moves(s) || (same || part) && s.Times.Count == 0 || r.Is(r.Lo, "the") && r.Has(r.Lo + 1, WordClass.SourceNoun))
        {
            TakePeriod(d, before);
        }
        d.Source ??= (all || same || part) && !Sourcing.OpensAnew(r) ? before.Source : null;
        s.SourceBefore ??= all ? d.Source : null;
        d.Where ??= (all || part || subject) && !d.IsAside ? before.Where : null;
    }

    // what only names a thing has no time but its own
    private static void TakePeriod(Draft d, Draft from) => d.Period ??= d.IsAside ? null : from.Period;

    // "6,135 (27 per cent.)", "250, or 6.5 per cent., of them": the same amount again
    private static bool Restates(Reading r, Draft last, Draft d) =>
        d.SpanFirst - last.SpanEnd is 1 or 2 && (r.IsMark(d.SpanFirst - 1, '(') || d.SpanFirst - last.SpanEnd == 2 && r.IsMark(last.SpanEnd, ',') && r.Is(d.SpanFirst - 1, "or"));

    // "60 per cent. of the 1,400": what the share is of
    private static bool IsWhole(Reading r, Draft share, Draft d) => d.SpanFirst - share.SpanEnd == 2 && r.Is(share.SpanEnd, "of") && r.Is(share.SpanEnd + 1, "the");

    // "This amounts to", "In 2009, it rose to", "By then the number had reached", "The rate was": the subject is what was counted before
    private static bool Continues(Scene s)
    {
        var r = s.Reading;
        var at = r.Lo;
        foreach (var time in s.Times)
        {
            at = time.First <= at + 1 ? time.End : at;
        }
        at += r.IsMark(at, ',') ? 1 : 0;
        at += r.TagOf(at) == Tag.Adverb && r.IsMark(at + 1, ',') ? 2 : 0;
        var verb = r.At(at) is "it" or "this" or "that" or "they" ? at + 1
            : r.Is(at, "the") && r.At(at + 1) is "number" or "numbers" or "figure" or "total" or "rate" or "average" or "proportion" or "percentage" ? at + 2 : r.Hi;
        var stands = r.At(verb) is "is" or "was" or "were" or "had" or "has" or "amounts" or "amounted" or "equates" or "represents" or "represented" or "rose" or "increased" or "fell" or "dropped" or "compares" or "stood" or "stands" or "reached" or "totals" or "totalled";
        if (!stands)
        {
            return false;
        }
        var moved = false;
        for (verb++; verb < s.Draft.SpanFirst && (r.TagOf(verb) == Tag.Adverb || r.Has(verb, WordClass.Rise | WordClass.Fall) || r.At(verb) is "been" or "reached" or "risen" or "grown" or "estimated" or "forecast" or "projected" or "expected"); verb++)
        {
            moved |= r.TagOf(verb) != Tag.Adverb;
        }
        var first = verb - 1;
        return s.Draft.SpanFirst - verb < 5 && !Clauses.HasVerb(r, verb, s.Draft.SpanFirst) && (moved || r.At(first) is not ("has" or "had"));
    }

    // "it rose to 40": that was later
    private static bool Moves(Scene s)
    {
        for (var i = s.Draft.SpanFirst - 1; i > s.Draft.SpanFirst - 5; i--)
        {
            if (s.Reading.Has(i, WordClass.Rise | WordClass.Fall))
            {
                return true;
            }
        }
        return false;
    }

    // The figure before in the sentence; those that only name a thing are passed over unless told otherwise.
    private static Draft? LastInSentence(Scene s, bool asides)
    {
        for (var i = s.At - 1; i >= 0; i--)
        {
            if (s.Drafts[i] is { Rejected: false, Absorbed: false } d && (asides || !d.IsAside || s.Draft.IsAside))
            {
                return d;
            }
        }
        return null;
    }

    private static bool SameThing(Draft a, Draft b) => a.Counted is null || b.Counted is null || a.Counted == b.Counted || a.Kind is ClaimKind.Percent or ClaimKind.Ratio;

    private static bool Listed(Scene s, Draft last)
    {
        for (var i = last.SpanEnd; i < s.Draft.SpanFirst; i++)
        {
            if (s.Reading.IsMark(i, '.') || s.Draft.SpanFirst - i > 40 || ((s.Reading.At(i) is "whereas" or "while")))
            {
                return false;
            }
        }
        return true;
    }

    private static bool Breaks(Scene s, Draft last)
    {
        for (var i = last.SpanEnd; i < s.Draft.SpanFirst; i++)
        {
            if (s.Reading.IsMark(i, ';') || s.Reading.At(i) is "but" or "than" || s.Reading.Is(i, "against") && s.Draft.SpanFirst - i < 8 && !s.Reading.IsMark(s.Draft.SpanFirst - 1, ','))
            {
                return true;
            }
        }
        return false;
    }

    // "147 of the total", "a fifth of those", "60 per cent. of the 1,400": a part of what the sentence before counted
    private static bool Part(Scene s)
    {
        var r = s.Reading;
        for (var i = s.Draft.End; i < s.Draft.End + 6; i++)
        {
            if (r.Is(i, "of") && (r.At(i + 1) is "those" or "these" or "them" || r.Is(i + 1, "this") && r.TagOf(i + 2) is not Tag.Nominal || (r.Is(i + 1, "the") && (r.TagOf(i + 2) == Tag.Number || (r.Is(i + 2, "total") && !r.Is(i + 3, "of"))))))
            {
                return true;
            }
        }
        return s.Draft.Kind is ClaimKind.Count && (r.Is(s.Draft.First - 1, "the") && r.Is(s.Draft.First - 2, "of") && s.Draft.Counted == s.LastFigure?.Counted && s.Draft.Counted is not null);
    }

    // "Of these …", "Of the remaining …", "That includes …", "The figures also show …", "Similarly, …"
    private static bool Refers(Reading r)
    {
        var i = r.Lo;
        return r.Is(i, "of") || (r.At(i) is "similarly" or "this" or "that" or "these" or "they") && ((r.IsNumber(i + 1) || r.At(i + 1) is "includes" or "included" or "including" or "represents" or "represented" or "is" or "was" or "also" or "equates") || r.IsMark(i + 1, ','))
            || r.Is(i, "the") && r.Has(i + 1, WordClass.SourceNoun | WordClass.Figures) && r.Is(i + 2, "also");
    }
}
