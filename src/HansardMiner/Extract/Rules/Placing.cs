using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Finds the place a figure is about.</summary>
internal static class Placing
{
    private const int Near = 20;

    /// <summary>Gives the draft at hand its place.</summary>
    public static void Find(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Kind == ClaimKind.Age)
        {
            return;
        }
        s.MayNamePlace ??= NamesPlace(r);
        if (s.MayNamePlace == false)
        {
            return;
        }
        var where = d.IsAside || d.Kind == ClaimKind.Duration ? Own(s) : After(s, d.SpanEnd) ?? Before(s) ?? Leading(s) ?? Sole(s);
        if (where is { } range)
        {
            var words = r.Letters(range.First, range.End);
            d.Where = (Places.Possessive(r, range.End - 1) ? words[..^2] : words).ToString();
        }
    }

    private static bool NamesPlace(Reading r)
    {
        for (var i = r.Lo; i < r.Hi; i++)
        {
            if (r.IsCapital(i) || r.Has(i, WordClass.PlaceNoun))
            {
                return true;
            }
        }
        return false;
    }

    private static (int First, int End)? After(Scene s, int from)
    {
        var r = s.Reading;
        var end = Clauses.End(r, from);
        // "57 per cent of Britain's trade"
        var of = r.Is(s.Draft.UnitEnd + 1, "the") ? s.Draft.UnitEnd + 2 : s.Draft.UnitEnd + 1;
        if (r.Is(s.Draft.UnitEnd, "of") && Places.Name(r, of, out var owner) && Places.Possessive(r, owner - 1))
        {
            return (of, owner);
        }
        var next = s.At + 1 < s.Drafts.Count ? NextFigure(s) : int.MaxValue;
        for (var i = from; i < end && i < from + Near; i++)
        {
            if (next <= i || r.IsMark(i, ',') && r.TagOf(i + 1) is Tag.Auxiliary or Tag.Verb or Tag.Modal)
            {
                return null;
            }
            if (Places.Phrase(r, i, out var placeEnd) || Places.Between(r, i, out placeEnd))
            {
                // "40 in Kent, in Surrey 12", "12 but in Kent there were 40": a place that stands right before the next figure, or opens its clause, is that one's
                if (next < int.MaxValue && r.TagOf(i - 1) is Tag.Mark or Tag.Conjunction && (r.Is(placeEnd, "there") || r.TagOf(placeEnd) is Tag.Pronoun or Tag.Auxiliary or Tag.Modal))
                {
                    return null;
                }
                return placeEnd == next && r.TagOf(i - 1) is Tag.Mark or Tag.Conjunction ? null : (i, placeEnd);
            }
            // "half of Burma's children"
            if (r.Is(i, "of") && Places.Name(r, i + 1, out placeEnd) && Places.Possessive(r, placeEnd - 1) && i < from + 2)
            {
                return (i + 1, placeEnd);
            }
        }
        return null;
    }

    // "4 boats, 3 masts and 2 sails": figures with their nouns in one list
    private static bool Joined(Reading r, int end, int next)
    {
        end += r.IsMark(end, ',') ? 1 : 0;
        end += r.Is(end, "and") ? 1 : 0;
        return end == next && (r.IsMark(next - 1, ',') || r.Is(next - 1, "and"));
    }

    // what only names a thing is where its own words say: "its 12 stores in Derby", "Norway's 300 lakes"
    private static (int First, int End)? Own(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        for (var i = d.SpanFirst - 1; i > d.SpanFirst - 4; i--)
        {
            if (Places.Owner(r, i, out var end) && end == d.SpanFirst || Places.Name(r, i, out end) && end == d.SpanFirst && Places.Possessive(r, end - 1))
            {
                return (i, end);
            }
        }
        return After(s, d.SpanEnd) is { } after && after.First - d.SpanEnd < 8 && !Clauses.HasVerb(r, d.SpanEnd, after.First) ? after : null;
    }

    private static int NextFigure(Scene s)
    {
        var r = s.Reading;
        var last = s.Draft;
        for (var i = s.At + 1; i < s.Drafts.Count; i++)
        {
            if (s.Drafts[i].Rejected || s.Drafts[i].Absorbed)
            {
                continue;
            }
            // "eight kites and four rooks in Leith": one list
            if (last.Kind == ClaimKind.Money && s.Drafts[i].Kind == ClaimKind.Count && (r.TagOf(s.Drafts[i].SpanFirst - 1) == Tag.Preposition && s.Drafts[i].SpanFirst - last.SpanEnd < 4 || IsPurpose(r, last.SpanEnd, s.Drafts[i].SpanFirst)))
            {
                last = s.Drafts[i];
                continue;
            }
            if (!Joined(r, last.SpanEnd, s.Drafts[i].SpanFirst) || r.IsMark(last.SpanEnd, ',') && s.Drafts[i].Kind == ClaimKind.Count && s.Drafts[i].CountedFirst < 0 || s.Drafts[i].Kind != last.Kind)
            {
                return s.Drafts[i].SpanFirst;
            }
            last = s.Drafts[i];
        }
        return int.MaxValue;
    }

    // "£5 million of grants to mend 40 piers in Kent": the sum is spent there too
    private static bool IsPurpose(Reading r, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (r.Is(i, "to"))
            {
                return r.TagOf(i + 1) == Tag.Verb && end - i < 5 && !Clauses.HasVerb(r, first, i);
            }
            if (r[i].Kind == Text.TokenKind.Mark || i - first > 5)
            {
                return false;
            }
        }
        return false;
    }

    // "Derby had 40 kites", "In Norway 300 lakes", "Norway's 300 lakes"
    private static (int First, int End)? Before(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var start = Clauses.Start(r, d.SpanFirst);
        if (r.TagOf(start - 1) == Tag.Relative && Antecedent(r, r.IsMark(start - 2, ',') ? start - 2 : start - 1) is { } first && !FigureBetween(s, start - 1))
        {
            start = first;
        }
        for (var i = d.SpanFirst - 1; i >= start && i > d.SpanFirst - Near; i--)
        {
            if (Places.Phrase(r, i, out var end) && end <= d.SpanFirst && !FigureBetween(s, end))
            {
                return (i, end);
            }
            if (Places.Owner(r, i, out end) && (end == d.SpanFirst || r.Is(i, "this")) && end <= d.SpanFirst && !FigureBetween(s, end))
            {
                return (i, end);
            }
            if (Places.Home(r, i, out end) && end <= d.SpanFirst && (r.At(end) is "has" or "had" or "have") && !FigureBetween(s, end))
            {
                return (i, end);
            }
            // the last part of "England and Wales" is no place by itself
            if ((r.Is(i - 1, "and") || r.IsMark(i - 1, '&')) && Places.Name(r, i, out end) && Places.Name(r, i - 2, out var whole) && whole == end)
            {
                continue;
            }
            if (Places.Name(r, i, out end) && end <= d.SpanFirst && (i == start || r.TagOf(i - 1) is not Tag.Nominal) && !FigureBetween(s, end)
                && (Places.Possessive(r, end - 1) || end == d.SpanFirst && r.TagOf(i - 1) is Tag.Conjunction or Tag.Mark or Tag.None || (end == i + 1 && r.TagOf(end) == Tag.Nominal && r.Is(i - 1, "the")) || r.IsMark(end, ',') && r.At(end + 1) is "which" or "where" && r.TagOf(i - 1) is not Tag.Nominal || IsCouncil(r, end) || d.Kind != ClaimKind.Money && r.TagOf(Whole(r, end)) is Tag.Auxiliary or Tag.Verb or Tag.Past or Tag.Modal && r.TagOf(i - 1) is not (Tag.Nominal or Tag.Preposition)))
            {
                return Places.Phrase(r, i - 1, out var one) && one == end ? (i - 1, end) : Places.Phrase(r, i - 2, out var two) && two == end ? (i - 2, end) : (i, end);
            }
        }
        return null;
    }

    // "Leith city council is to receive £4 million"
    private static bool IsCouncil(Reading r, int i) => r.At(i) is "council" or "police" or "constabulary" && r.TagOf(i + 1) is Tag.Auxiliary or Tag.Modal or Tag.Verb or Tag.Past && !r.Has(i + 1, WordClass.Saying);

    // "Norway as a whole", "Norway alone"
    private static int Whole(Reading r, int i) => r.Is(i, "as") && r.Is(i + 1, "a") && r.Is(i + 2, "whole") ? i + 3 : r.Is(i, "alone") || r.Is(i, "itself") ? i + 1 : i;

    // "places in Norway that were awarded": the place stands right before the relative
    private static int? Antecedent(Reading r, int end)
    {
        for (var i = end - 2; i > end - 6; i--)
        {
            if (Places.Phrase(r, i, out var place) && place == end)
            {
                return i;
            }
        }
        return null;
    }

    private static bool FigureBetween(Scene s, int from)
    {
        for (var i = s.At - 1; i >= 0 && s.Drafts[i].First >= from; i--)
        {
            if (!s.Drafts[i].Rejected && !s.Drafts[i].Absorbed && s.Drafts[i].Where is not null)
            {
                return true;
            }
        }
        return false;
    }

    // the one place that the sentence names, as long as nothing is compared with it and it stands before the figure
    private static (int First, int End)? Sole(Scene s)
    {
        s.SolePlace ??= Only(s.Reading) ?? (-1, -1);
        if (s.Draft.Kind == ClaimKind.Measure)
        {
            return null;
        }
        return s.SolePlace is { First: >= 0 } sole && sole.First <= s.Draft.SpanEnd ? sole : null;
    }

    private static (int First, int End)? Only(Reading r)
    {
        (int First, int End)? sole = null;
        for (var i = r.Lo; i < r.Hi; i++)
        {
            if (!Places.Name(r, i, out var end))
            {
                continue;
            }
            if (sole is not null || (r.At(i - 1) is "as" or "than" or "from" || r.Is(i - 1, "for") && !Places.Phrase(r, i - 1, out _)) || r.TagOf(end) == Tag.Nominal && !IsLocal(r, end) || r.TagOf(i - 1) == Tag.Nominal || (r.At(i - 1) is "of" or "and"))
            {
                return null;
            }
            sole = (i, end);
            i = end;
        }
        return sole;
    }

    // "Leith city council", "Kent police": what they do is done there
    private static bool IsLocal(Reading r, int i)
    {
        for (var j = i; j < i + 3 && r.TagOf(j) == Tag.Nominal; j++)
        {
            if (r.Is(j, "council") && !r.Has(j + 1, WordClass.Saying) || r.At(j) is "council's" or "police" or "constabulary" or "hospital" or "university")
            {
                return true;
            }
        }
        return false;
    }

    private static (int First, int End)? Leading(Scene s)
    {
        var r = s.Reading;
        return Places.Phrase(r, r.Lo, out var end) && end <= s.Draft.SpanFirst ? (r.Lo, end) : null;
    }
}
