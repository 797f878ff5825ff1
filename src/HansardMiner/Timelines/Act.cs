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

    private static readonly IReadOnlyList<(Act Act, string[] Form)> Known =
    [
        .. WordList.Rows("acts.tsv")
            .SelectMany(row => WordList.Forms(row[3]).Select(form => (new Act(row[0], row[2]), Stem.Of(form).ToArray())))
            .OrderByDescending(a => a.Item2.Length),
    ];

    private static readonly HashSet<string> NoActs = new(
        ("hundred indeed united related based combined concerned limited aged need speed indebted interested named added noted armed advanced "
        + "increased decreased reduced dropped doubled trebled tripled halved reached totalled amounted rounded estimated compared")
        .Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Helpers = new("been were was are is being be get got have has had not also now since then".Split(' '), StringComparer.Ordinal);

    /// <summary>How many words may stand between a figure and an act of the list.</summary>
    private const int Reach = 16;

    /// <summary>How many words may stand between a figure and an act that is only known by its form.</summary>
    private const int ShortReach = 4;

    /// <summary>The act that stands nearest to a figure in its sentence; null when the sentence names none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">Where the figure's words begin in it.</param>
    /// <param name="end">One past where they end.</param>
    internal static Act? Near(string sentence, int start, int end)
    {
        var words = Stem.Words(sentence);
        var stems = words.Select(w => Stem.OfWord(w.Word)).ToArray();
        var first = Array.FindIndex([.. words], w => w.Start >= start);
        var last = Array.FindLastIndex([.. words], w => w.Start < end);
        if (first < 0 || last < first)
        {
            return null;
        }
        return Candidates(sentence, words, stems)
            .Select(c => (c.Act, c.IsKnown, c.From, Distance: Distance(sentence, words, c.From, c.To, first, last)))
            .Where(c => c.IsKnown ? c.Distance <= Reach : c.Distance <= ShortReach && (c.Distance <= 2 || (c.From > 0 && Helpers.Contains(words[c.From - 1].Word))))
            .OrderBy(c => c.Distance)
            .Select(c => c.Act)
            .FirstOrDefault();
    }

    private static IEnumerable<(Act Act, bool IsKnown, int From, int To)> Candidates(string sentence, IReadOnlyList<(string Word, int Start)> words, string[] stems)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var known = Known.FirstOrDefault(k => i + k.Form.Length <= stems.Length && stems.AsSpan(i, k.Form.Length).SequenceEqual(k.Form));
            if (known.Act is not null)
            {
                yield return (known.Act, true, i, i + known.Form.Length - 1);
            }
            else if (words[i].Word is { Length: > 4 } word && word.EndsWith("ed", StringComparison.Ordinal) && !NoActs.Contains(word) && !IsName(sentence, words[i].Start))
            {
                yield return (new Act(word, word), false, i, i);
            }
        }
    }

    private static bool IsName(string sentence, int start) => start > 0 && char.IsUpper(sentence[start]);

    /// <summary>
    /// Words between figure and act; a comma or a stop between them counts as several words (a pair of commas
    /// only encloses an aside), and a word after the figure is nearer than one before.
    /// </summary>
    private static int Distance(string sentence, IReadOnlyList<(string Word, int Start)> words, int from, int to, int first, int last)
    {
        var (a, b) = from > last ? (last, from) : to < first ? (to, first) : (first, first);
        if (a == b)
        {
            return 0;
        }
        var between = sentence.AsSpan(words[a].Start, words[b].Start - words[a].Start);
        var (commas, stops) = (0, 0);
        foreach (var c in between)
        {
            commas += c is ',' ? 1 : 0;
            stops += c is ';' or ':' or '—' or '–' ? 1 : c is '.' ? 2 : 0;
        }
        return b - a + (from > last ? 0 : 1) + (4 * (stops + (commas % 2)));
    }
}
