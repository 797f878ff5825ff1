using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;

namespace HansardMiner.Timelines;

/// <summary>Finds the shares whose words tie them to the number they are: "1,447 or 50%", "52,176 … This represents 38%", "from 27% … to 38%. Up from 38,434 to 52,176".</summary>
internal static class TiedShares
{
    private static readonly HashSet<string> Joints = new(SignalWords.Of("joint"), StringComparer.Ordinal);

    private static readonly string[] Representing = SignalWords.Of("representing");

    /// <summary>How far apart two sentences may stand that speak of the same change.</summary>
    private const int Beside = 160;

    /// <summary>The tied shares of a contribution.</summary>
    public static IEnumerable<TiedShare> In(FigureSheet sheet, IReadOnlyList<SentenceFigures> sentences)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            foreach (var share in sentence.Figures.Where(IsShare))
            {
                if (PartOf(sentences, i, share) is { } part)
                {
                    yield return new TiedShare(share, part, BaseOf(sentences, i, share, part));
                }
            }
            foreach (var pair in Parallel(sheet, sentence, i + 1 < sentences.Count && sentences[i + 1].Start - sentence.End <= Beside ? sentences[i + 1] : sentence))
            {
                yield return pair;
            }
        }
    }

    /// <summary>Whether a figure is a level that is a share of something.</summary>
    public static bool IsShare(Figure figure) => figure.Definition is { Change: null, Status: ClaimStatus.Fact, Kind: ClaimKind.Percent or ClaimKind.Ratio }
        && (figure.Definition.Kind == ClaimKind.Percent ? figure.Value is > 0 and <= 100 : figure.Value is > 0 and < 1);

    private static Figure? PartOf(IReadOnlyList<SentenceFigures> sentences, int at, Figure share)
    {
        var sentence = sentences[at];
        if (sentence.Amounts.LastOrDefault(f => f.End <= share.Start) is { } before && !sentence.Figures.Any(f => f.Start >= before.End && f.End <= share.Start))
        {
            var between = sentence.Between(before.End, share.Start).Trim();
            if ((Joints.Contains(between) && (between is not ("," or "and" or "-") || IsBracketed(sentence, share)))
                || (between.Length <= 60 && Array.Exists(Representing, r => between.EndsWith(r, StringComparison.Ordinal))))
            {
                return Numerator(sentence, before) ?? before;
            }
        }
        if (sentence.Amounts.FirstOrDefault(f => f.Start >= share.End) is { } behind && sentence.Between(share.End, behind.Start).Trim() == "(")
        {
            return behind;
        }
        // "This represents 38% of …" speaks of the one amount of the sentence before.
        var lead = sentence.Between(0, share.Start);
        return at > 0 && lead.Length <= 40 && sentence.Start - sentences[at - 1].End <= 3 && sentences[at - 1].Amounts is [var only]
            && (lead.StartsWith("this ", StringComparison.Ordinal) || lead.StartsWith("that ", StringComparison.Ordinal) || lead.StartsWith("these ", StringComparison.Ordinal) || lead.StartsWith("which ", StringComparison.Ordinal))
            && Array.Exists(Representing, r => lead.Contains(r, StringComparison.Ordinal)) ? only : null;
    }

    /// <summary>"34 of 213, or 16%" and "34 out of the 213": the amount before "of".</summary>
    private static Figure? Numerator(SentenceFigures sentence, Figure whole) =>
        sentence.Amounts.LastOrDefault(f => f.End <= whole.Start) is { } part && part.Value <= whole.Value
        && sentence.Between(part.End, whole.Start).Trim() is "of" or "of the" or "out of" or "out of the" or "of these" or "of all" ? sentence.Amounts.Last(f => f.End <= whole.Start) : null;

    private static bool IsBracketed(SentenceFigures sentence, Figure share) => share.Start > 0 && sentence.Text[share.Start - 1] == '(';

    /// <summary>The number the share is of, where it stands in its own sentence behind "of", or before the part behind "of" or "out of".</summary>
    private static Figure? BaseOf(IReadOnlyList<SentenceFigures> sentences, int at, Figure share, Figure part)
    {
        var sentence = sentences[at];
        bool May(Figure f) => !ReferenceEquals(f, part) && SentenceFigures.AreOneSort(f, part) && f.Value > part.Value;
        var behind = sentence.Amounts.FirstOrDefault(f => f.Start >= share.End);
        if (behind is not null && May(behind) && sentence.Between(share.End, behind.Start) is { Length: <= 24 } between
            && between.TrimStart(' ', ')').StartsWith("of ", StringComparison.Ordinal))
        {
            return behind;
        }
        // "34 of 213, or 16%"; or an amount of the sentence that the share fits: nothing else would.
        if (sentence.Amounts.FirstOrDefault(f => ReferenceEquals(Numerator(sentence, f), part)) is { } over)
        {
            return over;
        }
        var implied = new TiedShare(share, part, null).Implied;
        if (sentence.Amounts.FirstOrDefault(f => May(f) && f.Number.Range.Overlaps(implied)) is { } fitting)
        {
            return fitting;
        }
        var before = sentence.Amounts.LastOrDefault(f => f.End <= part.Start);
        return before is not null && May(before) && sentence.Between(Math.Max(0, before.Start - 12), before.Start).TrimEnd() is { } lead
            && (lead.EndsWith("of the", StringComparison.Ordinal) || lead.EndsWith("of", StringComparison.Ordinal)) && lead.Length <= 12 && sentence.Between(0, before.Start).Length <= 24
            ? before
            : null;
    }

    /// <summary>A change from one share to another beside a change from one number to another: the first belongs to the first, the second to the second.</summary>
    private static IEnumerable<TiedShare> Parallel(FigureSheet sheet, SentenceFigures shares, SentenceFigures numbers)
    {
        var share = shares.Figures.Where(IsShare).FirstOrDefault(f => sheet.Linked(f, LinkRole.Before) is { } before && IsShare(before));
        var number = numbers.Amounts.FirstOrDefault(f => sheet.Linked(f, LinkRole.Before) is { } before && numbers.Amounts.Contains(before));
        if (share is null || number is null)
        {
            yield break;
        }
        var (shareBefore, numberBefore) = (sheet.Linked(share, LinkRole.Before)!, sheet.Linked(number, LinkRole.Before)!);
        if (Math.Sign(share.Value - shareBefore.Value) == Math.Sign(number.Value - numberBefore.Value) && CountedWords.AreAlike(shareBefore.Definition.Counted, numberBefore.Definition.Counted))
        {
            yield return new TiedShare(shareBefore, numberBefore, null) { IsPaired = true };
            yield return new TiedShare(share, number, null) { IsPaired = true };
        }
    }
}
