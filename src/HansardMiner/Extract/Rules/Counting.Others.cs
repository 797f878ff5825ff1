using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;
using HansardMiner.Text;

namespace HansardMiner.Extract.Rules;

/// <summary>What is so old, lasts so long, measures so much or is so many times as much.</summary>
internal static partial class Counting
{
    // "13-year-old child"; "apprentices aged 16 to 21"
    private static void OfAge(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.SpanEnd > d.UnitEnd && r.IsMark(d.SpanEnd, '+') || Take(d, d.SpanEnd, r.TagOf(d.SpanEnd) == Tag.Verb ? d.SpanEnd : EndAtOwner(r, d.SpanEnd)))
        {
            return;
        }
        for (var aged = d.First - 1; aged >= d.First - 4 && r.In(aged); aged--)
        {
            var noun = r.TagOf(aged - 1) == Tag.Auxiliary ? aged - 1 : aged;
            if (r.Is(aged, "aged") && r.TagOf(noun - 1) == Tag.Nominal)
            {
                var first = NounPhrases.Start(r, noun);
                Take(d, r.Is(first - 1, "of") && Tagger.IsPlural(r, first - 2) && !r.Has(first - 2, WordClass.Figures | WordClass.Scales) ? NounPhrases.StartWithOf(r, noun) : first, noun);
                return;
            }
        }
    }

    // "five-year-old [son]'s class": the one who is so old
    private static int EndAtOwner(Reading r, int first)
    {
        var end = NounPhrases.End(r, first);
        for (var i = first; i < end; i++)
        {
            if (r.Letters(i) is { Length: > 3 } word && word[^1] == 's' && Folding.IsApostrophe(word[^2]))
            {
                return i + 1;
            }
        }
        return end;
    }

    private static void OfDuration(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (r.IsJoint(d.End) && r.IsWord(d.SpanEnd) && Take(d, d.SpanEnd, NounPhrases.End(r, d.SpanEnd)))
        {
            return;
        }
        if (r.Is(d.SpanEnd, "worth") && r.Is(d.SpanEnd + 1, "of") && TakePhrase(s, d.SpanEnd + 2))
        {
            return;
        }
        if (r.Is(d.SpanEnd, "into"))
        {
            TakePhrase(s, d.SpanEnd + 1);
        }
        else if (r.Is(d.SpanFirst - 1, "of"))
        {
            Head(s, d.SpanFirst - 1);
        }
        else if (s.At > 0 && s.Drafts[s.At - 1] is { Rejected: false, Kind: ClaimKind.Duration, Counted: { } counted } && (r.At(d.SpanFirst - 1) is "and" or "or"))
        {
            d.Counted = counted;
        }
    }

    private static void OfMeasure(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var at = d.UnitEnd;
        if (d.Unit is not ("mile" or "km" or "yard" or "m") && r.Is(at, "of") && TakePhrase(s, at + 1) || (r.Is(d.SpanFirst - 1, "of") && Head(s, d.SpanFirst - 1)) || ((r.IsJoint(d.End) || d.SpanEnd > d.UnitEnd && r.IsJoint(d.UnitEnd)) && Take(d, d.SpanEnd, NounPhrases.End(r, d.SpanEnd))))
        {
            return;
        }
        if ((r.TagOf(at) == Tag.Nominal && TakeBare(s, at)) || Carry(s))
        {
            return;
        }
        var before = d.SpanFirst - 1;
        if (r.At(before) is "from" or "to" && TakeObject(s))
        {
            return;
        }
        if (r.TagOf(before) is Tag.Auxiliary or Tag.Verb or Tag.Past || (r.At(before) is "at" or "to" or "by" or "from"))
        {
            TakeSubject(s);
        }
    }

    private static void OfMultiple(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var at = r.Is(d.SpanEnd, "the") && (r.At(d.SpanEnd + 1) is "number" or "amount" or "rate" or "level" or "size" or "cost" or "price" or "average") && r.Is(d.SpanEnd + 2, "of") ? d.SpanEnd + 3 : d.SpanEnd;
        if ((r.TagOf(at) == Tag.Nominal || r.TagOf(at) == Tag.Determiner) && TakePhrase(s, at))
        {
            return;
        }
        if (!TakeSubject(s))
        {
            d.Counted = s.LastCounted;
        }
    }
}
