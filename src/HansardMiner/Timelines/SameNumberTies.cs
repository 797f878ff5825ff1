using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Text;

namespace HansardMiner.Timelines;

/// <summary>What ties two figures of one number to each other.</summary>
internal static class SameNumberTies
{
    private static readonly string[] Repeating =
    [
        "mentioned", "as i said", "as i have said", "as he said", "as she said", "as they said", "she said", "he said", "told us", "told the house", "referred to", "quoted", "cited", "pointed out",
        "as has been said", "reminded", "repeat", "as my hon", "as the hon", "as the noble", "is not the case", "is not true", "claimed", "suggested",
    ];

    private static readonly Dictionary<string, string> Families = WordList.Rows("related-words.tsv")
        .SelectMany(r => WordList.Forms(r[1]).Where(f => !f.Contains(' ', StringComparison.Ordinal)).Select(f => (Stem: Stem.OfWord(f), Family: r[0])))
        .DistinctBy(f => f.Stem)
        .ToDictionary(f => f.Stem, f => f.Family, StringComparer.Ordinal);

    /// <summary>Whether both are of one sort and unit.</summary>
    public static bool AreOneUnit(Figure left, Figure right) => left.Definition.Kind == right.Definition.Kind && left.Definition.Unit == right.Definition.Unit;

    /// <summary>Whether both are stated as facts.</summary>
    public static bool AreFacts(Figure left, Figure right) => left.Definition.Status == ClaimStatus.Fact && right.Definition.Status == ClaimStatus.Fact;

    /// <summary>Whether both are said in one document.</summary>
    public static bool AreOneDocument(Figure left, Figure right) => left.Hit.Document == right.Hit.Document;

    /// <summary>Whether both name the same thing counted.</summary>
    public static bool CountTheSame(Figure left, Figure right) =>
        left.Definition.Counted is not null && CountedWords.Of(left.Definition.Counted) == CountedWords.Of(right.Definition.Counted);

    /// <summary>Whether one names the thing counted as the other, perhaps in fewer words: "flood schemes", then "schemes".</summary>
    public static bool IsOneThing(Figure left, Figure right)
    {
        var (a, b) = (CountedWords.WordsOf(left.Definition.Counted!), CountedWords.WordsOf(right.Definition.Counted!));
        return Array.TrueForAll(a, b.Contains) || Array.TrueForAll(b, a.Contains);
    }

    /// <summary>Whether both name an act, of one family but not the same: brought to court, reached a court.</summary>
    public static bool AreOtherActs(Figure left, Figure right) =>
        left.Definition.Act is { Family: { } family } act && right.Definition.Act is { } other && act.Name != other.Name && family == other.Family;

    /// <summary>Whether a number is so exact that it is hardly met twice by chance: three digits that are not zeros at the end.</summary>
    public static bool IsExactNumber(Figure figure)
    {
        var value = Math.Abs(figure.Value);
        while (value != decimal.Truncate(value) && value < 1_000_000_000m)
        {
            value *= 10;
        }
        while (value >= 10 && value % 10 == 0)
        {
            value /= 10;
        }
        return value >= 100;
    }

    /// <summary>Whether the second says again what was said before: in one document, and with words that refer back.</summary>
    public static bool IsRepetition(Figure left, Figure right) => AreOneDocument(left, right) && left.Hit.Claim.Sentence != right.Hit.Claim.Sentence && IsRepeated(right);

    /// <summary>Whether a sentence refers to what somebody said before its figure.</summary>
    public static bool IsRepeated(Figure figure)
    {
        var lead = figure.Hit.Quotation[..figure.Start].ToLowerInvariant();
        return Array.Exists(Repeating, r => lead.Contains(r, StringComparison.Ordinal));
    }

    /// <summary>Whether nothing says that they are for different times.</summary>
    public static bool AreOneTime(Figure left, Figure right) => (left.Hit.Claim.Period, right.Hit.Claim.Period) switch
    {
        ({ IsPlaced: true } a, { IsPlaced: true } b) => (a.From is null || b.To is null || a.From <= b.To) && (b.From is null || a.To is null || b.From <= a.To),
        _ => true,
    };

    /// <summary>Whether two figures of one number count things that are near each other, and their words or an exact number tie them.</summary>
    public static bool AreTied(Figure left, Figure right)
    {
        if (left.Hit.Contribution == right.Hit.Contribution && left.Hit.Claim.Sentence == right.Hit.Claim.Sentence)
        {
            return false;
        }
        var isOneDocument = AreOneDocument(left, right);
        var isRelated = left.Definition.Act?.Family is { } family && family == right.Definition.Act?.Family || AreRelated(left.Definition.Counted!, right.Definition.Counted!);
        if (left.Definition.Kind is ClaimKind.Percent or ClaimKind.Ratio or ClaimKind.Multiplier)
        {
            return isRelated && AreOneTime(left, right) && left.Hit.Claim.Period is { IsPlaced: true } && right.Hit.Claim.Period is { IsPlaced: true }
                && CountedWords.AreAlike(left.Definition.Counted, right.Definition.Counted) && left.Subject.Nearness(right.Subject) >= 0.25;
        }
        return IsExactNumber(left) && left.Definition.Kind == ClaimKind.Count
            ? isRelated && AreOneTime(left, right) && (isOneDocument || left.Subject.Nearness(right.Subject) >= 0.25)
            : isOneDocument && left.Value >= 10 && (IsRepeated(right) && (isRelated || left.Subject.Nearness(right.Subject) >= 0.25));
    }

    /// <summary>A figure's words in their sentence's marks.</summary>
    public static string Words(Figure figure) => $"“{figure.Hit.Words.ReplaceLineEndings(" ")}”";

    /// <summary>Whether two things counted are of one family (cases, offences), or share a word.</summary>
    private static bool AreRelated(string left, string right)
    {
        var (a, b) = (CountedWords.WordsOf(left), CountedWords.WordsOf(right));
        return a.Intersect(b, StringComparer.Ordinal).Any(w => w.Length > 2)
            || a.Select(w => Families.GetValueOrDefault(w)).OfType<string>().Intersect(b.Select(w => Families.GetValueOrDefault(w)).OfType<string>(), StringComparer.Ordinal).Any();
    }
}
