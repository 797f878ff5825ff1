using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>What a sum is of or for, where it is said after the sum.</summary>
internal static partial class Counting
{
    // "of which £5 million is for schools"; "£5 million of which is new money"
    public static bool OfWhich(Scene s, Sides at)
    {
        var r = s.Reading;
        var inside = r.Is(at.Unit, "of") && r.At(at.Unit + 1) is "which" or "whom";
        if (!inside && !(r.At(at.Before) is "which" or "whom" && r.Is(at.Before - 1, "of")))
        {
            return false;
        }
        var verb = inside ? at.Unit + 2 : at.After;
        if (r.TagOf(verb) is Tag.Auxiliary or Tag.Modal)
        {
            var noun = verb;
            while (noun < verb + 4 && r.TagOf(noun) is Tag.Auxiliary or Tag.Modal or Tag.Adverb)
            {
                noun++;
            }
            if (r.At(noun) is "for" or "to" or "on" ? TakePhrase(s, noun + 1) : r.TagOf(noun) is Tag.Nominal or Tag.Determiner && !r.Has(noun, WordClass.Adjective) | r.TagOf(noun + 1) == Tag.Nominal ? TakePhrase(s, noun) : Destination(s, noun))
            {
                return true;
            }
        }
        return Carry(s) || Take(s.Draft, s.LastSubject);
    }

    // "£5 million worth of repairs", "£3 billion-worth of support"
    public static bool Worth(Scene s, Sides at)
    {
        var r = s.Reading;
        var worth = r.IsHyphen(at.Unit) || r.IsMark(at.Unit, '’') || r.IsMark(at.Unit, '\'') ? at.Unit + 1 : at.Unit;
        return r.Is(worth, "worth") && r.Is(worth + 1, "of") && TakePhrase(s, worth + 2);
    }

    // "the £50 million Reopening Our Piers fund", "a £2.5bn Transport for Valleys settlement": a title that ends with a noun of money
    public static bool Titled(Scene s, Sides at)
    {
        var r = s.Reading;
        var first = at.Unit;
        if (r.TagOf(first) is not (Tag.Nominal or Tag.Gerund or Tag.Past) || r.TagOf(at.Before) is not (Tag.Determiner or Tag.Nominal) && r.TagOf(s.Draft.SpanFirst) != Tag.Determiner || Clauses.TimeAt(s, first) > first)
        {
            return false;
        }
        var end = 0;
        for (var i = first; i < first + 9 && (r.TagOf(i) is Tag.Nominal or Tag.Gerund or Tag.Past or Tag.Adverb || r.IsJoint(i) || r.Is(i, "and") || (r.At(i) is "for" or "of" or "to" or "in" or "the") && r.IsCapital(i - 1) && (r.IsCapital(i + 1) || r.Is(i + 1, "the"))); i++)
        {
            end = IsPurse(r, i) && r.TagOf(i) == Tag.Nominal ? i + 1 : end;
        }
        return end > first && Take(s.Draft, first, end);
    }

    // "£5 million funding", "a £2 cut in duty"
    public static bool Compound(Scene s, Sides at)
    {
        var r = s.Reading;
        var noun = at.After;
        return r.TagOf(noun) == Tag.Nominal && !r.IsHyphen(noun) && !r.IsMark(noun - 1, ')') && (r.Has(noun, WordClass.Rise | WordClass.Fall) && (r.At(noun + 1) is "in" or "to" or "for") ? TakePhrase(s, noun + 2) : TakeBare(s, noun));
    }

    // "£5 per lamp"
    public static bool PerThing(Scene s, Sides at)
    {
        var r = s.Reading;
        var noun = at.Unit + 1;
        return !r.Is(at.Before, "of") && r.Is(at.Unit, "per") && !r.Is(noun, "head") && at.After == at.Unit && r.TagOf(noun) == Tag.Nominal && !r.Has(noun, WordClass.TimeUnit | WordClass.Measure) && Take(s.Draft, noun, NounPhrases.End(r, noun));
    }

