using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.Timelines;

/// <summary>One of the words asked for, with the words that are looked for in its stead.</summary>
/// <param name="Typed">As typed.</param>
/// <param name="Query">The word or any related one, as a search.</param>
/// <param name="IsGeneral">Whether it is an act or a thing of the word lists rather than the subject itself: "cases", "prosecuted", but not "stalking".</param>
internal sealed record Topic(string Typed, SearchQuery Query, bool IsGeneral)
{
    private static readonly IReadOnlyList<IReadOnlyList<string>> Families =
    [
        .. WordList.Rows("acts.tsv").GroupBy(r => r[1], StringComparer.Ordinal)
            .Select(g => (IReadOnlyList<string>)[.. g.SelectMany(r => WordList.Forms(r[3])).Distinct()]),
        .. WordList.Rows("related-words.tsv").Select(r => (IReadOnlyList<string>)[.. WordList.Forms(r[1])]),
    ];

    /// <summary>The stems of each form that answers to this topic.</summary>
    private IReadOnlyList<IReadOnlyList<string>> Forms { get; } = [.. FormsOf(Query)];

    /// <summary>Whether a figure's surroundings, as stems, hold the word or a related one.</summary>
    public bool IsIn(IReadOnlyList<string> stems) => Forms.Any(form => Holds(stems, form));

    /// <summary>A word as typed, widened by the word lists unless it is asked for exactly.</summary>
    public static Topic Of(SearchQuery part)
    {
        if (part is not SearchQuery.Word { IsExact: false } word)
        {
            return new Topic(Typing(part), part, false);
        }
        var stem = Stem.OfWord(word.Text);
        var families = Families.Where(f => f.Any(form => Stem.Of(form) is [var only] && only == stem)).ToList();
        var others = families.SelectMany(f => f).Distinct(StringComparer.Ordinal).Where(f => Stem.Of(f) is not [var only] || only != stem).ToList();
        return others.Count == 0
            ? new Topic(word.Text, part, families.Count > 0)
            : new Topic(word.Text, new SearchQuery.Or([part, .. others.Select(Related)]), true);
    }

    private static SearchQuery Related(string form)
    {
        var words = Stem.Words(form).Select(w => w.Word).ToList();
        return words.Count == 1 ? new SearchQuery.Word(words[0]) : new SearchQuery.Phrase(words);
    }

    private static IEnumerable<IReadOnlyList<string>> FormsOf(SearchQuery query) => query switch
    {
        SearchQuery.Word word => [[Stem.OfWord(word.Text)]],
        SearchQuery.Prefix prefix => [[prefix.Text + "*"]],
        SearchQuery.Phrase phrase => [[.. phrase.Words.Select(Stem.OfWord)]],
        SearchQuery.Or or => or.Parts.SelectMany(FormsOf),
        SearchQuery.And and => and.Parts.SelectMany(FormsOf),
        _ => [],
    };

    private static bool Holds(IReadOnlyList<string> stems, IReadOnlyList<string> form)
    {
        for (var i = 0; i + form.Count <= stems.Count; i++)
        {
            var same = 0;
            while (same < form.Count && Fits(stems[i + same], form[same]))
            {
                same++;
            }
            if (same == form.Count)
            {
                return true;
            }
        }
        return false;
    }

    private static bool Fits(string stem, string form) =>
        form.EndsWith('*') ? stem.StartsWith(Stem.OfWord(form[..^1]), StringComparison.Ordinal) : stem == form;

    private static string Typing(SearchQuery part) => part switch
    {
        SearchQuery.Word word => word.Text,
        SearchQuery.Prefix prefix => prefix.Text + "*",
        SearchQuery.Phrase phrase => string.Join(' ', phrase.Words),
        SearchQuery.Or or => string.Join(" or ", or.Parts.Select(Typing)),
        SearchQuery.And and => string.Join(' ', and.Parts.Select(Typing)),
        _ => "",
    };
}
