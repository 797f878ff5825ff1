using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Numbers that mark an item of a list or an oral question.</summary>
internal static class ListMarkers
{
    // "5. What steps …", "T3. If he will …"
    public static bool Question(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        return Opens(s) && (r.At(d.End + 1) is "what" or "to" or "if" or "whether" or "how" or "when" or "which" or "who" or "why" or "pursuant");
    }

    // "1. The Government …", "(2) …", "3) …"
    public static bool Marker(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Form != NumeralForm.Digits || d.End != d.First + 1 || d.Value > 999)
        {
            return false;
        }
        if (Opens(s) || (d.First == r.Lo && d.Value < 1000 && (r.IsMark(d.End, ':') && !r.IsSpaced(d.End) || (r.At(d.End) is "http" or "https" or "www") || IsFootnote(r, d))))
        {
            return true;
        }
        return r.IsMark(d.First - 1, '(') && r.IsMark(d.End, ')') && d.Value < 100 && r.IsSpaced(d.First - 1) && r.IsSpaced(d.End + 1) && (d.First - 1 == r.Lo || r[d.First - 2].Kind == Text.TokenKind.Mark || r.TagOf(d.First - 2) is Tag.Conjunction)
            || d.First - 1 == r.Lo && r.IsMark(r.Lo, '(') && r.IsMark(d.End, ')') && d.Value < 100;
    }

    // "1 Figures for England include …": a footnote's digit before its first word
    private static bool IsFootnote(Reading r, Draft d) =>
        d.Value < 30 && r.IsCapital(d.End) && r.IsSpaced(d.End) && r[d.End].Word.Classes != WordClass.None && !r.Has(d.End, WordClass.Place | WordClass.Adjective | WordClass.Month | WordClass.Scale | WordClass.Measure | WordClass.TimeUnit | WordClass.Body)
        && !Tagger.IsPlural(r, d.End) | r.Has(d.End, WordClass.Figures);

    private static bool Opens(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        return d.First == r.Lo && d.End == d.First + 1 && d.Form == NumeralForm.Digits && d.Value < 1000 && decimal.Truncate(d.Value) == d.Value
            && ((r.IsMark(d.End, '.') && !r.IsSpaced(d.End)) || (r.IsMark(d.End, ')') && !r.IsSpaced(d.End)))
            && (r.IsWord(d.End + 1) || d.End + 1 >= r.Hi || r[d.End + 1].Kind == Text.TokenKind.Mark);
    }
}