    // "£600,000 to fund the study", "£40 million for schools", "£42.5 million put into the third sector", "£5 million that we committed to research"
    public static bool Purpose(Scene s, Sides side)
    {
        var r = s.Reading;
        var at = side.After;
        var of = r.Is(side.Before, "of");
        at += r.At(at) is "available" or "more" or "extra" or "each" ? 1 : 0;
        if (r.TagOf(at) == Tag.Past && (r.Is(at + 1, "for") || r.At(at + 1) is "into" or "in" or "to" or "on" && !r.Has(at, WordClass.Saying) && !(r.At(at) is "referred" or "cited" or "quoted" or "described" or "announced" or "agreed" or "set")))
        {
            at++;
        }
        if (r.TagOf(at) == Tag.Relative)
        {
            for (var i = at + 1; i < at + 8; i++)
            {
                if (r.TagOf(i) is Tag.Past or Tag.Verb && (r.At(i + 1) is "into" or "in" or "to" or "for" or "on"))
                {
                    at = i + 1;
                    break;
                }
            }
        }
        if ((r.At(at) is "for" or "in" or "on" or "into" or "towards" or "through" or "via") || r.Is(at, "of") && at == side.Unit || (r.Is(at, "to") && !of))
        {
            if (r.Is(at, "in") && IsManner(r, at + 1))
            {
                return false;
            }
            if (r.Is(at, "of") && r.At(at + 1) is "this" or "that" or "these" or "those" or "it" or "them" && r.TagOf(at + 2) != Tag.Nominal)
            {
                return Take(s.Draft, s.LastSubject);
            }
            if (TakePurpose(s, at))
            {
                return true;
            }
        }
        // "£4 billion to be spent on drones"
        if (r.Is(at, "to") && r.Is(at + 1, "be") && r.TagOf(at + 2) == Tag.Past)
        {
            return Destination(s, at + 2);
        }
        return r.Is(at, "to") && Aim(s, at);
    }

    private static bool TakePurpose(Scene s, int at)
    {
        var r = s.Reading;
        var tag = r.TagOf(at + 1);
        return !IsPlace(r, at + 1) && tag is not (Tag.Verb or Tag.Pronoun) && (tag != Tag.Number || !r.Is(at, "for") && Several(r, at + 1)) && (tag != Tag.Gerund || r.TagOf(at + 2) is not Tag.Determiner) && TakePhrase(s, at + 1)
            || tag == Tag.Gerund && TakePhrase(s, at + 2);
    }

    // "£20 million to ensure that training continues", "£7 million to make sure that more support is there", "£5 million to build schools"
    private static bool Aim(Scene s, int to)
    {
        var r = s.Reading;
        if (r.Is(to + 1, "ensure") || r.Is(to + 1, "make") && r.Is(to + 2, "sure"))
        {
            var sure = r.Is(to + 1, "ensure") ? to + 2 : to + 3;
            sure += r.Is(sure, "that") ? 1 : 0;
            return TakePhrase(s, r.Is(sure, "more") ? sure + 1 : sure);
        }
        if (r.TagOf(to + 1) != Tag.Verb)
        {
            return false;
        }
        // "to help set up and run the fleet", "to support and improve buses": the object of the last verb
        var at = to + 2;
        while (at < to + 9 && (r.Has(at, WordClass.Verb) && r.TagOf(at) is Tag.Verb or Tag.Past || r.At(at) is "set" or "run" or "put" or "cut" or "up" or "out" or "down" || r.Is(at, "and") && (r.Has(at + 1, WordClass.Verb) && r.TagOf(at + 1) is Tag.Verb or Tag.Past or Tag.Nominal && r.TagOf(at + 2) is Tag.Determiner or Tag.Nominal || r.At(at + 1) is "run" or "set" or "put")))
        {
            at += r.Is(at, "and") ? 2 : 1;
        }
        return TakePhrase(s, at) || (r.At(at) is "in" or "with" or "for" or "to" or "on" && TakePhrase(s, at + 1));
    }

