using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Questions;

/// <summary>Whether two questions that were answered together hold the same words as their answer. A clipped copy is the same as far as it goes.</summary>
public static class SameAnswers
{
    /// <summary>Whether all answers of the two are the same.</summary>
    public static bool Are(WrittenQuestion left, WrittenQuestion right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var (a, b) = (Texts(left, ContributionKind.Answer), Texts(right, ContributionKind.Answer));
        return a.Count > 0 && a.Count == b.Count && a.Zip(b).All(p => IsSame(p.First, p.Second));
    }

    /// <summary>The places, from 0, of the same answers and of the same earlier texts in the one and in the other.</summary>
    public static IReadOnlyList<(int Left, int Right)> Pairs(WrittenQuestion left, WrittenQuestion right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return
        [
            .. Texts(left, ContributionKind.Answer).Zip(Texts(right, ContributionKind.Answer)).Select(p => (p.First.At, p.Second.At)),
            .. Texts(left, ContributionKind.OriginalAnswer).Zip(Texts(right, ContributionKind.OriginalAnswer))
                .Where(p => IsSame(p.First, p.Second)).Select(p => (p.First.At, p.Second.At)),
        ];
    }

    private static List<(int At, Contribution Answer)> Texts(WrittenQuestion question, ContributionKind kind) =>
        [.. question.Contributions.Select((c, i) => (At: i, Answer: c)).Where(c => c.Answer.Kind == kind)];

    private static bool IsSame((int At, Contribution Answer) left, (int At, Contribution Answer) right) =>
        (IsClipped(left.Answer), IsClipped(right.Answer)) switch
        {
            (false, false) => left.Answer.Text == right.Answer.Text,
            (true, true) => left.Answer.Text == right.Answer.Text,
            (true, false) => IsBeginning(left.Answer.Text, right.Answer.Text),
            _ => IsBeginning(right.Answer.Text, left.Answer.Text),
        };

    private static bool IsClipped(Contribution answer) => answer.Passages.Any(p => p.IsClipped);

    /// <summary>Whether a clipped text begins the whole one, white space aside; its dots and its last word may be cut anywhere.</summary>
    private static bool IsBeginning(string clipped, string whole)
    {
        var part = clipped.AsSpan().TrimEnd().TrimEnd(".…").TrimEnd();
        var at = 0;
        foreach (var c in part)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }
            while (at < whole.Length && char.IsWhiteSpace(whole[at]))
            {
                at++;
            }
            if (at == whole.Length || whole[at++] != c)
            {
                return false;
            }
        }
        return part.Length > 0;
    }
}
