using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using HansardMiner.Query;
using HansardMiner.Store;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using LuceneQuery = Lucene.Net.Search.Query;

namespace HansardMiner.LuceneNet;

/// <summary>Turns a query's tree into a query of Lucene's.</summary>
/// <param name="open">The index.</param>
/// <param name="view">The records, for what an index of stems cannot tell.</param>
/// <param name="ranking">How words are scored; null when hits need no score.</param>
internal sealed class LuceneQueries(OpenIndex open, ISearchView view, Bm25? ranking)
{
    /// <summary>Whether the records are asked about single entries, which one thread must do.</summary>
    public bool AsksRecords { get; private set; }

    public LuceneQuery Compile(SearchQuery query) => query switch
    {
        SearchQuery.And and => And(and.Parts),
        SearchQuery.Or or => Or(or.Parts.Select(Compile)),
        SearchQuery.Not not => And([not]),
        SearchQuery.Dated dated => Dated(dated),
        SearchQuery.Number { Min: null, Max: null, Unit: null, Counted: null } => new FiguresQuery(),
        SearchQuery.Number number => Number(number),
        SearchQuery.All => Everything(),
        SearchQuery.Word { IsExact: true } word => QueryFolding.Words(word.Text) is [var form] ? Words(form, 0, [IndexFields.Forms]) : Nothing(),
        SearchQuery.Word word => Words(word.Text, 0, Anywhere),
        SearchQuery.Alike alike => Or([Compile(alike.Typed), .. alike.Others.Select(o => Compile(Placed(o)))]),
        SearchQuery.Phrase { Kind: PhraseKind.Exact } phrase => Exactly(phrase),
        SearchQuery.Phrase phrase => Words(string.Join(' ', phrase.Words), phrase.Slop, Anywhere),
        SearchQuery.Prefix prefix => QueryFolding.Words(prefix.Text) is [var beginning] ? new BeginningQuery(beginning, ranking) : Nothing(),
        SearchQuery.Field field => Field(field),
        SearchQuery.FieldRange range => Or(range.Values.Select(v => Words(v, 0, [range.Name == QueryField.Uin ? IndexFields.Uin : IndexFields.Columns]))),
        _ => Nothing(),
    };

    private static readonly string[] Anywhere = [IndexFields.Text, IndexFields.Heading, IndexFields.Speaker, IndexFields.Uin];

    private static readonly Dictionary<QueryField, string> Fields = new()
    {
        [QueryField.Speaker] = IndexFields.Speaker, [QueryField.Office] = IndexFields.Office, [QueryField.Party] = IndexFields.Party, [QueryField.Dept] = IndexFields.Dept,
        [QueryField.Heading] = IndexFields.Heading, [QueryField.Uin] = IndexFields.Uin, [QueryField.Column] = IndexFields.Columns,
    };

    private LuceneQuery Field(SearchQuery.Field field)
    {
        if (Fields.TryGetValue(field.Name, out var name))
        {
            return field.IsBeginning ? FieldBeginning(name, field.Words) : Words(field.Value, 0, [name]);
        }
        if (field.Words.Count == 0)
        {
            return Nothing();
        }
        var facet = new Term(IndexFields.Facets, SearchedParts.Facet(field.Name.ToString().ToLowerInvariant(), string.Concat(field.Words)));
        return field.IsBeginning ? new PrefixQuery(facet) { Boost = 0 } : new TermQuery(facet) { Boost = 0 };
    }

    /// <summary>The words next to each other, of which the last is only the beginning of one.</summary>
    private LuceneQuery FieldBeginning(string field, IReadOnlyList<string> forms)
    {
        var words = IndexFields.IsStemmed(field) ? [.. forms.Select(Stemmer.Stem)] : forms;
        if (words.Count < 2)
        {
            return words.Count == 0 ? Nothing() : new PrefixQuery(new Term(field, words[0])) { Boost = 0 };
        }
        var phrase = new MultiPhraseQuery();
        foreach (var word in words.SkipLast(1))
        {
            phrase.Add(new Term(field, word));
        }
        var last = open.Beginning(field, words[^1]);
        if (last.Length == 0)
        {
            return Nothing();
        }
        phrase.Add(last);
        return new FieldsQuery([new FieldPart(null, phrase, 0)], [], null);
    }

    /// <summary>Other spellings are exact forms. Their stems are asked for, too, so that they count for relevance where they stand, as the word typed does.</summary>
    private static SearchQuery Placed(SearchQuery other) =>
        other is SearchQuery.Word { IsExact: true } word ? new SearchQuery.And([word with { IsExact = false }, word]) : other;

    /// <summary>The index keeps the places of stems: it finds where they stand as a phrase and each form occurs; the texts then decide.</summary>
    private LuceneQuery Exactly(SearchQuery.Phrase phrase)
    {
        var words = string.Join(' ', phrase.Words);
        var candidates = And([new SearchQuery.Phrase(phrase.Words), .. phrase.Words.Distinct().Select(w => new SearchQuery.Word(w, true))]);
        AsksRecords = true;
        return new CheckedQuery(candidates, reader => reader.GetNumericDocValues(IndexFields.Number) is { } numbers ? doc => view.HasPhrase(numbers.Get(doc), words) : null);
    }

