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
    private static readonly HashSet<string> AboutWords = new(["related", "relating", "involving", "concerning", "regarding", "linked", "attributable"], StringComparer.Ordinal);

    private static readonly HashSet<string> Speaking = new(["department", "department's", "ministry", "office", "we", "our", "my"], StringComparer.Ordinal);

    private static readonly HashSet<string> None = [];

    private readonly HashSet<string> _sentence;
    private readonly HashSet<string> _title;
    private readonly HashSet<string> _names;
    private readonly bool _isQualified;

    private readonly HashSet<string> _about;
    private readonly string? _body;

    private Subject(HashSet<string> sentence, HashSet<string> title, HashSet<string> names, bool isQualified, HashSet<string>? about = null, string? body = null)
    {
        _about = about is { Count: > 0 } ? about : None;
        _body = body;
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
        var heading = title?.Meaning ?? None;
        if (hit.Claim.HeaderPath is not null)
        {
            // The words of a row tell rows apart, not subjects; what is counted and under which headers is compared already.
            return new Subject(None, heading, None, isQualified: false);
        }
        var words = new HashSet<string>(sentence.Meaning, StringComparer.Ordinal);
        var counted = 0;
        foreach (var (word, _) in definition.Counted is null ? [] : Stem.Words(definition.Counted))
        {
            words.Remove(Stem.OfWord(word));
            counted += Stem.HasMeaning(word) ? 1 : 0;
        }
        foreach (var stem in definition.Act is null ? [] : Stem.Of(definition.Act.Name))
        {
            words.Remove(stem);
        }
        return new Subject(words, heading, sentence.Names, counted > 1, [.. About(hit, sentence)], Body(hit, sentence));
    }

    /// <summary>What the things counted are said to be about, right behind the figure: "cases related to theft".</summary>
    private static IEnumerable<string> About(ClaimHit hit, SentenceWords sentence)
    {
        var first = sentence.From(hit.Claim.Span.End - hit.Claim.Sentence.Start);
        if (first >= sentence.Words.Count || !AboutWords.Contains(sentence.Words[first].Word))
        {
            yield break;
        }
        for (var i = first + 1; i < Math.Min(sentence.Words.Count, first + 6); i++)
        {
            var before = sentence.Words[i - 1];
            if (char.IsDigit(sentence.Words[i].Word[0]) || sentence.Text.AsSpan(before.Start, sentence.Words[i].Start - before.Start).ContainsAny(",;:."))
            {
                yield break;
            }
            if (Stem.HasMeaning(sentence.Words[i].Word) && sentence.Words[i].Word != "to")
            {
                yield return sentence.Stems[i];
            }
        }
    }

    /// <summary>Who is meant by "the Department", as far as the heading says so: "Cabinet Office: Electric Vehicles".</summary>
    private static string? Body(ClaimHit hit, SentenceWords sentence)
    {
        var heading = hit.Headings.Count > 0 ? hit.Headings[^1] : "";
        var colon = heading.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && sentence.Words.Any(w => Speaking.Contains(w.Word)) ? heading[..colon] : null;
    }

    /// <summary>
    /// Whether both speak of the same subject, as far as their words show: capitalised words inside the sentence part them ("complaints about Derby" are not
    /// "complaints about Essex").
    /// </summary>
    public bool IsLike(Subject other)
    {
        if ((!_names.IsSubsetOf(other._names) && !other._names.IsSubsetOf(_names)) || !_about.SetEquals(other._about)
            || (_body is not null && other._body is not null && _body != other._body))
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

    /// <summary>Whether both sentences say nearly the same but for their figures; in tables, whether both stand under one heading.</summary>
    public bool IsSame(Subject other)
    {
        if (_sentence.Count == 0 && other._sentence.Count == 0)
        {
            return _title.SetEquals(other._title);
        }
        var most = Math.Max(_sentence.Count, other._sentence.Count);
        return _sentence.Count(other._sentence.Contains) >= 0.65 * most;
    }

    /// <summary>Which part of the fewer words of both sentences and headings both have, from 0 to 1.</summary>
    public double Nearness(Subject other) => Math.Max(Overlap(_sentence, other._sentence), Overlap(_title, other._title));

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
