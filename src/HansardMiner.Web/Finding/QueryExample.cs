using System.Collections.Generic;

namespace HansardMiner.Web.Finding;

/// <summary>An example query, with what it is for.</summary>
/// <param name="Typed">As it is typed.</param>
/// <param name="For">What it is for.</param>
public sealed record QueryExample(string Typed, string For)
{
    /// <summary>Those of the first page: each shows something else that the language can do.</summary>
    public static IReadOnlyList<QueryExample> All { get; } =
    [
        new("\"restraining order\" OR \"protection order\"", "either phrase, with other endings of its words"),
        new("stalking NEAR/5 training has:figures", "words near each other, where figures were given"),
        new("\"cases\" 400..500", "figures between 400 and 500 that count cases"),
        new("office:\"attorney general\" date:2012..2014", "by the office held that day"),
        new("dept:\"home office\" outcome:notheld", "questions whose answer was “not held”"),
        new(">15% -kind:article", "shares over 15%, without press articles"),
    ];
}