    // "£4 million will be spent on schools", "£40 million is available through the scheme", "£2 million from fines was paid as compensation", "£600 boosting posts"
    public static bool Passive(Scene s, Sides side)
    {
        var r = s.Reading;
        var at = side.After;
        if (s.Draft.Kind == ClaimKind.Rate)
        {
            return false;
        }
        if (r.TagOf(at) == Tag.Gerund)
        {
            return TakePhrase(s, at + 1);
        }
        if (r.Is(at, "from") && NounPhrases.End(r, NounPhrases.SkipDeterminers(r, at + 1)) is var fund && fund > at + 1)
        {
            at = fund;
            if (r.At(at) is "for" or "towards" && TakePurpose(s, at))
            {
                return true;
            }
        }
        // "£99 million will support further growth": what it pays for
        var pays = r.TagOf(at) == Tag.Modal ? at + 1 : at;
        pays += r.TagOf(pays) == Tag.Adverb ? 1 : 0;
        if (r.At(pays) is "support" or "supports" or "supported" or "fund" or "funds" or "funded" or "finance" or "finances" or "financed" or "cover" or "covers" or "covered" && r.TagOf(pays) is Tag.Verb or Tag.Past && TakePhrase(s, pays + 1))
        {
            return true;
        }
        return r.TagOf(at) is Tag.Auxiliary or Tag.Modal && Destination(s, at + 1);
    }

    // "take £20 million out of the training budget"
    public static bool FromPurse(Scene s, Sides side)
    {
        var r = s.Reading;
        var at = r.Is(side.After, "out") && r.Is(side.After + 1, "of") ? side.After + 1 : side.After;
        if (!(r.At(at) is "from" or "of") || r.Is(at, "of") && at == side.After)
        {
            return false;
        }
        var first = SkipToNoun(r, at + 1);
        var end = NounPhrases.End(r, first);
        return end > first && r.At(end - 1) is "budget" or "budgets" or "allocation" or "settlement" or "allowance" && Take(s.Draft, first, end);
    }

    // where a sum goes: the phrase after "spent on", "paid as", "found to ensure"
    private static bool Destination(Scene s, int at)
    {
        var r = s.Reading;
        for (var i = at; i < at + 9 && r.TagOf(i) is not (Tag.Mark or Tag.Relative or Tag.None); i++)
        {
            // "was promised to their council to pay for repairs": past who is given it
            if (r.Is(i, "to") && NounPhrases.End(r, NounPhrases.SkipDeterminers(r, i + 1)) is var given && given > i + 1 && r.Has(given - 1, WordClass.Body | WordClass.Person) && (r.Is(given, "for") || r.Is(given, "to") && r.TagOf(given + 1) == Tag.Verb))
            {
                i = given - 1;
                continue;
            }
            if (r.Is(i, "on") && IsManner(r, i + 1))
            {
                return false;
            }
            // "has come in for repairs"
            if (r.At(i) is "in" or "on" or "through" && r.TagOf(i + 1) == Tag.Preposition)
            {
                continue;
            }
            if (r.At(i) is "for" or "on" or "to" or "in" or "into" or "through" or "towards" || r.Is(i, "as") && r.TagOf(i + 1) == Tag.Nominal && (!r.Has(i + 1, WordClass.Adjective) || r.TagOf(i + 2) == Tag.Nominal) && !IsManner(r, i + 1) && !r.Is(i + 1, "well"))
            {
                return (!IsPlace(r, i + 1) && r.TagOf(i + 1) != Tag.Verb && TakePhrase(s, i + 1)) || (r.TagOf(i + 1) == Tag.Verb && TakePhrase(s, r.At(i + 2) is "for" or "to" or "in" ? i + 3 : i + 2));
            }
        }
        return false;
    }

    // "£3 billion awarded to 200 projects": the things may be counted themselves
    private static bool Several(Reading r, int i)
    {
        var noun = Numerals.Parse(r, i, out var count);
        return count > 1 && noun > i && !r.Has(noun, WordClass.TimeUnit | WordClass.Measure | WordClass.Scales) && NounPhrases.End(r, noun) is var end && end > noun && Tagger.IsPlural(r, end - 1) && !r.Has(end - 1, WordClass.Body | WordClass.Person);
    }

    private static bool IsPurse(Reading r, int i) =>
        r.At(i) is "fund" or "funds" or "scheme" or "schemes" or "programme" or "programmes" or "package" or "packages" or "grant" or "grants" or "settlement" or "settlements" or "budget" or "budgets" or "initiative" or "pot" or "facility" or "project" or "projects" or "investment" or "campaign" or "contract" or "plan" or "deal";
}
