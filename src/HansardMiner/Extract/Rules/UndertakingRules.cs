using System.Collections.Generic;
using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Tries the rules for commitments on one sentence.</summary>
internal static class UndertakingRules
{
    /// <summary>Adds the commitments of a sentence to the list.</summary>
    public static void Run(Scene s, int sentence, ref List<Undertaking>? found)
    {
        var r = s.Reading;
        s.Sentence = sentence;
        r.Enter(sentence);
        if (!HasTrigger(r) || IsQuestion(r))
        {
            return;
        }
        Tagger.Run(r);
        Periods.Find(r, s.Said, ref s.LastDeadline, s.Times);
        for (var i = r.Lo; i < r.Hi; i++)
        {
            if (!r.Has(i, WordClass.Undertaking))
            {
                continue;
            }
            foreach (var rule in UndertakingBook.Rules)
            {
                if (rule.Reads(s, i) is { } at && !IsDenied(r, at.Verb, i))
                {
                    (found ??= []).Add(Make(s, rule, at.Verb, at.Action, out var end));
                    r.Enter(sentence);
                    i = end > i ? end - 1 : i;
                    break;
                }
            }
        }
    }

    // "I do not want to press the point"
    private static bool IsDenied(Reading r, int verb, int end)
    {
        for (var i = verb; i >= 0 && i < end; i++)
        {
            if (r.Has(i, WordClass.Negation))
            {
                return true;
            }
        }
        return false;
    }

