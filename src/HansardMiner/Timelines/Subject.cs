using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.Timelines;

/// <summary>
/// What a sentence is about beside the thing it counts. Two figures with equal definitions ("cases prosecuted") are still parted when one sentence
/// speaks of stalking and the other of fly-tipping.
/// </summary>
internal sealed class Subject
{
    private static readonly HashSet<string> Times = new(
        "january february march april may june july august september october november december year month week day last this previous financial end beginning"
        .Split(' ').Select(Stem.OfWord), StringComparer.Ordinal);

    private readonly HashSet<string> _sentence;
    private readonly HashSet<string> _title;
    private readonly HashSet<string> _names;
    private readonly bool _isQualified;

    private Subject(HashSet<string> sentence, HashSet<string> title, HashSet<string> names, bool isQualified)
    {
        _names = names;
        _sentence = sentence;
        _title = title;
        _isQualified = isQualified;
    }

    /// <summary>The subject of a stored figure.</summary>
    public static Subject Of(ClaimHit hit, Definition definition)
    {
        if (hit.Claim.HeaderPath is not null)
        {
            // The words of a row tell rows apart, not subjects; what is counted and under which headers is compared already.
            return new Subject([], Set(hit.Headings.Count > 0 ? Stem.Meaning(hit.Headings[^1]) : []), [], isQualified: false);
        }
        var own = Stem.Of($"{definition.Counted} {definition.Act?.Name}").ToHashSet(StringComparer.Ordinal);
        var counted = definition.Counted is null ? 0 : Stem.Meaning(definition.Counted).Count();
        return new Subject(
            Set(Stem.Meaning(hit.Quotation).Where(w => !own.Contains(w))),
            Set(hit.Headings.Count > 0 ? Stem.Meaning(hit.Headings[^1]) : []),
            Set(Names(hit.Quotation)),
            counted > 1);
    }

    /// <summary>Capitalised words inside the sentence: "complaints about Derby" are not "complaints about Essex".</summary>
    private static IEnumerable<string> Names(string sentence) =>
        Stem.Words(sentence).Skip(1).Where(w => w.Word.Length > 1 && char.IsUpper(sentence[w.Start])).Select(w => Stem.OfWord(w.Word));

    /// <summary>Whether both speak of the same subject, as far as their words show.</summary>
    public bool IsLike(Subject other)
    {
        if (_names.Except(other._names).Any() && other._names.Except(_names).Any())
        {
            return false;
        }
        if (_isQualified && other._isQualified && Overlap(_title, other._title) >= 0.5)
        {
            return true;
        }
        return _sentence.Count == 0 || other._sentence.Count == 0
            ? Overlap(_title, other._title) >= 0.5
            : Overlap(_sentence, other._sentence) >= 0.6;
    }

    private static HashSet<string> Set(IEnumerable<string> stems) => stems.Where(s => !Times.Contains(s)).ToHashSet(StringComparer.Ordinal);

    private static double Overlap(HashSet<string> left, HashSet<string> right)
    {
        var least = Math.Min(left.Count, right.Count);
        return least == 0 ? 0 : (double)left.Count(right.Contains) / least;
    }
}
