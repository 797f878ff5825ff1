using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Lets a list, a survey's further shares and "of these" keep the period, place and source of the figure before.</summary>
internal static class Carrying
{
    /// <summary>Adds what the draft at hand leaves to the one before.</summary>
    public static void Find(Scene s)
    {
        var d = s.Draft;
        var last = s.At > 0 ? LastInSentence(s) : null;
        if (last is not null)
        {
            Moods.CarryInSentence(s, last);
            if (Listed(s, last) && !Breaks(s, last) && !(last.Where is { } place && last.Kind != d.Kind && place.StartsWith("for ", System.StringComparison.Ordinal)))
            {
                d.Where ??= last.Where;
            }
            if (last.Kind == d.Kind && SameThing(last, d) && Listed(s, last))
            {
                d.Period ??= last.Period;
                d.Source ??= last.Source;
            }
            else
            {
                d.Source ??= Listed(s, last) && last.Kind == d.Kind ? last.Source : null;
            }
        }
        else if (s.LastFigure is { } before && s.LastSentence >= s.Sentence - 1)
        {
            var shares = d.Kind is ClaimKind.Percent or ClaimKind.Ratio && before.Kind is ClaimKind.Percent or ClaimKind.Ratio && (d.Change is null) == (before.Change is null);
            Moods.CarryOver(s, before, Refers(s.Reading));
            var same = d.Counted is not null && d.Counted == before.Counted && d.CountedFirst < 0 && s.Times.Count == 0 && d.Kind == ClaimKind.Count && before.Kind == ClaimKind.Count;
            var part = Part(s);
            if (same || part)
            {
                d.Period ??= s.Times.Count == 0 ? before.Period : null;
                d.Source ??= before.Source;
                d.Where ??= part ? before.Where : null;
            }
            if (Refers(s.Reading) || (shares && (s.Reading.TagOf(s.Reading.Lo) is not Tag.Preposition || s.Reading.Lo >= d.SpanFirst)))
            {
                d.Period ??= before.Period;
                d.Where ??= before.Where;
                d.Source ??= before.Source;
                s.SourceBefore ??= d.Source;
            }
            else if (s.Reading.Is(s.Reading.Lo, "the") && s.Reading.Has(s.Reading.Lo + 1, WordClass.SourceNoun))
            {
                d.Period ??= before.Period;
            }
        }
    }

    /// <summary>Gives a figure without a place the one place that its sentence or the sentence before speaks of.</summary>
    public static void Place(Scene s)
    {
        var d = s.Draft;
        if (d.Where is not null || d.Kind is ClaimKind.Age || s.Sentence == 0)
        {
            return;
        }
        s.TopicPlace ??= Topic(s);
        d.Where = s.TopicPlace.Length > 0 ? s.TopicPlace : null;
    }

    private static string Topic(Scene s)
    {
        var r = s.Reading;
        for (var i = r.Lo; i < r.Hi; i++)
        {
            if (Places.Name(r, i, out _))
            {
                return "";
            }
        }
        var found = "";
        for (var back = s.Sentence - 1; back >= 0 && back >= s.Sentence - 1 && found.Length == 0; back--)
        {
            r.Enter(back);
            Tagger.Run(r);
            for (var i = r.Lo; i < r.Hi; i++)
            {
                if (Places.Name(r, i, out var end))
                {
                    if (found.Length > 0)
                    {
                        found = "";
                        break;
                    }
                    var first = Places.Phrase(r, i - 1, out var phraseEnd) && phraseEnd == end ? i - 1 : Places.Phrase(r, i - 2, out phraseEnd) && phraseEnd == end ? i - 2 : i;
                    found = first < i && !(r.At(first) is "outside" or "from" or "for" or "to") ? r.Letters(first, end).ToString() : "";
                    i = end;
                    if (first == i) break;
                }
            }
        }
        r.Enter(s.Sentence);
        return found;
    }

    private static Draft? LastInSentence(Scene s)
    {
        for (var i = s.At - 1; i >= 0; i--)
        {
            if (!s.Drafts[i].Rejected && !s.Drafts[i].Absorbed)
            {
                return s.Drafts[i];
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
            if (s.Reading.IsMark(i, ';') || (s.Reading.At(i) is "but" or "against" or "than"))
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
            if (r.Is(i, "of") && (r.At(i + 1) is "those" or "these" or "them" || (r.Is(i + 1, "the") && (r.TagOf(i + 2) == Tag.Number || (r.Is(i + 2, "total") && !r.Is(i + 3, "of"))))))
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
