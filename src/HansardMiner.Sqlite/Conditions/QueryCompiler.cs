using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Sqlite.Words;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Conditions;

/// <summary>Turns a query's tree into FTS5 expressions and SQL. Every word is quoted here, and what is quoted holds no quotation mark.</summary>
internal static class QueryCompiler
{
    /// <summary>FTS5's parser takes only so many brackets; what is deeper becomes SQL.</summary>
    private const int DeepestMatch = 12;

    public static CompiledQuery Compile(SearchQuery query) => query switch
    {
        SearchQuery.And and => And([.. and.Parts.Distinct()]),
        SearchQuery.Or or => Or([.. or.Parts.Distinct()]),
        SearchQuery.Not not => Not(Compile(not.Part)),
        SearchQuery.Dated dated => Dated(dated),
        SearchQuery.Number number => Number(number),
        SearchQuery.Alike alike => Or([alike.Typed, .. alike.Others.Select(Placed)]),
        SearchQuery.Phrase { Kind: PhraseKind.Exact } phrase => ExactPhrase.Compile(phrase),
        SearchQuery.All => CompiledQuery.Everything,
        _ => Leaf(query) is { } match ? CompiledQuery.OfMatch(match) : CompiledQuery.Nothing,
    };

    /// <summary>The FTS5 expression of one word, phrase, beginning or field; null when nothing can match it.</summary>
    public static string? Leaf(SearchQuery query) => query switch
    {
        SearchQuery.Word { IsExact: true } word => Phrase("", WordSpaces.Form, QueryFolding.Words(word.Text), 0),
        SearchQuery.Word word => Anywhere(QueryFolding.Words(word.Text), 0),
        SearchQuery.Phrase phrase => Anywhere([.. phrase.Words.SelectMany(QueryFolding.Words)], phrase.Slop),
        SearchQuery.Prefix prefix => Phrase("", WordSpaces.Form, QueryFolding.Words(prefix.Text), 0) is { } match ? match + " *" : null,
        SearchQuery.Field field => Field(field.Name, QueryFolding.Words(field.Value)) is { } match ? match + (field.IsBeginning ? " *" : "") : null,
        SearchQuery.FieldRange range => Range(range),
        _ => null,
    };

    /// <summary>Other spellings are exact forms. Their stems are asked for, too, so that they count for relevance where they stand, as the word typed does.</summary>
    internal static SearchQuery Placed(SearchQuery other) =>
        other is SearchQuery.Word { IsExact: true } word ? new SearchQuery.And([word with { IsExact = false }, word]) : other;

    private static string Range(SearchQuery.FieldRange range)
    {
        var start = range.Name == QueryField.Uin ? "uin : \"" + WordSpaces.Name : "\"" + WordSpaces.Column;
        return "(" + string.Join(" OR ", range.Values.Select(v => start + v + "\"")) + ")";
    }

    /// <summary>Stems in the texts and headings, whole forms among the names and numbers.</summary>
    private static string? Anywhere(IReadOnlyList<string> forms, int slop) => forms.Count == 0 ? null
        : $"({Phrase("", "", [.. forms.Select(Stemmer.Stem)], slop)} OR {Phrase("", WordSpaces.Name, forms, slop)})";

    private static string? Field(QueryField name, IReadOnlyList<string> forms) => name switch
    {
        QueryField.Speaker => Phrase("speaker : ", WordSpaces.Name, forms, 0),
        QueryField.Office => Phrase("", WordSpaces.Office, forms, 0),
        QueryField.Party => Phrase("", WordSpaces.Party, forms, 0),
        QueryField.Dept => Phrase("", WordSpaces.Department, forms, 0),
        QueryField.Heading => Phrase("heading : ", "", [.. forms.Select(Stemmer.Stem)], 0),
        QueryField.Uin => Phrase("uin : ", WordSpaces.Name, forms, 0),
        QueryField.Column => Phrase("", WordSpaces.Column, forms, 0),
        QueryField.House or QueryField.Outcome or QueryField.Kind => Phrase("", "", WordSpaces.Facet(name, forms), 0),
        _ => null,
    };

