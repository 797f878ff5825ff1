using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Text;

namespace HansardMiner.Timelines;

/// <summary>What is done to the things counted: prosecuted, charged, brought to court.</summary>
/// <param name="Name">The act, one name for all its forms.</param>
/// <param name="Label">How a definition says it: "that reached a court".</param>
public sealed record Act(string Name, string Label)
{
    /// <summary>The family of related acts it belongs to; null for an act that is not in the list.</summary>
    internal string? Family => Families.GetValueOrDefault(Name);

    private static readonly Dictionary<string, string> Families = WordList.Rows("acts.tsv").ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    /// <summary>The forms of all acts by their first stem, the longest first.</summary>
    private static readonly Dictionary<string, (Act Act, string[] Form)[]> Known = WordList.Rows("acts.tsv")
        .SelectMany(row => WordList.Forms(row[3]).Select(form => (Act: new Act(row[0], row[2]), Form: Stem.Of(form).ToArray())))
        .GroupBy(a => a.Form[0], StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.OrderByDescending(a => a.Form.Length).ToArray(), StringComparer.Ordinal);

    private static readonly HashSet<string> NoActs = new(
        ("hundred indeed united related based combined concerned limited aged need speed indebted interested named added noted armed advanced "
        + "increased decreased reduced dropped doubled trebled tripled halved reached totalled amounted rounded estimated compared")
        .Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Helpers = new("been were was are is being be get got have has had not also now since then".Split(' '), StringComparer.Ordinal);

    /// <summary>How much farther off an act is taken to be that only describes what is counted.</summary>
    private const int QualityFar = 3;

    /// <summary>How many words may stand between a figure and an act of the list.</summary>
    private const int Reach = 16;

    /// <summary>How many words may stand between a figure and an act that is only known by its form.</summary>
    private const int ShortReach = 4;

    /// <summary>The act that stands nearest to a figure in its sentence; null when the sentence names none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">Where the figure's words begin in it.</param>
    /// <param name="end">One past where they end.</param>
    internal static Act? Near(string sentence, int start, int end) => Near(SentenceWords.Of(sentence), start, end);

    /// <summary>The act that stands nearest to a figure in its sentence; null when the sentence names none.</summary>
    internal static Act? Near(SentenceWords sentence, int start, int end)
    {
        var first = sentence.From(start);
        var last = sentence.From(end) - 1;
        if (first >= sentence.Words.Count || last < first)
        {
            return null;
        }
        Act? nearest = null;
        var least = int.MaxValue;
        foreach (var found in sentence.Acts)
        {
            var distance = Distance(sentence, found.From, found.To, first, last) + (IsQuality(sentence, found, first, last) ? QualityFar : 0);
            var isNear = found.IsKnown
                ? distance <= Reach
                : distance <= ShortReach && (distance <= 2 || (found.From > 0 && Helpers.Contains(sentence.Words[found.From - 1].Word)));
            if (isNear && distance < least)
            {
                (nearest, least) = (found.Act, distance);
            }
        }
        return nearest;
    }

    /// <summary>Whether an act only describes what is counted: "50% of employed lawyers have completed it" says "completed".</summary>
    private static bool IsQuality(SentenceWords sentence, FoundAct found, int first, int last) =>
        found.From > first && found.To < last && found.From == found.To && sentence.Words[found.From].Word.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>Everything in a sentence that may be an act.</summary>
    internal static IEnumerable<FoundAct> In(SentenceWords sentence)
    {
        var (words, stems) = (sentence.Words, sentence.Stems);
        var governed = -1;
        for (var i = 0; i < words.Count; i++)
        {
            if (KnownAt(stems, i) is { } known)
            {
                // "complete the training" is completing, not training.
                if (i != governed)
                {
                    yield return new FoundAct(known.Act, true, i, i + known.Form.Length - 1);
                    var next = i + known.Form.Length;
                    governed = next < words.Count && words[next].Word is "the" or "their" or "this" or "that" or "such" ? next + 1 : -1;
                }
            }
            else if (words[i].Word is { Length: > 4 } word && word.EndsWith("ed", StringComparison.Ordinal) && !NoActs.Contains(word) && !IsName(sentence.Text, words[i].Start))
            {
                yield return new FoundAct(new Act(word, word), false, i, i);
            }
        }
    }

    private static (Act Act, string[] Form)? KnownAt(string[] stems, int at)
    {
        foreach (var known in Known.GetValueOrDefault(stems[at]) ?? [])
        {
            if (at + known.Form.Length <= stems.Length && stems.AsSpan(at, known.Form.Length).SequenceEqual(known.Form))
            {
                return known;
            }
        }
        return null;
    }

    private static bool IsName(string sentence, int start) => start > 0 && char.IsUpper(sentence[start]);

    /// <summary>
    /// Words between figure and act; a comma or a stop between them counts as several words (a pair of commas
    /// only encloses an aside), and a word after the figure is nearer than one before.
    /// </summary>
    private static int Distance(SentenceWords sentence, int from, int to, int first, int last)
    {
        var words = sentence.Words;
        var (a, b) = from > last ? (last, from) : to < first ? (to, first) : (first, first);
        if (a == b)
        {
            return 0;
        }
        var between = sentence.Text.AsSpan(words[a].Start, words[b].Start - words[a].Start);
        var (commas, stops) = (0, 0);
        foreach (var c in between)
        {
            commas += c is ',' ? 1 : 0;
            stops += c is ';' or ':' or '—' or '–' ? 1 : c is '.' ? 2 : 0;
        }
        return b - a + (from > last ? 0 : 1) + (4 * (stops + (commas % 2)));
    }
}
