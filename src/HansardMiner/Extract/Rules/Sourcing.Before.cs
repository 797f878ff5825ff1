using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>The source that an earlier sentence gives: a survey that goes on, who is quoted, "they show".</summary>
internal static partial class Sourcing
{
    /// <summary>Gives a figure without a source the document or body that the sentence before reports.</summary>
    public static void Before(Scene s)
    {
        var r = s.Reading;
        if (s.Draft.Source is not null || s.Sentence == 0 || IsContrasted(s))
        {
            return;
        }
        if (s.SourceBefore is null)
        {
            s.SourceBefore = Quoted(s);
            if (s.SourceBefore.Length > 0)
            {
                s.Draft.Source = s.SourceBefore;
                return;
            }
            // a sentence that opens with a time, "there is" or "as we know" speaks for itself
            if (r.Is(r.Lo, "in") && Clauses.TimeAt(s, r.Lo) > r.Lo || r.At(r.Lo) is "there" or "on" or "if" || r.Is(r.Lo, "as") && !r.Is(r.Lo + 2, "result") || OpensAnew(r))
            {
                return;
            }
            for (var i = r.Lo; i < r.Lo + 12 && r.In(i); i++)
            {
                if (r.At(i) is "i" or "we" or "my" or "our" or "you" or "but" or "government" or "minister")
                {
                    return;
                }
            }
            var last = s.LastSource;
            r.Enter(s.Sentence - 1);
            Tagger.Run(r);
            s.SourceBefore = Says(s, r.Hi, true) ? s.Draft.Source ?? "" : "";
            r.Enter(s.Sentence);
            (s.Draft.Source, s.LastSource) = (null, s.SourceBefore.Length > 0 ? s.SourceBefore : last);
        }
        s.Draft.Source = s.SourceBefore.Length > 0 ? s.SourceBefore : null;
    }

    /// <summary>"Furthermore, …", "That is why …", "In addition, …": the sentence begins a point of the speaker's own.</summary>
    public static bool OpensAnew(Reading r) =>
        r.At(r.Lo) is "furthermore" or "moreover" or "additionally" || r.Is(r.Lo, "that") && r.Is(r.Lo + 2, "why") || r.Is(r.Lo, "in") && r.Is(r.Lo + 1, "addition");

    // "two thirds thought it below 40, whereas in 2007 it was 97", "when in fact 96 per cent. were": what is so, against what was said
    private static bool IsContrasted(Scene s)
    {
        var r = s.Reading;
        for (var i = s.Draft.SpanFirst - 1; i > s.Draft.SpanFirst - 12 && r.In(i); i--)
        {
            if (r.Is(i, "whereas") || r.Is(i, "fact") && r.Is(i - 1, "in"))
            {
                return true;
            }
        }
        return false;
    }

    // a figure inside “…” that somebody is said to have said
    private static string Quoted(Scene s)
    {
        var r = s.Reading;
        var found = "";
        var from = s.Draft.First;
        for (var back = s.Sentence; back >= 0 && back > s.Sentence - 6; back--)
        {
            r.Enter(back);
            var i = (back == s.Sentence ? from : r.Hi) - 1;
            while (i >= r.Lo && !r.IsMark(i, '“') && !r.IsMark(i, '”'))
            {
                i--;
            }
            if (i < r.Lo)
            {
                continue;
            }
            var verb = r.IsMark(i - 1, ',') || r.IsMark(i - 1, ':') ? i - 2 : i - 1;
            if (r.IsMark(i, '“') && r.Has(verb, WordClass.Saying))
            {
                Tagger.Run(r);
                var last = s.LastSource;
                found = Bounds(s, verb) is { } who && who.End > who.First ? r.Letters(who.First, who.End).ToString() : "";
                s.LastSource = last;
            }
            break;
        }
        r.Enter(s.Sentence);
        return found;
    }

    // "Green Kites is a club of this valley. It estimates …": the subject of the sentence before
    private static bool SubjectBefore(Scene s)
    {
        var r = s.Reading;
        r.Enter(s.Sentence - 1);
        Tagger.Run(r);
        var (first, end) = SubjectOfSentence(s);
        var named = end > first;
        if (named)
        {
            s.LastSource = r.Words(first, end);
        }
        r.Enter(s.Sentence);
        return named;
    }

    // what is published "by" somebody, the subject of the first verb, or the name the sentence opens with
    private static (int First, int End) SubjectOfSentence(Scene s)
    {
        var r = s.Reading;
        for (var i = r.Lo; i < r.Hi && i < r.Lo + 40; i++)
        {
            if (r.TagOf(i) is not (Tag.Verb or Tag.Auxiliary or Tag.Past or Tag.Modal) || r.TagOf(i) == Tag.Past && r.At(i + 1) is "by" or "from" or "in" or "to" or "for" or "of" or "on")
            {
                continue;
            }
            var verb = i;
            while (r.TagOf(i) is Tag.Auxiliary or Tag.Past or Tag.Modal or Tag.Adverb)
            {
                if (r.At(i) is "published" or "compiled" or "collected" or "produced" && r.Is(i + 1, "by") && Phrase(r, i + 2) is { } by && HasSource(r, by.First, by.End))
                {
                    return by;
                }
                i++;
            }
            if (Bounds(s, verb) is { } range)
            {
                return range;
            }
            break;
        }
        var first = NounPhrases.SkipDeterminers(r, r.Lo);
        var end = NounPhrases.End(r, first);
        if (end > first && r.Is(end, "of") && NounPhrases.SkipDeterminers(r, end + 1) is var inner && NounPhrases.End(r, inner) is var last && last > inner && r.Has(last - 1, WordClass.SourceNoun))
        {
            return (end + 1, last);
        }
        var named = end > first && (HasSource(r, first, end) || r.IsCapital(first) && r[first].Word.Classes == WordClass.None) && r.TagOf(end) is Tag.Verb or Tag.Auxiliary or Tag.Past or Tag.Modal or Tag.Mark;
        return named ? (r.TagOf(first - 1) == Tag.Determiner ? first - 1 : first, end) : (r.Lo, r.Lo);
    }
}
