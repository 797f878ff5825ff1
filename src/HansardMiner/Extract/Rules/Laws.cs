using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Numbers of Acts, sections, clauses and schedules.</summary>
internal static class Laws
{
    // "section 127", "clauses 5 and 6", "regulation 3(2)", "Schedule 7, paragraph 4"
    public static bool Section(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var before = d.First - 1;
        if (d.Form is not (NumeralForm.Digits or NumeralForm.Words) || d.Scale > 1 || Numerals.IsCurrencySign(r, before))
        {
            return false;
        }
        if (d.Form == NumeralForm.Words)
        {
            return r.Has(before, WordClass.LawNoun) && !Tagger.IsPlural(r, before) && Names(r, before) && r.TagOf(d.End) != Tag.Nominal;
        }
        // "sections (a) 36 and (b) 38"
        if (r.IsMark(before, ')') && r.IsMark(before - 2, '(') && Names(r, before - 3))
        {
            return true;
        }
        if (Names(r, before) || (r.IsMark(before, '(') && Names(r, before - 1)) || (r.IsMark(before - 1, '(') && r[before].Kind == Text.TokenKind.Mark && Names(r, before - 2)))
        {
            return true;
        }
        // a number in brackets glued to one that is law: "1(4)", "49(6)(c)"
        if (s.At > 0 && s.Drafts[s.At - 1] is { Rejected: true, Reason: Claims.RejectReason.Law } last && last.End <= d.First)
        {
            return Continues(r, last.End, d.First, d.End);
        }
        return false;
    }

    private static bool Names(Reading r, int i)
    {
        if (r.IsMark(i, '.') && !r.IsSpaced(i))
        {
            i--;
        }
        if (!r.Has(i, WordClass.LawNoun))
        {
            return false;
        }
        return !(r.At(i) is "act" or "acts" or "order" or "orders" or "part" or "rule" or "rules" or "cl") || (r.At(i) is "part" or "rule" or "rules");
    }

    private static bool Continues(Reading r, int from, int to, int end)
    {
        if (to - from > 5)
        {
            return false;
        }
        for (var i = from; i < to; i++)
        {
            var mark = r[i].Kind == Text.TokenKind.Mark;
            if (!mark && !(r.At(i) is "and" or "or" or "to") && r[i].End - r[i].Start > 2)
            {
                return false;
            }
            if (r.IsMark(i, '.') || r.IsMark(i, ';') || r.IsMark(i, '£') || r.IsMark(i, '—'))
            {
                return false;
            }
        }
        end += r.IsWord(end) && !r.IsSpaced(end) && r[end].End - r[end].Start < 3 ? 1 : 0;
        return r.IsMark(from, '(') || ((r.TagOf(end) is not Tag.Nominal || r.Has(end, WordClass.Adjective) && r.TagOf(end + 1) != Tag.Nominal || (r.Has(end, WordClass.Verb) && !Tagger.IsPlural(r, end))) && !r.IsMark(end, '%') && !r.Is(end, "per"));
    }

    // "the 1997 Act", "Communications Act 2003", "(No. 2) Order 2004", "the 1987 order"
    public static bool Act(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Form != NumeralForm.Digits)
        {
            return false;
        }
        if (IsRegnal(r, d))
        {
            return true;
        }
        if (Calendar.Year(r, d.First) > 0)
        {
            if (r.Is(d.First - 1, "of") && r.IsCapital(d.First - 2) && r.At(d.First - 2) is "act" or "acts" or "order")
            {
                return true;
            }
            if (r.Has(d.End, WordClass.Statutory) && (r.IsCapital(d.End) || (r.At(d.End) is "order" or "act" or "regulations" or "directive")))
            {
                return true;
            }
            if (r.Has(d.First - 1, WordClass.Statutory) && r.IsCapital(d.First - 1) || r.IsMark(d.First - 1, ',') && r.Is(d.First - 2, "act"))
            {
                return true;
            }
            if (r.IsMark(d.First - 1, '(') && r.Has(d.First - 2, WordClass.Statutory) && r.IsCapital(d.First - 2))
            {
                return true;
            }
            return r.IsMark(d.First - 1, ')') && (r.IsMark(d.End, ')') || r.TagOf(d.End) != Tag.Nominal) && TitleBefore(r, d.First - 1);
        }
        return (r.At(d.First - 1) is "no") && r.IsMark(d.First - 2, '(') || r.IsMark(d.First - 1, '.') && (r.At(d.First - 2) is "no") && r.IsMark(d.First - 3, '(');
    }

    // "(3 & 4 Eliz. 2 c. 18)": an Act by the year of the reign
    private static bool IsRegnal(Reading r, Draft d)
    {
        if (d.Value >= 1000)
        {
            return false;
        }
        for (var i = d.First - 5; i < d.End + 3; i++)
        {
            if (r.IsCapital(i) && r.IsMark(i + 1, '.') && r.Letters(i) is "Eliz" or "Geo" or "Vict" or "Will" or "Edw" && (i > d.First || r.Is(d.First - 2, "c") || r.IsMark(d.First - 1, '.')))
            {
                return true;
            }
        }
        return false;
    }

    private static bool TitleBefore(Reading r, int close)
    {
        for (var i = close - 1; i > close - 8 && r.In(i); i--)
        {
            if (r.IsMark(i, '('))
            {
                return r.Has(i - 1, WordClass.Statutory) && r.IsCapital(i - 1);
            }
        }
        return false;
    }
}
