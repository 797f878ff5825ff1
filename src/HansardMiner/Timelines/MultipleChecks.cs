using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Timelines.Arithmetic;

namespace HansardMiner.Timelines;

/// <summary>"Three times", "doubled", "4 fold", "300% more" against the two numbers.</summary>
internal static class MultipleChecks
{
    /// <summary>The checks of all sentences.</summary>
    public static IEnumerable<ArithmeticCheck> Find(FigureSheet sheet)
    {
        PlaceFigures? places = null;
        foreach (var sentence in sheet.Contributions.SelectMany(s => s))
        {
            foreach (var figure in sentence.Figures.Where(f => ComparisonChecks.Factor(f) is not null))
            {
                var check = Levels(sheet, sentence, figure) ?? ComparisonChecks.Check(places ??= new PlaceFigures(sheet), figure);
                yield return check ?? new ArithmeticCheck(CheckKind.Multiple, CheckOutcome.CannotBeChecked, [figure.Hit], figure.Hit.Words.ReplaceLineEndings(" "))
                {
                    Missing = "the two numbers it compares",
                };
            }
        }
    }

    /// <summary>The multiple between two levels it is linked to, or the only two amounts of its sentence where they stand as "from … to".</summary>
    private static ArithmeticCheck? Levels(FigureSheet sheet, SentenceFigures sentence, Figure figure)
    {
        var (before, after) = (sheet.Linked(figure, LinkRole.Before), sheet.Linked(figure, LinkRole.After));
        if ((before is null || after is null) && sentence.Figures.FirstOrDefault(f => SentenceFigureIsAmount(sentence, f) && sheet.Linked(f, LinkRole.Before) is not null && CountTheSame(f, figure)) is { } level)
        {
            (before, after) = (sheet.Linked(level, LinkRole.Before), level);
        }
        if (before is null || after is null || !SentenceFigures.AreOneSort(before, after) || before.Value <= 0 || after.Value <= 0 || ComparisonChecks.Factor(figure) is not { } factor)
        {
            return null;
        }
        var (more, less) = after.Value >= before.Value ? (after, before) : (before, after);
        var exact = more.Value / less.Value;
        var outcome = exact == factor.Value ? CheckOutcome.Holds : more.Number.Range.Over(less.Number.Range).Overlaps(factor.Range) ? CheckOutcome.HoldsWithinRounding : CheckOutcome.Fails;
        return new ArithmeticCheck(CheckKind.Multiple, outcome, [before.Hit, after.Hit, figure.Hit],
            $"{Numbers.Text(more.Value, 2)} is {Numbers.Text(exact, 2)} times {Numbers.Text(less.Value, 2)}; said: {figure.Hit.Words.ReplaceLineEndings(" ")}");
    }

    /// <summary>"Doubled investment, increasing the number of clinics from 7 to 12" doubles no clinics.</summary>
    private static bool CountTheSame(Figure level, Figure multiple) =>
        level.Definition.Counted is { } counted && multiple.Definition.Counted is { } multiplied && CountedWords.Of(counted) == CountedWords.Of(multiplied);

    private static bool SentenceFigureIsAmount(SentenceFigures sentence, Figure figure) => sentence.Amounts.Contains(figure);
}
