using HansardMiner.Query;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Web.Numbers;

/// <summary>Reads the fields of a filter form.</summary>
internal static class FilterReading
{
    private static readonly string[] Fields = ["speaker", "dept", "house", "record", "from", "to"];
    private static readonly string[] Numbers = ["unit", "min", "max"];

    /// <summary>The query that a form asks for; null when the address is not that of a form.</summary>
    /// <param name="asked">The parameters.</param>
    /// <param name="withNumbers">Whether unit and values are part of the query, too.</param>
    public static string? Query(IQueryCollection asked, bool withNumbers)
    {
        var isForm = false;
        foreach (var field in withNumbers ? [.. Fields, .. Numbers] : Fields)
        {
            isForm |= asked.ContainsKey(field);
        }
        if (!isForm)
        {
            return null;
        }
        var typed = QueryFilters.Of(QueryParser.Parse(Text(asked, "q") ?? "").Query);
        var filters = new QueryFilters
        {
            Words = Text(asked, "q") ?? "",
            Speaker = Other(typed.Speaker, Text(asked, "speaker")),
            Department = Other(typed.Department, Text(asked, "dept")),
            House = Other(typed.House, Text(asked, "house")),
            Kind = Other(typed.Kind, Text(asked, "record")),
            From = Text(asked, "from"),
            To = Text(asked, "to"),
        };
        return (withNumbers ? filters with { Unit = Text(asked, "unit"), Least = Text(asked, "min"), Most = Text(asked, "max") } : filters).Query;
    }

    /// <summary>A parameter; null when it is missing or empty.</summary>
    public static string? Text(IQueryCollection asked, string name) => asked[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>What the words say already need not be said again.</summary>
    private static string? Other(string? inWords, string? inField) => inWords == inField ? null : inField;
}
