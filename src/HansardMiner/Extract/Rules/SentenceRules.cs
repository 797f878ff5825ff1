using System.Collections.Generic;
using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;
using HansardMiner.Figures;

namespace HansardMiner.Extract.Rules;

/// <summary>Tries the rule book on one sentence.</summary>
internal static class SentenceRules
{
    // the rule book as arrays: a list behind an interface costs an enumerator for every number
    private static readonly RejectionRule[] Rejections = [.. RuleBook.Rejections];
    private static readonly FigureRule[] Figures = [.. RuleBook.Figures];
    private static readonly FieldFinder[] Fields = [.. RuleBook.Fields];

    /// <summary>Adds the claims and rejections of a sentence to the lists.</summary>
    public static void Run(Scene s, int sentence, ref List<Claim>? claims, ref List<Rejection>? rejections)
    {
        var r = s.Reading;
        s.Sentence = sentence;
        s.TopicPlace = s.SourceBefore = null;
        s.MayNamePlace = s.MayNameSource = null;
        s.SolePlace = null;
        s.Cues = Cue.None;
        r.Enter(sentence);
        if (!HasNumber(r))
        {
            return;
        }
        Tagger.Run(r);
        Numerals.Find(r, s.Drafts);
        if (s.Drafts.Count == 0)
        {
            return;
        }
        Periods.Find(r, s.Said, ref s.LastTime, s.Times);
        Reject(s);
        s.ForgetNames();
        Quantities.Complete(r, s.Drafts);
        Settle(s);
        for (s.At = 0; s.At < s.Drafts.Count; s.At++)
        {
            var d = s.Draft;
            if (d.Rejected)
            {
                (rejections ??= []).Add(new Rejection(r.Span(d.First, d.End), d.Reason, d.Rule ?? ""));
            }
            else if (!d.Absorbed)
            {
                Describe(s);
            }
        }
        Respectively.Pair(s);
        Links.Find(s);
        for (s.At = 0; s.At < s.Drafts.Count; s.At++)
        {
            if (s.Draft is { Rejected: false, Absorbed: false } d)
            {
                (claims ??= []).Add(Make(s, d));
            }
        }
        s.Keep();
    }

    private static bool HasNumber(Reading r)
    {
        for (var i = r.Lo; i < r.Hi; i++)
        {
            ref var item = ref r[i];
            if (item.Kind == Text.TokenKind.Number || (item.Word.Classes & (WordClass.Numeric | WordClass.Fraction)) != 0)
            {
                return true;
            }
        }
        return false;
    }

    private static void Reject(Scene s)
    {
        for (s.At = 0; s.At < s.Drafts.Count; s.At++)
        {
            if (s.Draft.Rejected || s.Draft.Currency is not null)
            {
                continue;
            }
            foreach (var rule in Rejections)
            {
                if (rule.Holds(s))
                {
                    s.Draft.Reject(rule.Reason, rule.Name);
                    break;
                }
            }
        }
    }

    private static void Settle(Scene s)
    {
        for (s.At = 0; s.At < s.Drafts.Count; s.At++)
        {
            if (s.Draft.Rejected || s.Draft.Absorbed)
            {
                continue;
            }
            foreach (var rule in Figures)
            {
                if (rule.Apply(s))
                {
                    s.Draft.Rule = rule.Name;
                    break;
                }
            }
        }
    }

    private static void Describe(Scene s)
    {
        foreach (var field in Fields)
        {
            field.Apply(s);
        }
    }

    // 1200000000.0 and 1200000000 are one number and shall print as one.
    private static decimal Plain(decimal value) => value.Scale == 0 ? value : value / 1.000000000000000000000000000000000m;

    private static Claim Make(Scene s, Draft d)
    {
        var r = s.Reading;
        return new Claim
        {
            Span = r.Span(d.SpanFirst, d.SpanEnd),
            Sentence = r.Span(r.Lo, r.Hi),
            Kind = d.Kind,
            Quantity = new Quantity(Plain(d.Value), d.High is { } high ? Plain(high) : null, d.Bound, d.Unit is null ? null : new Unit(d.Unit)),
            Counted = d.Counted,
            Change = d.Change,
            Period = d.Period,
            Where = d.Where,
            Source = d.Source,
            Status = d.Status,
            Links = d.Links is null ? [] : d.Links,
            Derivation = new Derivation(d.Rule ?? "", Steps.Of(s, d)),
        };
    }
}