    /// <summary>The words next to each other or near each other in any one of the fields: stems where the field has stems.</summary>
    private LuceneQuery Words(string text, int slop, IReadOnlyList<string> fields)
    {
        var forms = QueryFolding.Words(text);
        if (forms.Count == 0)
        {
            return Nothing();
        }
        var stems = forms.Select(Stemmer.Stem).ToList();
        var parts = new List<FieldPart>();
        foreach (var field in fields)
        {
            if (InField(field, IndexFields.IsStemmed(field) ? stems : forms, slop) is { } part)
            {
                parts.Add(part with { Times = IndexFields.Weights.GetValueOrDefault(field) });
            }
        }
        var terms = forms.Select((form, i) => fields.Select(f => new Term(f, IndexFields.IsStemmed(f) ? stems[i] : form)).ToArray()).DistinctBy(t => t[0].Text);
        return parts.Count == 0 ? Nothing() : new FieldsQuery(parts, [.. terms], fields.Any(IndexFields.Weights.ContainsKey) ? ranking : null);
    }

    private static FieldPart? InField(string field, IReadOnlyList<string> words, int slop)
    {
        var apart = slop == 0 ? words : [.. words.Distinct()];
        if (apart.Count == 1)
        {
            return new FieldPart(new Term(field, apart[0]), null, 0);
        }
        if (slop > 0)
        {
            // From the first to the last word no more than so many may stand, those asked for included.
            return slop + 2 < apart.Count ? null : new FieldPart(null, new PlacesQuery(field, apart, [], slop + 2), 0);
        }
        var pairs = field != IndexFields.Text ? [] : Enumerable.Range(1, words.Count - 1).Where(i => FrequentWords.Has(words[i - 1]) && FrequentWords.Has(words[i]))
            .Select(i => new Term(IndexFields.Pairs, FrequentWords.Pair(words[i - 1], words[i]))).Distinct().ToList();
        return words.Count == 2 && pairs.Count == 1 ? new FieldPart(pairs[0], null, 0) : new FieldPart(null, new PlacesQuery(field, words, pairs, 0), 0);
    }

    private BothQuery And(IReadOnlyList<SearchQuery> parts)
    {
        var unscored = ranking is null ? this : new LuceneQueries(open, view, null);
        var without = parts.OfType<SearchQuery.Not>().Select(n => unscored.Compile(n.Part)).ToList();
        AsksRecords |= unscored.AsksRecords;
        var both = parts.Where(p => p is not SearchQuery.Not).Select(Compile).ToList();
        return new BothQuery(both.Count > 0 ? both : [Everything()], without, ranking is not null);
    }

    private EitherQuery Or(IEnumerable<LuceneQuery> parts) => new([.. parts], ranking is not null);

    private static DatedQuery Dated(SearchQuery.Dated dated) =>
        new(dated.From is { } first ? first.DayNumber + 1 : 1, dated.To is { } last ? last.DayNumber + 1 : int.MaxValue - 1);

    private LuceneQuery Number(SearchQuery.Number number)
    {
        var value = NumericRangeQuery.NewDoubleRange(
            IndexFields.Value, ContributionWriter.Step, (double?)number.Min, (double?)number.Max, !number.IsOpen, !number.IsOpen);
        value.Boost = 0;
        var ranged = new TermQuery(new Term(IndexFields.Units, IndexFields.Ranged)) { Boost = 0 };
        LuceneQuery candidates = number.Unit is not { } unit ? Or([value, new CheckedQuery(ranged, reader => OfFigures(reader, number))])
            : new CheckedQuery(
                new BothQuery([Or([value, ranged]), new TermQuery(new Term(IndexFields.Units, Encoding.UTF8.GetString(FigureBytes.UnitBytes(unit)))) { Boost = 0 }], [], isScored: false),
                reader => OfFigures(reader, number));
        var found = new FilterQuery(candidates, reader => OfFigures(reader, number));
        if (number.Counted is not { } counted)
        {
            return found;
        }
        var stems = QueryFolding.Words(counted).Select(Stemmer.Stem).Distinct().Select(s => new TermQuery(new Term(IndexFields.Counted, s)) { Boost = 0 });
        AsksRecords = true;
        return new CheckedQuery(new BothQuery([found, .. stems], [], isScored: false), reader =>
            reader.GetNumericDocValues(IndexFields.Number) is { } numbers ? doc => view.Figures(numbers.Get(doc)).Any(f => f.Meets(number)) : null);
    }

    /// <summary>Whether one figure has value, upper end and unit as asked for.</summary>
    private static Func<int, bool>? OfFigures(AtomicReader reader, SearchQuery.Number number)
    {
        var bytes = new BytesRef();
        var unit = number.Unit is { } asked ? FigureBytes.UnitBytes(asked) : null;
        var alone = number with { Counted = null };
        return reader.GetBinaryDocValues(IndexFields.Figures) is not { } figures ? null : doc =>
        {
            figures.Get(doc, bytes);
            return FigureBytes.AnyMeets(bytes, alone, unit);
        };
    }

    private static MatchAllDocsQuery Everything() => new() { Boost = 0 };

    private static BooleanQuery Nothing() => [];
}
