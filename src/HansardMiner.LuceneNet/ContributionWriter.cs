using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Field = Lucene.Net.Documents.Field;

namespace HansardMiner.LuceneNet;

/// <summary>Makes an entry of the index out of each contribution. Nothing is stored that hansard.db has: only words, values and numbers. Serves one thread.</summary>
internal sealed class ContributionWriter : IDisposable
{
    public const int Step = 8;
    private const int LongestValue = 8000;

    /// <summary>The type of the field <see cref="IndexFields.Number"/>: one term for each number.</summary>
    private static readonly FieldType s_number = Numeric(NumericType.INT64, int.MaxValue);
    private static readonly SearchFacet[] s_facets = [SearchFacet.House, SearchFacet.Kind, SearchFacet.Department, SearchFacet.Party, SearchFacet.Speaker, SearchFacet.Figures];
    private static readonly FieldType s_value = Numeric(NumericType.DOUBLE, Step);
    private static readonly FieldType s_words = Indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, isTokenized: true, omitsNorms: true);
    private static readonly FieldType s_pairs = Indexed(IndexOptions.DOCS_AND_FREQS, isTokenized: true, omitsNorms: true);
    private static readonly FieldType s_forms = Indexed(IndexOptions.DOCS_ONLY, isTokenized: true, omitsNorms: false);
    private static readonly FieldType s_whole = Indexed(IndexOptions.DOCS_ONLY, isTokenized: false, omitsNorms: true);

    private readonly HansardAnalyzer _analyzer = new();
    private readonly StringBuilder _parts = new();

    /// <summary>Adds the contributions of a document.</summary>
    public void Write(IndexWriter writer, IndexedDocument indexed)
    {
        var document = indexed.Document;
        for (var i = 0; i < document.Contributions.Count; i++)
        {
            _analyzer.Words.Begin();
            writer.AddDocument(Entry(document, document.Contributions[i], indexed.First + i, indexed.Groups[i], indexed.Figures[i]), _analyzer);
        }
    }

    public void Dispose() => _analyzer.Dispose();

    private Lucene.Net.Documents.Document Entry(
        Records.Document document, Contribution contribution, long number, long group, IReadOnlyList<SearchedFigure> figures)
    {
        var entry = new Lucene.Net.Documents.Document
        {
            new Int64Field(IndexFields.Number, number, s_number),
            new NumericDocValuesField(IndexFields.Number, number),
            new Field(IndexFields.Text, contribution.Text, s_words),
            new Field(IndexFields.Pairs, new PairStream(_analyzer.Words), s_pairs),
        };
        Parts(entry, IndexFields.Heading, document.Headings);
        Parts(entry, IndexFields.Speaker, SearchedParts.Speakers(contribution));
        Parts(entry, IndexFields.Uin, SearchedParts.Uins(document, contribution), contribution.Uin is null);
        Parts(entry, IndexFields.Office, SearchedParts.Offices(contribution), contribution.Attribution?.Office is null);
        Whole(entry, IndexFields.Party, contribution.Attribution?.Party);
        Whole(entry, IndexFields.Dept, SearchedParts.Department(document));
        Parts(entry, IndexFields.Columns, SearchedParts.Columns(contribution), contribution.Column is null);
        foreach (var facet in SearchedParts.Facets(document))
        {
            _analyzer.Words.Met++;
            entry.Add(new Field(IndexFields.Facets, facet, s_whole));
        }
        if (group != 0)
        {
            entry.Add(new NumericDocValuesField(IndexFields.Group, group));
            entry.Add(new Field(IndexFields.Facets, IndexFields.Grouped, s_whole));
        }
        Figures(entry, figures);
        foreach (var facet in s_facets)
        {
            if (SearchedParts.FacetValue(facet, document, contribution, figures.Count > 0) is { } value)
            {
                entry.Add(new SortedDocValuesField(IndexFields.FacetOf(facet), Value(value)));
            }
        }
        entry.Add(new Field(IndexFields.Forms, new FormStream(_analyzer.Words), s_forms));
        return entry;
    }

    private static void Whole(Lucene.Net.Documents.Document entry, string field, string? text)
    {
        if (text is not null)
        {
            entry.Add(new Field(field, text, s_words));
        }
    }

    /// <summary>
    /// In names and headings every part has its end; in numbers and offices each part begins with one but for the contribution's own, which is the first: so the
    /// other engine counts the length, on which relevance depends.
    /// </summary>
    private void Parts(Lucene.Net.Documents.Document entry, string field, IEnumerable<string> parts, bool lacksFirst = false)
    {
        _parts.Clear();
        foreach (var part in parts)
        {
            _parts.Append(part.Replace(IndexFields.PartEnd, ' ')).Append(IndexFields.PartEnd);
        }
        if (_parts.Length == 0)
        {
            return;
        }
        if (!(field is IndexFields.Heading or IndexFields.Speaker))
        {
            _parts.Length--;
            _parts.Insert(0, lacksFirst ? IndexFields.PartEnd.ToString() : "");
        }
        entry.Add(new Field(field, _parts.ToString(), s_words));
    }

    private static void Figures(Lucene.Net.Documents.Document entry, IReadOnlyList<SearchedFigure> figures)
    {
        if (figures.Count == 0)
        {
            return;
        }
        foreach (var figure in figures)
        {
            if (figure.High == figure.Value)
            {
                // Adding zero makes minus zero zero: Lucene tells them apart.
                entry.Add(new DoubleField(IndexFields.Value, figure.Value + 0.0, s_value));
            }
        }
        foreach (var stem in figures.SelectMany(f => (string?[])[f.Counted, f.HeaderPath]).OfType<string>().Distinct().SelectMany(QueryFolding.Words).Select(Stemmer.Stem).Distinct())
        {
            entry.Add(new Field(IndexFields.Counted, stem, s_whole));
        }
        foreach (var unit in figures.Select(f => f.Unit).OfType<string>().Distinct())
        {
            entry.Add(new Field(IndexFields.Units, Encoding.UTF8.GetString(FigureBytes.UnitBytes(unit)), s_whole));
        }
        if (figures.Any(f => f.High != f.Value))
        {
            entry.Add(new Field(IndexFields.Units, IndexFields.Ranged, s_whole));
        }
        entry.Add(new BinaryDocValuesField(IndexFields.Figures, FigureBytes.Write(figures)));
    }

    /// <summary>A value as it is kept; what is longer than Lucene can keep is cut.</summary>
    private static BytesRef Value(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value.Length <= LongestValue ? value : value[..(char.IsHighSurrogate(value[LongestValue - 1]) ? LongestValue - 1 : LongestValue)]);
        return new BytesRef(bytes);
    }

    private static FieldType Numeric(NumericType type, int step)
    {
        var field = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY, NumericType = type, NumericPrecisionStep = step };
        field.Freeze();
        return field;
    }

    private static FieldType Indexed(IndexOptions options, bool isTokenized, bool omitsNorms)
    {
        var field = new FieldType { IsIndexed = true, IsTokenized = isTokenized, OmitNorms = omitsNorms, IndexOptions = options };
        field.Freeze();
        return field;
    }
}
