using System.Collections.Generic;
using System.Linq;
using System.Text;
using HansardMiner.Query;
using HansardMiner.Store;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using LuceneQuery = Lucene.Net.Search.Query;

namespace HansardMiner.LuceneNet;

/// <summary>Turns a query's tree into a query of Lucene's.</summary>
/// <param name="ranking">How words are scored; null when hits need no score.</param>
internal sealed class LuceneQueries(Bm25? ranking)
{
    public LuceneQuery Compile(SearchQuery query) => query switch
    {
        SearchQuery.And and => And(and.Parts),
        SearchQuery.Or or => Or(or.Parts.Select(Compile)),
        SearchQuery.Not not => And([not]),
        SearchQuery.Dated dated => Dated(dated),
        SearchQuery.Number number => Number(number),
        SearchQuery.All => Everything(),
        SearchQuery.Word { IsExact: true } word => QueryFolding.Words(word.Text) is [var form] ? Words(form, 0, [IndexFields.Forms]) : Nothing(),
        SearchQuery.Word word => Words(word.Text, 0, Anywhere),
        SearchQuery.Phrase phrase => Words(string.Join(' ', phrase.Words), phrase.Slop, Anywhere),
        SearchQuery.Prefix prefix => QueryFolding.Words(prefix.Text) is [var beginning] ? new BeginningQuery(beginning, ranking) : Nothing(),
        SearchQuery.Field field => Field(field.Name, field.Value),
        _ => Nothing(),
    };

    private static readonly string[] Anywhere = [IndexFields.Text, IndexFields.Heading, IndexFields.Speaker, IndexFields.Uin];

    private LuceneQuery Field(QueryField name, string value) => name switch
    {
        QueryField.Speaker => Words(value, 0, [IndexFields.Speaker]),
        QueryField.Office => Words(value, 0, [IndexFields.Office]),
        QueryField.Party => Words(value, 0, [IndexFields.Party]),
        QueryField.Dept => Words(value, 0, [IndexFields.Dept]),
        QueryField.Heading => Words(value, 0, [IndexFields.Heading]),
        QueryField.Uin => Words(value, 0, [IndexFields.Uin]),
        QueryField.Column => Words(value, 0, [IndexFields.Columns]),
        QueryField.House => Facet("house", value),
        QueryField.Outcome => Facet("outcome", value),
        QueryField.Kind => Facet("kind", value),
        _ => Nothing(),
    };

    private static LuceneQuery Facet(string field, string value) => QueryFolding.Words(value) is { Count: > 0 } words
        ? new TermQuery(new Term(IndexFields.Facets, SearchedParts.Facet(field, string.Concat(words)))) { Boost = 0 } : Nothing();

    /// <summary>The words next to each other or near each other in any one of the fields: stems where the field has stems.</summary>
    private LuceneQuery Words(string text, int slop, IReadOnlyList<string> fields)
    {
        var forms = QueryFolding.Words(text);
        if (forms.Count == 0)
        {
            return Nothing();
        }
        var stems = forms.Select(Stemmer.Stem).ToList();
        var parts = new List<(LuceneQuery, float)>();
        foreach (var field in fields)
        {
            if (InField(field, IndexFields.IsStemmed(field) ? stems : forms, slop) is { } part)
            {
                parts.Add((part, IndexFields.Weights.GetValueOrDefault(field)));
            }
        }
        var terms = forms.Select((form, i) => fields.Select(f => new Term(f, IndexFields.IsStemmed(f) ? stems[i] : form)).ToArray()).DistinctBy(t => t[0].Text);
        return parts.Count == 0 ? Nothing() : new FieldsQuery(parts, [.. terms], fields.Any(IndexFields.Weights.ContainsKey) ? ranking : null);
    }

    private static LuceneQuery? InField(string field, IReadOnlyList<string> words, int slop)
    {
        if (words.Count == 1)
        {
            return new TermQuery(new Term(field, words[0]));
        }
        if (slop == 0)
        {
            var phrase = new PhraseQuery();
            foreach (var word in words)
            {
                phrase.Add(new Term(field, word));
            }
            return phrase;
        }
        var apart = words.Distinct().ToList();
        if (apart.Count == 1)
        {
            return new TermQuery(new Term(field, apart[0]));
        }
        // Between the first and the last word no more than so many others may stand, those asked for included.
        return slop + 2 < apart.Count ? null
            : new SpanNearQuery([.. apart.Select(w => new SpanTermQuery(new Term(field, w)))], slop + 2 - apart.Count, inOrder: false);
    }

    private BooleanQuery And(IReadOnlyList<SearchQuery> parts)
    {
        var both = new BooleanQuery();
        var isNegative = true;
        foreach (var part in parts)
        {
            if (part is SearchQuery.Not not)
            {
                both.Add(new LuceneQueries(null).Compile(not.Part), Occur.MUST_NOT);
                continue;
            }
            isNegative = false;
            both.Add(Compile(part), Occur.MUST);
        }
        if (isNegative)
        {
            both.Add(Everything(), Occur.MUST);
        }
        return both;
    }

    private static BooleanQuery Or(IEnumerable<LuceneQuery> parts)
    {
        var either = new BooleanQuery();
        foreach (var part in parts)
        {
            either.Add(part, Occur.SHOULD);
        }
        return either;
    }

    private static LuceneQuery Dated(SearchQuery.Dated dated)
    {
        var from = dated.From is { } first ? first.DayNumber + 1 : 1;
        var query = NumericRangeQuery.NewInt32Range(IndexFields.Day, ContributionWriter.Step, from, dated.To is { } last ? last.DayNumber + 1 : int.MaxValue, true, true);
        query.Boost = 0;
        return query;
    }

    private static LuceneQuery Number(SearchQuery.Number number)
    {
        var value = NumericRangeQuery.NewDoubleRange(
            IndexFields.Value, ContributionWriter.Step, (double?)number.Min, (double?)number.Max, !number.IsOpen, !number.IsOpen);
        value.Boost = 0;
        var ranged = new TermQuery(new Term(IndexFields.Units, IndexFields.Ranged)) { Boost = 0 };
        if (number.Unit is not { } unit)
        {
            return Or([value, new CheckedQuery(ranged, number)]);
        }
        var ofUnit = new BooleanQuery
        {
            { new TermQuery(new Term(IndexFields.Units, Encoding.UTF8.GetString(FigureBytes.UnitBytes(unit)))), Occur.MUST },
            { Or([value, ranged]), Occur.MUST },
        };
        return new CheckedQuery(ofUnit, number);
    }

    private static MatchAllDocsQuery Everything() => new() { Boost = 0 };

    private static BooleanQuery Nothing() => [];
}
