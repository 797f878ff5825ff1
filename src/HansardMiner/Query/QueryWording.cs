using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Query;

/// <summary>The English of fields, days and figures in a query that is read back.</summary>
internal static class QueryWording
{
    /// <summary>by Ann Beacon · in the House of Lords or the Scottish Parliament · in column 160W</summary>
    public static string Qualifier(QueryField field, IReadOnlyList<string> values)
    {
        string Names() => List(values.Select(Name), "or");
        return field switch
        {
            QueryField.Speaker => "by " + Names(),
            QueryField.Office => $"by the {(values.Count == 1 ? "office" : "offices")} " + List(values.Select(Quoted), "or"),
            QueryField.Party => "by members of " + List(values.Select(Quoted), "or"),
            QueryField.Dept => "answered by " + List(values.Select(Quoted), "or"),
            QueryField.House => "in the " + List(values.Select(HouseName), "or the"),
            QueryField.Kind => "of kind " + List(values, "or"),
            QueryField.Heading => "under a heading with " + List(values.Select(Quoted), "or"),
            QueryField.Uin => "with UIN " + List(values.Select(v => v.ToUpperInvariant()), "or"),
            QueryField.Outcome => "of questions with the outcome " + List(values.Select(Outcome), "or"),
            _ => "in column " + List(values.Select(v => v.ToUpperInvariant()), "or"),
        };
    }

    /// <summary>in columns 160W to 165W · with UINs HL100 to HL120</summary>
    public static string Range(SearchQuery.FieldRange range)
    {
        string End(int number) => FormattableString.Invariant($"{range.Before}{number}{range.After}").ToUpperInvariant();
        return $"{(range.Name == QueryField.Uin ? "with UINs" : "in columns")} {End(range.From)} to {End(range.To)}";
    }

    /// <summary>The days that all of the ranges allow, with a space before: " on 7 January 2014"; nothing for none.</summary>
    public static string Days(IReadOnlyList<SearchQuery.Dated> days)
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

    /// <summary>a figure between 400 and 500 that counts “cases” · the figure 15.1%</summary>
    public static string Figure(SearchQuery.Number number)
    {
        var (min, max) = (number.Min is { } low ? Amount(low, number.Unit) : "", number.Max is { } high ? Amount(high, number.Unit) : "");
        return ((number.Min, number.Max, number.IsOpen) switch
        {
            (null, null, _) => "any figure",
            (_, null, true) => $"a figure over {min}",
            (_, null, false) => $"a figure of at least {min}",
            (null, _, true) => $"a figure under {max}",
            (null, _, false) => $"a figure of at most {max}",
            (_, _, true) => $"a figure over {min} and under {max}",
            _ when number.Min == number.Max => $"the figure {min}",
            _ => $"a figure between {min} and {max}",
        }) + (number.Counted is null ? "" : $" that counts “{number.Counted}”");
    }

    /// <summary>lamps, oil and keepers</summary>
    public static string List(IEnumerable<string> items, string word)
    {
        var all = items.ToList();
        return all.Count == 1 ? all[0] : string.Join(", ", all.Take(all.Count - 1)) + $" {word} {all[^1]}";
    }

    /// <summary>A name as typed; in quotation marks where it could be taken for words of the sentence around it.</summary>
    private static string Name(string value) =>
        char.IsUpper(value[0]) && value.Split(' ').All(w => char.IsUpper(w[0]) || w is "of" or "the" or "and" or "de" or "van" or "von") && !value.EndsWith('*') ? value : Quoted(value);

    private static string Quoted(string value) => $"“{value}”";

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

    private static string Amount(decimal value, string? unit)
    {
        var digits = value.ToString("#,##0.############", CultureInfo.InvariantCulture);
        return unit switch { "%" => digits + "%", "GBP" => "£" + digits, "USD" => "$" + digits, "EUR" => "€" + digits, null => digits, _ => $"{digits} {unit}" };
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
