using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;
using HansardMiner.Figures;

namespace HansardMiner.Extract.Rules;

/// <summary>Figures that only name a thing already known: "the £102 million fund", "its 12 stores", "the world's 8,000 power stations".</summary>
internal static partial class Timing
{
    /// <summary>Whether the figure at hand is part of the name of something definite. It is of no time but one that its own words tell.</summary>
    public static bool IsKnown(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Kind is ClaimKind.Ratio or ClaimKind.Multiplier || d.Change is not null)
        {
            return false;
        }
        if (IsDefinite(r, d.SpanFirst) && d.SpanFirst < d.First)
        {
            return true;
        }
        var at = d.SpanFirst - 1;
        if (r.At(at) is "first" or "last" or "next")
        {
            return false;
        }
        while (r.Has(at, WordClass.Ordinal) || r.At(at) is "other" or "same" or "remaining" || r.TagOf(at) == Tag.Nominal && r.Has(at, WordClass.Adjective) && at > d.SpanFirst - 4)
        {
            at--;
        }
        return IsDefinite(r, at) || at == d.SpanFirst - 1 && r.IsWord(at) && Places.Possessive(r, at);
    }

    // "of these 200 are": the word stands for things, and is no determiner of the number
    private static bool IsDefinite(Reading r, int i) =>
        r.At(i) is "the" or "its" or "their" or "our" or "your" or "his" or "her" or "my" or "all" || r.At(i) is "these" or "those" && !r.Is(i - 1, "of");

    // "the 19 people who were convicted in 2008", "the 10 per cent. target for 2020": the time stands in the words of the figure itself
    private static bool IsOwn(Reading r, Draft d, TimeMention time)
    {
        for (var i = d.SpanEnd; i < time.First; i++)
        {
            if (r.TagOf(i) == Tag.Relative)
            {
                return time.First - i < 10 && !Clauses.HasVerb(r, d.SpanEnd, i) && Verbs(r, i, time.First) <= 1;
            }
            if (r.At(i) is "with" or "against" or "by" or "than" || r.TagOf(i) is Tag.Auxiliary or Tag.Modal or Tag.Verb || r[i].Kind == Text.TokenKind.Mark && !r.IsHyphen(i))
            {
                return false;
            }
        }
        return time.First - d.SpanEnd < 8;
    }

    // how many groups of verbs
    private static int Verbs(Reading r, int first, int end)
    {
        var groups = 0;
        var inside = false;
        for (var i = first; i < end; i++)
        {
            var verb = r.TagOf(i) is Tag.Auxiliary or Tag.Modal or Tag.Verb or Tag.Past;
            groups += verb && !inside ? 1 : 0;
            inside = verb || inside && r.TagOf(i) is Tag.Adverb;
        }
        return groups;
    }

    // "3,000 families with incomes below £200 a week in 2008": the limit only describes what is counted, which has the time for itself
    private static bool IsWithin(Reading r, Draft counted, Draft limit) =>
        counted.Kind == ClaimKind.Count && (limit.Kind is ClaimKind.Age || limit.Kind != ClaimKind.Count && limit.Bound is Bound.Over or Bound.Under) && limit.SpanFirst - counted.SpanEnd < 10 && !Clauses.HasVerb(r, counted.SpanEnd, limit.SpanFirst)
        && NothingBut(r, counted.SpanEnd, limit.SpanFirst);

    // "two increases of 8 per cent. in July": how large each was
    private static bool IsSize(Reading r, Draft counted, Draft size) =>
        counted.Kind == ClaimKind.Count && size.Kind != ClaimKind.Count && r.Is(size.SpanFirst - 1, "of") && size.SpanFirst - counted.SpanEnd < 4;

    private static bool IsLimit(Scene s) => s.At > 0 && s.Drafts[s.At - 1] is { Rejected: false, Absorbed: false } before && IsWithin(s.Reading, before, s.Draft);

    private static bool NothingBut(Reading r, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (r[i].Kind == Text.TokenKind.Mark || r.TagOf(i) is Tag.Conjunction)
            {
                return false;
            }
        }
        return true;
    }
}
