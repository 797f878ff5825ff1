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
        if (d.Form != NumeralForm.Digits || Numerals.IsCurrencySign(r, before))
        {
            return false;
        }
        if (Names(r, before))
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
        return !r.IsOneOf(i, ["act", "acts", "order", "orders", "part", "rule", "rules", "cl"]) || r.IsOneOf(i, ["part", "rule", "rules"]);
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
            if (!mark && !r.IsOneOf(i, ["and", "or", "to"]) && r[i].End - r[i].Start > 2)
            {
                return false;
            }
            if (r.IsMark(i, '.') || r.IsMark(i, ';') || r.IsMark(i, '£') || r.IsMark(i, '—'))
            {
                return false;
            }
        }
        return r.IsMark(from, '(') || (r.TagOf(end) is not Tag.Nominal && !r.IsMark(end, '%') && !r.Is(end, "per"));
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
        if (Calendar.Year(r, d.First) > 0)
        {
            if (r.Has(d.End, WordClass.Statutory) && (r.IsCapital(d.End) || r.IsOneOf(d.End, ["order", "act", "regulations", "directive"])))
            {
                return true;
            }
            if (r.Has(d.First - 1, WordClass.Statutory) && r.IsCapital(d.First - 1) || r.IsMark(d.First - 1, ',') && r.Is(d.First - 2, "act"))
            {
                return true;
            }
            return r.IsMark(d.First - 1, ')') && (r.IsMark(d.End, ')') || r.TagOf(d.End) != Tag.Nominal) && TitleBefore(r, d.First - 1);
        }
        return r.IsOneOf(d.First - 1, ["no"]) && r.IsMark(d.First - 2, '(') || r.IsMark(d.First - 1, '.') && r.IsOneOf(d.First - 2, ["no"]) && r.IsMark(d.First - 3, '(');
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
