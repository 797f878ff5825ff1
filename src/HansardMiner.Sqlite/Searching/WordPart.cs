using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Sqlite.Words;

namespace HansardMiner.Sqlite.Searching;

/// <summary>Words next to each other or near each other, as they stand in the table <c>words</c>.</summary>
/// <param name="Words">The words, each behind the letter for what it is.</param>
/// <param name="Columns">In which columns they may stand, a bit each.</param>
/// <param name="Slop">0 for a phrase; how many other words may stand between otherwise.</param>
/// <param name="IsBeginning">Whether the last word is only the beginning of one.</param>
internal sealed record WordPart(IReadOnlyList<string> Words, int Columns = WordPart.Anywhere, int Slop = 0, bool IsBeginning = false)
{
    /// <summary>Every column: what else stands there has other letters before it.</summary>
    public const int Anywhere = -1;

    private const int Heading = 1 << 1;
    private const int Speaker = 1 << 2;
    private const int Uin = 1 << 3;

    /// <summary>How much more a word counts in a heading, and so on, in the order of the columns of <c>words</c>.</summary>
    public static IReadOnlyList<float> Weights => s_weights;

    private static readonly float[] s_weights = [1.0f, 3.0f, 2.0f, 5.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f];

    /// <summary>The same, for a word that may stand anywhere.</summary>
    public static ReadOnlySpan<float> AllWeights => s_weights;

    /// <summary>What an exact form counts, wherever it stands.</summary>
    private const float FormWeight = 0.2f;

    /// <summary>What it counts in one of the columns.</summary>
    public float WeightIn(int column) => (Columns & (1 << column)) == 0 ? 0
        : Words[0].StartsWith(WordSpaces.Form, StringComparison.Ordinal) ? FormWeight : Weights[column];

    /// <summary>Whether a term that is found makes a contribution more relevant.</summary>
    public static bool IsScored(SearchQuery term) => term is SearchQuery.Word or SearchQuery.Phrase or SearchQuery.Prefix
        or SearchQuery.Field { Name: QueryField.Speaker or QueryField.Heading or QueryField.Uin } or SearchQuery.FieldRange { Name: QueryField.Uin };

    /// <summary>The parts of a term, each of which finds what the term finds; empty for what is no term, or finds nothing.</summary>
    public static IReadOnlyList<WordPart> Of(SearchQuery term) => term switch
    {
        SearchQuery.Word { IsExact: true } word => Spaced(WordSpaces.Form, QueryFolding.Words(word.Text)),
        SearchQuery.Word word => Everywhere(QueryFolding.Words(word.Text), 0),
        SearchQuery.Phrase phrase => Everywhere([.. phrase.Words.SelectMany(QueryFolding.Words)], phrase.Slop),
        SearchQuery.Prefix prefix => Spaced(WordSpaces.Form, QueryFolding.Words(prefix.Text), isBeginning: true),
        SearchQuery.Field field => OfField(field),
        SearchQuery.FieldRange range => [.. range.Values.SelectMany(v => range.Name == QueryField.Uin ? Spaced(WordSpaces.Name, [v], Uin) : Spaced(WordSpaces.Column, [v]))],
        _ => [],
    };

    private static IReadOnlyList<WordPart> Everywhere(IReadOnlyList<string> forms, int slop) =>
        forms.Count == 0 ? [] : [new WordPart([.. forms.Select(Stemmer.Stem)], Anywhere, slop), .. Spaced(WordSpaces.Name, forms, Anywhere, slop)];

    private static IReadOnlyList<WordPart> OfField(SearchQuery.Field field) => field.Name switch
    {
        QueryField.Speaker => Spaced(WordSpaces.Name, field.Words, Speaker, 0, field.IsBeginning),
        QueryField.Office => Spaced(WordSpaces.Office, field.Words, Anywhere, 0, field.IsBeginning),
        QueryField.Party => Spaced(WordSpaces.Party, field.Words, Anywhere, 0, field.IsBeginning),
        QueryField.Dept => Spaced(WordSpaces.Department, field.Words, Anywhere, 0, field.IsBeginning),
        QueryField.Heading => Spaced("", [.. field.Words.Select(Stemmer.Stem)], Heading, 0, field.IsBeginning),
        QueryField.Uin => Spaced(WordSpaces.Name, field.Words, Uin, 0, field.IsBeginning),
        QueryField.Column => Spaced(WordSpaces.Column, field.Words, Anywhere, 0, field.IsBeginning),
        _ => Spaced("", WordSpaces.Facet(field.Name, field.Words), Anywhere, 0, field.IsBeginning),
    };

    private static IReadOnlyList<WordPart> Spaced(string space, IReadOnlyList<string> words, int columns = Anywhere, int slop = 0, bool isBeginning = false) =>
        words.Count == 0 ? [] : [new WordPart([.. words.Select(w => space + w)], columns, slop, isBeginning)];
}
