using System;

namespace HansardMiner.Extract.Mentions;

/// <summary>Recognises places: names of the list with their compass points and kinds, and "this country", "the region".</summary>
internal static class Places
{
    private const WordClass NoPlace = WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Modal | WordClass.Month | WordClass.Weekday | WordClass.Season | WordClass.Person | WordClass.Body
        | WordClass.SourceNoun | WordClass.Statutory | WordClass.LawNoun | WordClass.NameNoun | WordClass.Number | WordClass.Saying;

    /// <summary>Whether a prepositional phrase of place begins at an item: "in Greater Manchester", "across the country".</summary>
    public static bool Phrase(Reading r, int i, out int end)
    {
        end = i;
        if (!(r.At(i) is "in" or "across" or "throughout" or "within" or "for" or "to" or "at" or "from" or "outside" or "around" or "into") || r.TagOf(i) == Tag.Mark)
        {
            return false;
        }
        // "the Member for Leith" is a person
        if (r.Is(i, "for") && r.At(i - 1) is "member" or "members" or "mp" or "mps" or "secretary" or "minister")
        {
            return false;
        }
        var strict = (r.At(i) is "for" or "to" or "from" or "at");
        var at = (r.At(i + 1) is "the" or "neighbouring" or "rural" or "mainland") ? i + 2 : i + 1;
        at += (r.At(at) is "neighbouring" or "whole" or "rest") ? 1 : 0;
        at += r.At(at - 1) is "whole" or "rest" && r.Is(at, "of") ? r.Is(at + 1, "the") ? 2 : 1 : 0;
        if ((r.At(i - 1) is "as" or "than"))
        {
            return false;
        }
        if (Name(r, at, out end))
        {
            return !Possessive(r, end - 1) && !r.IsJoint(end) && (r.TagOf(end) != Tag.Nominal || r.Has(end, WordClass.Adjective | WordClass.TimeUnit));
        }
        if (!strict && Kinds(r, i + 1, out end))
        {
            return true;
        }
        end = i;
        return (!strict || r.Is(i, "from") && r.Is(i + 3, "of")) && Common(r, i + 1, out end) || r.At(i) is "in" or "at" or "near" or "around" or "outside" && Unlisted(r, at, out end);
    }

    /// <summary>Whether "between X and Y" with two places begins at an item.</summary>
    public static bool Between(Reading r, int i, out int end)
    {
        end = i;
        return r.Is(i, "between") && r.IsCapital(i + 1) && r.Is(i + 2, "and") && r.IsCapital(i + 3) && (r.Has(i + 1, WordClass.Place) || r.Has(i + 3, WordClass.Place)) && !r.Has(i + 1, WordClass.Month) && (end = i + 4) > i;
    }

    // "in Kentigern House", "at Magilligan": a capital that is no word of the lists, and what follows it in capitals
    private static bool Unlisted(Reading r, int first, out int end)
    {
        end = first;
        var unknown = false;
        while (end < first + 6 && r.IsCapital(end) && !r.Has(end, NoPlace) && r.Letters(end).ContainsAnyInRange('a', 'z'))
        {
            unknown |= r[end].Word.Classes == WordClass.None && r[end].End - r[end].Start > 3;
            end++;
        }
        end += end > first && r.Has(end, WordClass.PlaceNoun) && !Tagger.IsPlural(r, end) ? 1 : 0;
        return unknown && !(end == first + 1 && Tagger.IsPlural(r, first)) && !r.IsJoint(end) && !Possessive(r, end - 1) && (r.TagOf(end) != Tag.Nominal || r.Has(end, WordClass.TimeUnit)) && !r.IsMark(end, '(') && !r.IsNumber(end);
    }

    /// <summary>Whether the name of a place begins at an item.</summary>
    public static bool Name(Reading r, int i, out int end)
    {
        end = i;
        if (!r.IsCapital(i) && !(r.Has(i, WordClass.PlacePart) && (r.At(i) is "east" or "west" or "north" or "south" or "mid" or "central" or "northern" or "southern" or "eastern" or "western" or "greater" or "inner" or "outer") && r.IsCapital(i + 1)))
        {
            return false;
        }
        // "Mr. Lancaster", "Lord Bath"
        if (r.Has(i - 1, WordClass.Person) || r.IsMark(i - 1, '.') && r.At(i - 2) is "mr" or "mrs" or "dr" or "ms")
        {
            return false;
        }
        var known = false;
        var at = i;
        while (at < i + 8)
        {
            if (r.IsCapital(at) && (r.Has(at, WordClass.Place) || (r.Has(at, WordClass.PlaceNoun) && at > i)) || (at > i && known && r.Has(at, WordClass.PlaceNoun)))
            {
                known = true;
                end = ++at;
            }
            else if (r.IsCapital(at) && IsPossessivePlace(r, at))
            {
                end = at + 1;
                return true;
            }
            else if (r.IsCapital(at) && !r.Has(at, WordClass.Month | WordClass.Body | WordClass.Person | WordClass.Determiner | WordClass.Weekday) && (r.Has(at, WordClass.PlacePart) || r[at].Word.Classes == WordClass.None) || (r.Has(at, WordClass.PlacePart) && (at == i || r.IsHyphen(at - 1))))
            {
                at++;
            }
            else if (r.IsJoint(at) && at > i && r.Has(at - 1, WordClass.PlacePart) && r.Has(at + 1, WordClass.PlacePart))
            {
                at++;
            }
            else if (at > i && !known && r.Is(at, "and") && r.Has(at - 1, WordClass.PlacePart) && r.Has(at + 1, WordClass.PlacePart) && r.IsCapital(at + 1) && r.Has(at + 2, WordClass.Place))
            {
                at++;
            }
            else if (at > i && known && ((r.At(at) is "and" or "of") || r.IsMark(at, '&')) && r.IsCapital(at + 1) && (r.Has(at + 1, WordClass.Place | WordClass.PlacePart) || r.Is(at, "of") && r.Has(at + 1, WordClass.Place)))
            {
                at++;
            }
            else if (at > i && known && r.Is(at, "and") && r.Is(at + 1, "the") && r.IsCapital(at + 2))
            {
                at += 2;
            }
            else if (at > i && known && r.IsMark(at, ',') && r.Has(at + 1, WordClass.Place) && r.IsCapital(at + 1))
            {
                at++;
            }
            else
            {
                break;
            }
        }
        end = known ? Site(r, end) : end;
        if (!known || (r.Has(end, WordClass.Body) && (r.TagOf(i - 1) == Tag.Preposition || !(r.At(end) is "council" or "police" or "councils" or "authority"))))
        {
            end = i;
            return false;
        }
        return true;
    }

