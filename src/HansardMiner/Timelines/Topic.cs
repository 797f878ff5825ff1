using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Query;
using HansardMiner.Text;

namespace HansardMiner.Timelines;

/// <summary>One of the words asked for, with the words that are looked for in its stead.</summary>
/// <param name="Typed">As typed.</param>
/// <param name="Query">The word or any related one, as a search.</param>
/// <param name="Sort">Whether it is the subject itself ("stalking"), or a thing ("cases") or an act ("prosecuted") of the word lists.</param>
internal sealed record Topic(string Typed, SearchQuery Query, TopicSort Sort)
{
    private static readonly IReadOnlyList<(TopicSort Sort, IReadOnlyList<string> Forms)> Families =
    [
        .. WordList.Rows("acts.tsv").GroupBy(r => r[1], StringComparer.Ordinal)
            .Select(g => (TopicSort.Act, (IReadOnlyList<string>)[.. g.SelectMany(r => WordList.Forms(r[3])).Distinct()])),
        .. WordList.Rows("related-words.tsv").Select(r => (TopicSort.Thing, (IReadOnlyList<string>)[.. WordList.Forms(r[1])])),
    ];

    /// <summary>Whether it is a thing or an act, for which related words are let in.</summary>
    public bool IsGeneral => Sort != TopicSort.Subject;

    /// <summary>The stems of each form that answers to this topic.</summary>
    private IReadOnlyList<IReadOnlyList<string>> Forms { get; } = [.. FormsOf(Query)];

    private readonly Dictionary<string, List<IReadOnlyList<string>>> _byFirst = FormsOf(Query).Where(IsWhole).GroupBy(f => f[0], StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);

    private readonly List<IReadOnlyList<string>> _others = [.. FormsOf(Query).Where(f => !IsWhole(f))];

    /// <summary>Whether its first word is no beginning of others.</summary>
    private static bool IsWhole(IReadOnlyList<string> form) => form.Count > 0 && !form[0].EndsWith('*');

    /// <summary>The same, beginnings of words reduced as <see cref="Fits"/> compares them.</summary>
    public IReadOnlyList<IReadOnlyList<string>> StemmedForms => [.. Forms.Select(f => (IReadOnlyList<string>)[.. f.Select(s => s.EndsWith('*') ? Stem.OfWord(s[..^1]) + "*" : s)])];

    /// <summary>Whether a figure's surroundings, as stems, hold the word or a related one.</summary>
    public bool IsIn(IReadOnlyList<string> stems)
    {
        for (var at = 0; at < stems.Count; at++)
        {
            if (_byFirst.TryGetValue(stems[at], out var forms) && forms.Exists(form => HoldsAt(stems, at, form)))
            {
                return true;
            }
        }
        return _others.Exists(form => Holds(stems, form));
    }

    /// <summary>Whether it is what a figure counts, or what was done to it: the nouns of its definition or its act.</summary>
    public bool IsCountedBy(Definition definition)
    {
        var act = definition.Act is { } known && (definition.Counted is not null || definition.Kind == ClaimKind.Count) ? Stem.Of(known.Name) : [];
        return Forms.Any(form => Holds(act, form) || Nouns(definition.Counted ?? "").Any(n => EndsWith(n, form)));
    }

    /// <summary>The nouns of a noun phrase, as stems: "number of restraining orders" → number, restraining orders.</summary>
    internal static IEnumerable<IReadOnlyList<string>> Nouns(string counted) =>
        counted.Split(" of ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(BeforePreposition).Select(Stem.Of);

    private static string BeforePreposition(string phrase)
    {
        var words = phrase.Split(' ');
        var end = Array.FindIndex(words, Math.Min(1, words.Length), w => w is "in" or "for" or "by" or "with" or "under" or "to" or "who" or "that" or "from" or "on" or "at" or "against");
        return end < 0 ? phrase : string.Join(' ', words[..end]);
    }

    private static bool EndsWith(IReadOnlyList<string> noun, IReadOnlyList<string> form) =>
        noun.Count >= form.Count && noun.Skip(noun.Count - form.Count).Zip(form, Fits).All(same => same);

    /// <summary>A word as typed, widened by the word lists unless it is asked for exactly.</summary>
    public static Topic Of(SearchQuery part)
    {
        if ((part is SearchQuery.Alike alike ? alike.Typed : part) is not SearchQuery.Word { IsExact: false } word)
        {
            return new Topic(Typing(part), part, TopicSort.Subject);
        }
        var stem = Stem.OfWord(word.Text);
        var families = Families.Where(f => f.Forms.Any(form => Stem.Of(form) is [var only] && only == stem)).ToList();
        var others = families.SelectMany(f => f.Forms).Distinct(StringComparer.Ordinal).Where(f => Stem.Of(f) is not [var only] || only != stem).ToList();
        var sort = families.Count == 0 ? TopicSort.Subject : families[0].Sort;
        return others.Count == 0
            ? new Topic(word.Text, part, sort)
            : new Topic(word.Text, new SearchQuery.Or([part, .. others.Select(Related)]), sort);
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
        SearchQuery.Alike alike => [.. FormsOf(alike.Typed), .. alike.Others.SelectMany(o => FormsOf(o is SearchQuery.And and ? and.Parts[0] : o))],
        _ => [],
    };

    private static bool Holds(IReadOnlyList<string> stems, IReadOnlyList<string> form)
    {
        for (var i = 0; i + form.Count <= stems.Count; i++)
        {
            if (HoldsAt(stems, i, form))
            {
                return true;
            }
        }
        return false;
    }

    private static bool HoldsAt(IReadOnlyList<string> stems, int at, IReadOnlyList<string> form)
    {
        var same = 0;
        while (same < form.Count && at + same < stems.Count && Fits(stems[at + same], form[same]))
        {
            same++;
        }
        return same == form.Count;
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
        SearchQuery.Alike alike => Typing(alike.Typed),
        _ => "",
    };
}