    private static bool HasTrigger(Reading r)
    {
        for (var i = r.Lo; i < r.Hi; i++)
        {
            if (r.Has(i, WordClass.Undertaking))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsQuestion(Reading r) => r.IsMark(r.Hi - 1, '?') || r.IsMark(r.Hi - 2, '?') || r.Is(r.Lo, "to") && r.Is(r.Lo + 1, "ask") || r.At(r.Lo) is "suppose" or "imagine";

    private static Undertaking Make(Scene s, UndertakingRule rule, int verb, int action, out int end)
    {
        var r = s.Reading;
        end = EndOfClause(r, action);
        var isGlued = verb >= 0 && r.At(verb) is "i'll" or "we'll" or "i'm" or "we're";
        var subject = verb < 0 ? action : isGlued ? verb : Actors.Start(s, verb);
        var first = subject;
        string? actor = isGlued ? r.Letters(verb)[..(r.Letters(verb)[0] is 'w' or 'W' ? 2 : 1)].ToString() : subject < verb ? Text(r, subject, verb) : null;
        if (actor is null && verb > 0 && r.Is(verb - 1, "and") && Actors.Shared(s, verb) is { } shared)
        {
            actor = Text(r, shared.First, shared.End);
        }
        var words = Text(r, action, end);
        if (verb >= 0 && !ActsItself(s, rule, verb, action, end))
        {
            // the subject is what is done, not who does it
            var agent = Actors.Agent(r, action, end);
            words = Text(r, subject, end);
            actor = agent.End > agent.First ? Text(r, agent.First, agent.End) : Before(s, subject, verb);
        }
        var late = LeadingTime(s, first);
        var deadline = Deadlines.Find(s, verb < 0 ? action : System.Math.Min(verb, action), end + 10 < r.Hi ? EndOfSentencePart(r, end) : r.Hi) ?? (late >= 0 ? Deadlines.Find(s, late, first) : null);
        var steps = "committed by: " + (verb < 0 ? Text(r, action - 2, action + 1) : Text(r, verb, action + 1)) + (actor is null ? "" : "\nactor: " + actor) + (deadline is null ? "" : "\ndeadline: " + deadline.Words);
        return new Undertaking
        {
            Span = r.Span(first, end),
            Sentence = r.Span(r.Lo, r.Hi),
            Actor = actor,
            Action = words,
            Deadline = deadline,
            Strength = rule.Strength,
            IsConditional = IsConditional(r, first, end),
            Derivation = new Derivation(rule.Name, steps),
        };
    }

    private static string Text(Reading r, int first, int end)
    {
        while (r.TagOf(end - 1) == Tag.Adverb && end - 1 > first && r.In(end) && r.TagOf(end) is Tag.Modal or Tag.Auxiliary)
        {
            end--;
        }
        return end > first ? r.Letters(first, end).ToString() : "";
    }

    // "we will publish" acts itself; "the flag will become mandatory" and "children will be taught" do not
    private static bool ActsItself(Scene s, UndertakingRule rule, int verb, int action, int end)
    {
        var r = s.Reading;
        if (r.At(verb - 1) is "i" or "we" || r.Is(verb - 1, "and") && r.Is(verb, "will") || r.At(verb) is "i'll" or "we'll" or "i'm" or "we're" || r.Is(action - 1, "to") && (rule.Strength == UndertakingStrength.Requirement || Promises.IsBody(s, verb)))
        {
            return true;
        }
        if (r.Is(action, "continue") && Promises.IsBody(s, verb))
        {
            return true;
        }
        if (r.At(action) is "become" or "come" or "begin" or "start" or "apply" or "open" or "cease" or "end" or "continue" || r.Is(action, "take") && r.Is(action + 1, "effect"))
        {
            return false;
        }
        if (r.TagOf(action) == Tag.Past && r.TagOf(verb) == Tag.Auxiliary)
        {
            return false;
        }
        if (r.Is(action, "be") || r.TagOf(action) == Tag.Auxiliary || r.TagOf(verb) == Tag.Auxiliary && (r.Is(verb + 1, "been") || r.At(verb + 1) is "due" or "planned" or "scheduled" or "expected" or "intended"))
        {
            var done = action;
            while (r.TagOf(done) is Tag.Auxiliary or Tag.Adverb && done < end)
            {
                done++;
            }
            return r.TagOf(done) == Tag.Gerund && r.Is(action, "be");
        }
        return !r.Is(verb, "will") || r.TagOf(verb - 1) == Tag.Pronoun || Promises.IsBody(s, verb);
    }

    // "That is due in spring": who is said to be making it in the sentence before
    private static string? Before(Scene s, int subject, int verb)
    {
        var r = s.Reading;
        if (s.Sentence == 0 || verb != subject + 1 || !(r.At(subject) is "that" or "this" or "it" or "they"))
        {
            return null;
        }
        var here = s.Sentence;
        r.Enter(here - 1);
        Tagger.Run(r);
        var agent = Actors.Agent(r, r.Lo, r.Hi);
        var named = agent.End > agent.First ? r.Letters(agent.First, agent.End).ToString() : null;
        r.Enter(here);
        return named;
    }

    private static int EndOfClause(Reading r, int from)
    {
        for (var i = from; i < r.Hi; i++)
        {
            if (r.IsMark(i, ';') || r.IsMark(i, '—') || r.IsMark(i, '.') && i >= r.Hi - 2 || r.IsMark(i, ':') || r.IsMark(i, '”') || r.IsMark(i, ',') && EndsAtComma(r, i)
                || r.At(i) is "but" or "because" or "although" && i > from + 1 || r.Is(i, "and") && (r.At(i + 1) is "i" or "we" && r.TagOf(i + 2) is Tag.Modal or Tag.Auxiliary || r.At(i + 1) is "has" or "have" or "is" or "are"))
            {
                return i;
            }
        }
        return r.Hi;
    }

    // ", but …", ", we have decided", ", and, in that sense, it"
    private static bool EndsAtComma(Reading r, int i) =>
        r.At(i + 1) is "but" or "although" or "which" or "who" or "because" or "so" or "where" or "while" or "however"
        || r.TagOf(i + 1) == Tag.Pronoun && r.TagOf(i + 2) is Tag.Modal or Tag.Auxiliary or Tag.Adverb or Tag.Verb
        || r.TagOf(i + 1) is Tag.Modal or Tag.Auxiliary || NewSubject(r, i + 1)
        || r.Is(i + 1, "and") && (r.IsMark(i + 2, ',') || NewSubject(r, i + 2) || r.TagOf(i + 2) == Tag.Pronoun && r.TagOf(i + 3) is Tag.Modal or Tag.Auxiliary or Tag.Adverb or Tag.Verb);

    // ", our two measures will ensure"
    private static bool NewSubject(Reading r, int i)
    {
        if (r.TagOf(i) != Tag.Determiner)
        {
            return false;
        }
        var noun = NounPhrases.SkipDeterminers(r, i);
        var past = Clauses.Tails(r, noun, NounPhrases.End(r, noun));
        return past > i + 1 && r.TagOf(past) is Tag.Modal or Tag.Auxiliary;
    }

    private static int EndOfSentencePart(Reading r, int end) => r.IsMark(end, ',') ? end : System.Math.Min(end, r.Hi);

    // "From September, children will be taught", "By Easter we will"
    private static int LeadingTime(Scene s, int first)
    {
        var r = s.Reading;
        var at = r.IsMark(first - 1, ',') ? first - 1 : first;
        foreach (var time in s.Times)
        {
            if (time.End == at && (time.First == r.Lo || r.TagOf(time.First - 1) == Tag.Mark || r.TagOf(time.First - 1) == Tag.Conjunction || r.Is(time.First - 1, "later") || r.Is(time.First - 1, "that")))
            {
                return r.Is(time.First - 1, "later") ? time.First - 1 : time.First;
            }
        }
        return -1;
    }

    private static bool IsConditional(Reading r, int first, int end)
    {
        for (var i = r.Lo; i < end; i++)
        {
            // "to find out if" asks; "if possible" and "if at all" hedge
            if (r.Is(i, "if") && !(r.Is(i + 1, "i") && r.At(i + 2) is "may" or "might") && !(i > first && r.At(i + 1) is "at" or "possible" or "necessary" or "needed") && !(r.At(i - 1) is "out" or "see" or "know" or "ask" or "consider" or "determine" or "check" or "wonder" or "as" or "even")
                || r.Is(i, "unless") || r.Is(i, "provided") && r.Is(i + 1, "that") || r.Is(i, "subject") && r.Is(i + 1, "to")
                || r.Is(i, "should") && i < first && (i == r.Lo || r.IsMark(i - 1, ',') || r.Is(i - 1, "and")) && r.TagOf(i + 1) is Tag.Determiner or Tag.Pronoun)
            {
                return true;
            }
        }
        return false;
    }
}
