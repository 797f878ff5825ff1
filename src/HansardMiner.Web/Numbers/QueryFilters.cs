using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Web.Numbers;

/// <summary>The parts of a query for which a form has fields, and the words beside them. A form is a way to write a query: what each field became can be read in it.</summary>
public sealed record QueryFilters
{
    /// <summary>What is left of the query without the fields, as it would be typed.</summary>
    public string Words { get; init; } = "";

    /// <summary>Words of the speaker's name or office.</summary>
    public string? Speaker { get; init; }

    /// <summary>Words of the answering department.</summary>
    public string? Department { get; init; }

    /// <summary>The House.</summary>
    public string? House { get; init; }

    /// <summary>The kind of record: debate, oral, written, statement or article.</summary>
    public string? Kind { get; init; }

    /// <summary>The first day, as typed.</summary>
    public string? From { get; init; }

    /// <summary>The last day, as typed.</summary>
    public string? To { get; init; }

    /// <summary>The unit that the query language can name: "%", "GBP", "USD" or "EUR".</summary>
    public string? Unit { get; init; }

    /// <summary>The least value, as typed.</summary>
    public string? Least { get; init; }

    /// <summary>The greatest value, as typed.</summary>
    public string? Most { get; init; }

    /// <summary>The query that says all of it.</summary>
    public string Query => string.Join(' ', new[] { Words.Trim(), By(), Term("dept", Department), Term("house", House), Term("kind", Kind), Days(), Numbers() }.Where(p => p.Length > 0));

    /// <summary>Whether anything but words is asked for.</summary>
    public bool AreAny => this != new QueryFilters { Words = Words };

    /// <summary>The fields of a query that was typed.</summary>
    public static QueryFilters Of(SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filters = new QueryFilters();
        var rest = new List<SearchQuery>();
        foreach (var part in query is SearchQuery.And and ? and.Parts : query is SearchQuery.All ? [] : [query])
        {
            if (filters.Taking(part) is { } taken)
            {
                filters = taken;
            }
            else
            {
                rest.Add(part);
            }
        }
        return filters with { Words = rest.Count switch { 0 => "", 1 => QueryText.Of(rest[0]), _ => QueryText.Of(new SearchQuery.And(rest)) } };
    }

    private QueryFilters? Taking(SearchQuery part) => part switch
    {
        SearchQuery.Or { Parts: [SearchQuery.Field { Name: QueryField.Speaker } one, SearchQuery.Field { Name: QueryField.Office } other] } when Speaker is null && one.Value == other.Value => this with { Speaker = one.Value },
        SearchQuery.Field { Name: QueryField.Speaker } field when Speaker is null => this with { Speaker = field.Value },
        SearchQuery.Field { Name: QueryField.Dept } field when Department is null => this with { Department = field.Value },
        SearchQuery.Field { Name: QueryField.House } field when House is null && Enum.TryParse<House>(field.Value, ignoreCase: true, out _) => this with { House = field.Value.ToLowerInvariant() },
        SearchQuery.Field { Name: QueryField.Kind } field when Kind is null && Enum.TryParse<DocumentKind>(field.Value, ignoreCase: true, out _) => this with { Kind = field.Value.ToLowerInvariant() },
        SearchQuery.Dated dated when From is null && To is null => this with { From = Day(dated.From), To = Day(dated.To) },
        SearchQuery.Number { IsOpen: false, Counted: null } number when Least is null && Most is null && Unit is null && (number.Min ?? number.Max) is not null =>
            this with { Least = Amount(number.Min), Most = Amount(number.Max), Unit = number.Unit },
        _ => null,
    };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Amount(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture);

    private string By() => Bare(Speaker) is { Length: > 0 } name ? $"(speaker:\"{name}\" OR office:\"{name}\")" : "";

    private string Days() => (Bare(From), Bare(To)) switch
    {
        ("", "") => "",
        (var from, "") => "from:" + from,
        ("", var to) => "to:" + to,
        var (from, to) => $"from:{from} to:{to}",
    };

    private string Numbers()
    {
        var (least, most) = (Bare(Least), Bare(Most));
        return (least, most) switch
        {
            ("", "") => Unit is null ? "" : ">=" + In("0"),
            (_, "") => ">=" + In(least),
            ("", _) => "<=" + In(most),
            _ => In(least) + ".." + In(most),
        };
    }

    private string In(string amount) => Unit switch
    {
        "%" => amount + "%",
        "GBP" => "£" + amount,
        "USD" => "$" + amount,
        "EUR" => "€" + amount,
        _ => amount,
    };

    private static string Term(string name, string? value) => Bare(value) is { Length: > 0 } bare ? $"{name}:{(bare.All(char.IsAsciiLetterLower) ? bare : $"\"{bare}\"")}" : "";

    /// <summary>A value without what would end it in a query.</summary>
    private static string Bare(string? value) => value is null ? "" : string.Join(' ', value.Split([' ', '\t', '\r', '\n', '"', '“', '”', '(', ')'], StringSplitOptions.RemoveEmptyEntries));
}
