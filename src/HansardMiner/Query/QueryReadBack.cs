using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Query;

/// <summary>A query in plain English: "contributions by “robert buckland” from 1 January 2014 on that contain “stalking” and “cases”".</summary>
internal static class QueryReadBack
{
    public static string Of(SearchQuery query)
    {
        var parts = query is SearchQuery.And and ? and.Parts : [query];
        var text = "contributions";
        text += string.Concat(parts.OfType<SearchQuery.Field>().Select(f => " " + Qualifier(f)));
        text += Days(parts.OfType<SearchQuery.Dated>().ToList());
        var contained = parts.Where(p => p is SearchQuery.Word or SearchQuery.Prefix or SearchQuery.Phrase or SearchQuery.Or or SearchQuery.And).ToList();
        if (contained.Count > 0)
        {
            text += " that contain " + List(contained.Select(p => Inline(p, contained.Count > 1)), "and");
        }
        var numbers = parts.OfType<SearchQuery.Number>().ToList();
        if (numbers.Count > 0)
        {
            text += (contained.Count > 0 ? "," : "") + " with " + List(numbers.Select(Figure), "and");
        }
        var excluded = parts.OfType<SearchQuery.Not>().ToList();
        if (excluded.Count > 0)
        {
            text += (contained.Count > 0 || numbers.Count > 0 ? ", but not " : " except those with ") + List(excluded.Select(n => Inline(n.Part, true)), "or");
        }
        return text == "contributions" ? "all contributions" : text;
    }

    private static string Inline(SearchQuery query, bool inBrackets) => query switch
    {
        SearchQuery.Word { IsExact: true } word => $"exactly “{word.Text}”",
        SearchQuery.Word word => $"“{word.Text}”",
        SearchQuery.Prefix prefix => $"a word that begins with “{prefix.Text}”",
        SearchQuery.Phrase { Slop: 0 } phrase => $"“{string.Join(' ', phrase.Words)}”",
        SearchQuery.Phrase phrase => $"{List(phrase.Words.Select(w => $"“{w}”"), "and")} within {phrase.Slop} words",
        SearchQuery.And and => Bracketed(List(and.Parts.Select(p => Inline(p, true)), "and"), inBrackets),
        SearchQuery.Or or => Bracketed(List(or.Parts.Select(p => Inline(p, true)), "or"), inBrackets && or.Parts.Count > 1),
        SearchQuery.Not not => "not " + Inline(not.Part, true),
        SearchQuery.Field field => $"{QueryFields.Name(field.Name)} “{field.Value}”",
        SearchQuery.Dated dated => "a date" + Days([dated]),
        SearchQuery.Number number => Figure(number),
        _ => "anything",
    };

    private static string Qualifier(SearchQuery.Field field) => field.Name switch
    {
        QueryField.Speaker => $"by “{field.Value}”",
        QueryField.Office => $"by the office “{field.Value}”",
        QueryField.Party => $"by members of “{field.Value}”",
        QueryField.Dept => $"answered by “{field.Value}”",
        QueryField.House => $"in the {HouseName(field.Value)}",
        QueryField.Kind => $"of kind {field.Value}",
        QueryField.Heading => $"under a heading with “{field.Value}”",
        QueryField.Uin => $"with UIN {field.Value.ToUpperInvariant()}",
        QueryField.Outcome => $"of questions with the outcome {Outcome(field.Value)}",
        _ => $"in column {field.Value.ToUpperInvariant()}",
    };

    private static string HouseName(string value) => Enum.TryParse<House>(value, true, out var house)
        ? house switch
        {
            House.Commons => "House of Commons",
            House.Lords => "House of Lords",
            House.NorthernIreland => "Northern Ireland Assembly",
            _ => "Scottish Parliament",
        }
        : $"House “{value}”";

    private static string Outcome(string value) => value switch
    {
        "notheld" => "not held",
        "disproportionatecost" => "disproportionate cost",
        "tofollow" => "to follow",
        _ => value,
    };

    private static string Days(List<SearchQuery.Dated> days)
    {
        if (days.Count == 0)
        {
            return "";
        }
        var from = days.Max(d => d.From);
        var to = days.Min(d => d.To);
        return (from, to) switch
        {
            (null, null) => " with a date",
            (_, null) => $" from {Day(from.Value)} on",
            (null, _) => $" up to {Day(to.Value)}",
            _ when from == to => $" on {Day(from.Value)}",
            _ => $" between {Day(from.Value)} and {Day(to.Value)}",
        };
    }

    private static string Figure(SearchQuery.Number number)
    {
        var (min, max) = (number.Min is { } low ? Amount(low, number.Unit) : "", number.Max is { } high ? Amount(high, number.Unit) : "");
        return (number.Min, number.Max, number.IsOpen) switch
        {
            (null, null, _) => "any figure",
            (_, null, true) => $"a figure over {min}",
            (_, null, false) => $"a figure of at least {min}",
            (null, _, true) => $"a figure under {max}",
            (null, _, false) => $"a figure of at most {max}",
            _ when number.Min == number.Max => $"the figure {min}",
            (_, _, true) => $"a figure over {min} and under {max}",
            _ => $"a figure between {min} and {max}",
        };
    }

    private static string Amount(decimal value, string? unit)
    {
        var digits = value.ToString("#,##0.############", CultureInfo.InvariantCulture);
        return unit switch { "%" => digits + "%", "GBP" => "£" + digits, "USD" => "$" + digits, "EUR" => "€" + digits, null => digits, _ => $"{digits} {unit}" };
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Bracketed(string text, bool inBrackets) => inBrackets ? $"({text})" : text;

    private static string List(IEnumerable<string> items, string word)
    {
        var all = items.ToList();
        return all.Count == 1 ? all[0] : string.Join(", ", all.Take(all.Count - 1)) + $" {word} {all[^1]}";
    }
}
