using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Questions;

/// <summary>
/// Reads what came of a written question from the words of its answer. What the answer gives decides: an answer that declines or refers and also gives
/// figures is answered. What fits nothing with certainty is answered, too.
/// </summary>
public static class Outcomes
{
    /// <summary>An answer declines where it begins by declining, or where at least this share of its words does so.</summary>
    private const double LeastShare = 0.4;

    /// <summary>An answer in its own words may end by referring to a summary; only where most of it refers it gives nothing of its own.</summary>
    private const double LeastReferred = 0.5;

    /// <summary>A number that was asked for and is said not to be held decides if it is more than a side remark.</summary>
    private const double LeastRefused = 0.08;

    private const int LongestHolding = 300;

    /// <summary>What came of a question; null when its source says that it was answered and does not hold the answer.</summary>
    /// <param name="question">The question with its answer.</param>
    /// <param name="figures">Where figures stand in the texts of its contributions, a list for each, in their order.</param>
    public static AnswerOutcome? Of(WrittenQuestion question, IReadOnlyList<IReadOnlyList<TextSpan>> figures)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(figures);
        var answers = question.Contributions.Select((c, i) => (Answer: c, Figures: figures[i])).Where(a => a.Answer.Kind == ContributionKind.Answer).ToList();
        if (answers.Count == 0)
        {
            return question.State switch
            {
                AnswerState.Withdrawn => AnswerOutcome.Withdrawn,
                AnswerState.Holding => AnswerOutcome.Holding,
                AnswerState.Unanswered => AnswerOutcome.Unanswered,
                _ => null,
            };
        }
        var outcome = OfAnswer(question, answers);
        return outcome == AnswerOutcome.Answered && question.State == AnswerState.Holding && MayHold(answers) ? AnswerOutcome.Holding : outcome;
    }

    /// <summary>
    /// A source's mark of a holding answer often outlives it: of 62 answers so marked 47 are the final ones. So the mark decides only where a short text
    /// without figures speaks of an answer.
    /// </summary>
    private static bool MayHold(List<(Contribution Answer, IReadOnlyList<TextSpan> Figures)> answers) => answers.TrueForAll(a =>
        a.Answer.Text.Length <= LongestHolding && a.Figures.Count == 0
        && AnswerSentences.Of(a.Answer).Exists(s => s.Words.Exists(w => w is "answer" or "answers" or "reply" or "response" or "respond" or "question")));

    private static AnswerOutcome OfAnswer(WrittenQuestion question, List<(Contribution Answer, IReadOnlyList<TextSpan> Figures)> answers)
    {
        if (answers.Exists(a => a.Answer.Passages.Any(p => p.Kind == PassageKind.Table)))
        {
            return AnswerOutcome.Answered;
        }
        var sentences = new List<(SentencePart Part, int Words)>();
        var isRequested = false;
        foreach (var (answer, figures) in answers)
        {
            foreach (var (span, words) in AnswerSentences.Each(answer))
            {
                var part = SentenceRules.Of(words);
                if (part == SentencePart.Gives || (part is SentencePart.Substance or SentencePart.Courtesy or SentencePart.NotHeld && figures.Any(span.Contains)))
                {
                    return AnswerOutcome.Answered;
                }
                if (part != SentencePart.Courtesy)
                {
                    sentences.Add((part, words.Count));
                    isRequested |= part is SentencePart.NotHeld or SentencePart.DisproportionateCost && words.Exists(w => w is "requested" or "sought");
                }
            }
        }
        return Weigh(sentences, isRequested, question);
    }

    private static bool AsksForQuantity(WrittenQuestion question) =>
        question.Contributions.Any(c => c.Kind == ContributionKind.Question && QuantityQuestion.IsAskedIn(c.Text));

    private static AnswerOutcome Weigh(List<(SentencePart Part, int Words)> sentences, bool isRequested, WrittenQuestion question)
    {
        if (!sentences.Exists(s => s.Part != SentencePart.Substance))
        {
            return AnswerOutcome.Answered;
        }
        var declining = sentences.Where(s => s.Part != SentencePart.Substance).ToList();
        var leads = sentences[0].Part != SentencePart.Substance;
        var share = (double)declining.Sum(s => s.Words) / sentences.Sum(s => s.Words);
        var prevails = share >= (declining.TrueForAll(s => s.Part == SentencePart.Referred) ? LeastReferred : LeastShare);
        var refuses = share >= LeastRefused && declining.Exists(s => s.Part is SentencePart.NotHeld or SentencePart.DisproportionateCost);
        if (!leads && !prevails && !(refuses && (isRequested || AsksForQuantity(question))))
        {
            return AnswerOutcome.Answered;
        }
        // Why nothing is given may stand after that nothing is given: "is not held centrally. It could be had only at disproportionate cost."
        return Has(SentencePart.Holding) ? AnswerOutcome.Holding
            : leads && sentences[0].Part == SentencePart.Referred ? AnswerOutcome.Referred
            : Has(SentencePart.ToFollow) ? AnswerOutcome.ToFollow
            : Has(SentencePart.DisproportionateCost) ? AnswerOutcome.DisproportionateCost
            : Has(SentencePart.NotHeld) ? AnswerOutcome.NotHeld
            : AnswerOutcome.Referred;

        bool Has(SentencePart part) => declining.Exists(s => s.Part == part);
    }
}