    /// <summary>Whether "this country's", "the world's" or a bare "this country" begins at an item.</summary>
    public static bool Owner(Reading r, int i, out int end)
    {
        end = i + 2;
        if (r.TagOf(i) != Tag.Determiner || !r.IsWord(i + 1))
        {
            return false;
        }
        if (r.Is(i, "this") && r.Is(i + 1, "country"))
        {
            return r.TagOf(i - 1) is Tag.Verb or Tag.Gerund or Tag.Past;
        }
        return Possessive(r, i + 1) && Lexicon.Default.Find(r.Letters(i + 1)[..^2]) is { } noun && (noun.Classes & WordClass.PlaceNoun) != 0 && !(noun.Text is "school" or "hospital" or "prison" or "community" or "riding" or "bay" or "sea");
    }

    /// <summary>Whether "my constituency", "our city" begins at an item.</summary>
    public static bool Home(Reading r, int i, out int end) =>
        Common(r, i, out end) && r.TagOf(i) == Tag.Determiner && r.At(i) is "my" or "our" or "this" or "that" or "his" or "her";

    /// <summary>Whether the item is a name with a possessive ending: "Norway's".</summary>
    public static bool Possessive(Reading r, int i) => r.Letters(i) is { Length: > 3 } word && word[^1] == 's' && Text.Folding.IsApostrophe(word[^2]);

    // "Leeds station", "Belfast city centre", "the Derby office": what stands at the place is named with it
    private static int Site(Reading r, int end)
    {
        for (var at = end; at < end + 3 && r.IsWord(at); at++)
        {
            if (r.At(at) is "station" or "centre" or "office" or "offices" or "airport" or "hotels" or "hotel" or "port" or "docks" or "harbour" or "site" or "stadium" or "camp" or "campus" or "college" or "university" or "market" or "hospital" or "prison" or "school" or "schools" or "hospitals" or "airports" or "ports" or "region" or "line" or "area")
            {
                return at + 1;
            }
            if (!r.Has(at, WordClass.PlaceNoun) && !(r.IsCapital(at) && r[at].Word.Classes == WordClass.None) && !(r.At(at) is "railway" or "bus" or "train" or "international" or "general" or "concentration" or "refugee" or "detention"))
            {
                break;
            }
        }
        return end;
    }

    private static bool IsPossessivePlace(Reading r, int i) =>
        Possessive(r, i) && (Lexicon.Default.Find(r.Letters(i)[..^2]).Classes & WordClass.Place) != 0;

    // "in poorer areas", "in poor and developing countries": kinds of place, told by an adjective
    private static bool Kinds(Reading r, int i, out int end)
    {
        i += r.At(i) is "those" or "these" && r.At(i + 1) is "areas" or "countries" or "regions" or "cities" or "towns" or "villages" ? 1 : 0;
        for (end = i; end < i + 5 && (r.Has(end, WordClass.Adjective) || r.TagOf(end) is Tag.Gerund or Tag.Past || end > i && (r.Is(end, "and") || r.Is(end, "or"))); end++)
        {
        }
        return (end > i ? !r.Has(i, WordClass.Determiner | WordClass.Ordinal) : r.TagOf(i - 1) == Tag.Determiner) && r.At(end++) is "areas" or "countries" or "regions" or "cities" or "towns" or "villages" or "communities" or "neighbourhoods" && r.TagOf(end) != Tag.Nominal;
    }

    // "in this country", "across the region", "in my constituency", "in that school"
    private static bool Common(Reading r, int i, out int end)
    {
        end = i;
        if (r.TagOf(i) is not (Tag.Determiner or Tag.Relative))
        {
            return false;
        }
        var at = i + 1;
        while (at < i + 5 && (r.TagOf(at) == Tag.Nominal || r.IsJoint(at)) && !r.Has(at, WordClass.PlaceNoun))
        {
            at++;
        }
        if (!r.Has(at, WordClass.PlaceNoun) || Tagger.IsPlural(r, at) || r.Is(at, "community") || r.Is(at, "area") && r.At(i) is "their" or "its" || r.TagOf(at + 1) == Tag.Nominal && !r.Has(at + 1, WordClass.Adjective | WordClass.TimeUnit))
        {
            return false;
        }
        end = r.IsJoint(at + 1) && r.Has(at + 2, WordClass.PlaceNoun | WordClass.PlacePart) ? at + 3 : at + 1;
        // "in the county of Hampshire"
        if (r.Is(end, "of") && (Name(r, end + 1, out var named) || r.At(at) is "city" or "town" or "village" or "county" or "district" or "province" or "region" && Unlisted(r, end + 1, out named)))
        {
            end = named;
        }
        return true;
    }
}
