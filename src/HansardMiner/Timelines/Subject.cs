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
    /// <param name="hit">The figure.</param>
    /// <param name="definition">What it counts.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="title">The words of its heading.</param>
    public static Subject Of(ClaimHit hit, Definition definition, SentenceWords sentence, SentenceWords? title)
    {
        var heading = Set(title?.Meaning ?? []);
        if (hit.Claim.HeaderPath is not null)
        {
            // The words of a row tell rows apart, not subjects; what is counted and under which headers is compared already.
            return new Subject([], heading, [], isQualified: false);
        }
        var own = Stem.Of($"{definition.Counted} {definition.Act?.Name}").ToHashSet(StringComparer.Ordinal);
        var counted = definition.Counted is null ? 0 : Stem.Meaning(definition.Counted).Count();
        return new Subject(Set(sentence.Meaning.Where(w => !own.Contains(w))), heading, Set(sentence.Names), counted > 1);
    }

    /// <summary>
    /// Whether both speak of the same subject, as far as their words show: capitalised words inside the sentence part them ("complaints about Derby" are not
    /// "complaints about Essex").
    /// </summary>
    public bool IsLike(Subject other)
    {
        if (!_names.IsSubsetOf(other._names) && !other._names.IsSubsetOf(_names))
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

    /// <summary>Which part of the fewer words of both sentences and headings both have, from 0 to 1.</summary>
    public double Nearness(Subject other) => Math.Max(Overlap(_sentence, other._sentence), Overlap(_title, other._title));

    private static HashSet<string> Set(IEnumerable<string> stems) => stems.Where(s => !Times.Contains(s)).ToHashSet(StringComparer.Ordinal);

    private static double Overlap(HashSet<string> left, HashSet<string> right)
    {
        var (few, many) = left.Count <= right.Count ? (left, right) : (right, left);
        if (few.Count == 0)
        {
            return 0;
        }
        var shared = 0;
        foreach (var word in few)
        {
            shared += many.Contains(word) ? 1 : 0;
        }
        return (double)shared / few.Count;
    }
}
