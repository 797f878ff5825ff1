using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>Puts what all readings of a question tell into the order in which it happened.</summary>
public static class ChainSteps
{
    /// <summary>The steps.</summary>
    /// <param name="readings">The readings of one question, the one that is shown first.</param>
    /// <param name="correction">The answer before it was corrected, where a source has it.</param>
    public static IReadOnlyList<ChainStep> Of(IReadOnlyList<ChainReading> readings, CorrectedAnswer? correction)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var question = readings[0].Question;
        var steps = new List<ChainStep>
        {
            new(ChainStepKind.Tabled, First(readings, q => q.Tabled), Part(question, ContributionKind.Question), readings[0].Source, null),
        };
        var isAnswered = IsAnswered(question);
        var due = First(readings, q => q.DueForAnswer);
        if (!isAnswered && due is not null)
        {
            steps.Add(new ChainStep(ChainStepKind.Due, due, null, null, null));
        }
        Held(readings, steps);
        if (question.State == AnswerState.Withdrawn)
        {
            steps.Add(new ChainStep(ChainStepKind.Withdrawn, null, null, readings[0].Source, "the day is not stated"));
        }
        else if (isAnswered)
        {
            Answered(readings, correction, steps);
        }
        else
        {
            var note = question.State is AnswerState.Answered or AnswerState.Corrected ? "the source says that it was answered and does not hold the answer"
                : due is { } day ? string.Create(CultureInfo.InvariantCulture, $"due {day:d MMMM yyyy}, no answer in the sources") : "no answer in the sources";
            steps.Add(new ChainStep(ChainStepKind.NotAnswered, null, null, null, note));
        }
        return steps;
    }

    /// <summary>A holding answer has a reading of its own, or only its day is printed with the final answer.</summary>
    private static void Held(IReadOnlyList<ChainReading> readings, List<ChainStep> steps)
    {
        foreach (var held in readings.Where(r => r.Question.Outcome == AnswerOutcome.Holding && Part(r.Question, ContributionKind.Answer) is not null)
            .DistinctBy(r => r.Question.HoldingAnswered ?? r.Question.Date).OrderBy(r => r.Question.HoldingAnswered ?? r.Question.Date ?? DateOnly.MaxValue))
        {
            steps.Add(new ChainStep(
                ChainStepKind.Held, held.Question.HoldingAnswered ?? held.Question.Date, Part(held.Question, ContributionKind.Answer), held.Source, null));
        }
        if (First(readings, q => q.HoldingAnswered) is { } day && !steps.Exists(s => s.Kind == ChainStepKind.Held && s.Date == day)
            && !(readings[0].Question.Date == day && IsAnswered(readings[0].Question)))
        {
            steps.Add(new ChainStep(ChainStepKind.Held, day, null, null, "its text is not in the sources"));
        }
    }

    private static void Answered(IReadOnlyList<ChainReading> readings, CorrectedAnswer? correction, List<ChainStep> steps)
    {
        var question = readings[0].Question;
        var answer = Part(question, ContributionKind.Answer);
        if (question.State != AnswerState.Corrected)
        {
            steps.Add(new ChainStep(ChainStepKind.Answered, question.Date, answer, readings[0].Source, null));
            return;
        }
        var before = readings.FirstOrDefault(r => r.Question.State == AnswerState.Answered && r.Question.Date is not null)?.Question.Date ?? question.Date;
        steps.Add(new ChainStep(
            ChainStepKind.Answered, before, correction?.BeforeId, correction?.Source, correction is null ? "the text before the correction is not in the sources" : null));
        steps.Add(new ChainStep(ChainStepKind.Corrected, question.Corrected, answer, readings[0].Source, null));
    }

    private static bool IsAnswered(WrittenQuestion question) => question.Outcome != AnswerOutcome.Holding && Part(question, ContributionKind.Answer) is not null;

    private static DateOnly? First(IReadOnlyList<ChainReading> readings, Func<WrittenQuestion, DateOnly?> day) =>
        readings.Select(r => day(r.Question)).FirstOrDefault(d => d is not null);

    private static RecordId? Part(WrittenQuestion question, ContributionKind kind)
    {
        for (var i = 0; i < question.Contributions.Count; i++)
        {
            if (question.Contributions[i].Kind == kind)
            {
                return question.Id.Contribution(i + 1);
            }
        }
        return null;
    }
}