    private static string? Phrase(string columns, string space, IReadOnlyList<string> words, int slop)
    {
        if (words.Count == 0)
        {
            return null;
        }
        return slop == 0 || words.Count == 1
            ? $"{columns}\"{string.Join(' ', words.Select(w => space + w))}\""
            : $"{columns}NEAR({string.Join(' ', words.Select(w => $"\"{space}{w}\""))}, {slop})";
    }

    private static CompiledQuery And(IReadOnlyList<SearchQuery> parts)
    {
        var matches = new List<CompiledQuery>();
        var conditions = new List<CompiledQuery>();
        var excluded = new List<CompiledQuery>();
        foreach (var part in parts)
        {
            if (part is SearchQuery.Not not && Compile(not.Part) is var inner)
            {
                (inner.IsMatchOnly && inner.Depth < DeepestMatch ? excluded : conditions).Add(
                    inner.IsMatchOnly && inner.Depth < DeepestMatch ? inner : Not(inner));
                continue;
            }
            var compiled = Compile(part);
            if (compiled.Match is not null && compiled.Depth < DeepestMatch)
            {
                matches.Add(CompiledQuery.OfMatch(compiled.Match, compiled.Depth));
                compiled = compiled with { Match = null };
            }
            if (compiled.Condition is not null || compiled.Match is not null)
            {
                conditions.Add(compiled.AsCondition());
            }
        }
        if (matches.Count == 0)
        {
            conditions.AddRange(excluded.Select(Not));
            excluded.Clear();
        }
        var condition = conditions.Count == 0 ? new CompiledQuery(null, null, []) : CompiledQuery.Join("AND", conditions);
        if (matches.Count == 0)
        {
            return condition;
        }
        var match = matches.Count == 1 ? matches[0].Match! : string.Join(" AND ", matches.Select(m => $"({m.Match})"));
        if (excluded.Count > 0)
        {
            match = $"({match}) NOT ({string.Join(" OR ", excluded.Select(e => $"({e.Match})"))})";
        }
        return condition with { Match = match, Depth = 2 + matches.Concat(excluded).Max(m => m.Depth) };
    }

    private static CompiledQuery Or(IReadOnlyList<SearchQuery> parts)
    {
        var compiled = parts.Select(Compile).ToList();
        return compiled.All(c => c.IsMatchOnly && c.Depth < DeepestMatch)
            ? CompiledQuery.OfMatch(string.Join(" OR ", compiled.Select(c => $"({c.Match})")), 1 + compiled.Max(c => c.Depth))
            : CompiledQuery.Join("OR", [.. compiled.Select(c => c.AsCondition())]);
    }

    private static CompiledQuery Not(CompiledQuery part)
    {
        var condition = part.AsCondition();
        return condition with { Condition = $"NOT ({condition.Condition})" };
    }

    private static CompiledQuery Dated(SearchQuery.Dated dated)
    {
        var from = ContributionNumber.FirstOf(dated.From ?? System.DateOnly.MinValue);
        var to = ContributionNumber.FirstOf(dated.To ?? System.DateOnly.MaxValue) + ContributionNumber.PerDay - 1;
        return new CompiledQuery(null, "words.rowid BETWEEN ? AND ?", [from, to]);
    }

    private static CompiledQuery Number(SearchQuery.Number number)
    {
        var (condition, values) = NumberCondition(number);
        return new CompiledQuery(null, $"+words.rowid IN (SELECT contribution FROM claims k WHERE {condition})", values);
    }

    /// <summary>The condition on a row <c>k</c> of <c>claims</c>: a range given counts wherever it meets the range asked for.</summary>
    public static (string Condition, IReadOnlyList<object> Values) NumberCondition(SearchQuery.Number number)
    {
        var conditions = new List<string>();
        var values = new List<object>();
        var open = number.IsOpen ? "" : "=";
        if (number.Min is { } min)
        {
            conditions.Add($"k.high_number >{open} ?");
            values.Add((double)min);
        }
        if (number.Max is { } max)
        {
            conditions.Add($"k.value_number <{open} ?");
            values.Add((double)max);
        }
        if (number.Unit is { } unit)
        {
            conditions.Add("k.unit = ?");
            values.Add(unit);
        }
        if (number.Counted is { } counted)
        {
            conditions.Add("counts_words(?, k.counted, k.header_path)");
            values.Add(counted);
        }
        return (conditions.Count == 0 ? "1" : string.Join(" AND ", conditions), values);
    }
}
