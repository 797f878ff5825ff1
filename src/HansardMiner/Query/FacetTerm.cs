using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Query;

/// <summary>The term of a query that narrows hits down to a value of a facet.</summary>
public static class FacetTerm
{
    /// <summary>
    /// The term as it can be typed: <c>dept:"home office"</c>, <c>date:2014</c>, <c>-has:figures</c>; null where the language has none. It finds every hit that was counted
    /// for the value; a name finds longer names, too, that contain it.
    /// </summary>
    /// <param name="facet">The facet.</param>
    /// <param name="value">The value as counted; null for what is not stated.</param>
    public static string? Of(SearchFacet facet, string? value) => (facet, value) switch
    {
        (SearchFacet.Year, null) => "-date:..",
        (SearchFacet.Year, _) => "date:" + value,
        (SearchFacet.Figures, _) => value == "figures" ? "has:figures" : "-has:figures",
        (_, null) => null,
        (SearchFacet.House, _) => Term(QueryField.House, value),
        (SearchFacet.Kind, _) => Term(QueryField.Kind, value),
        (SearchFacet.Department, _) => Term(QueryField.Dept, value),
        (SearchFacet.Party, _) => Term(QueryField.Party, value),
        _ => Term(QueryField.Speaker, value),
    };

    private static string? Term(QueryField field, string value)
    {
        if (QueryFields.Value(field, value).Value is not { } clean)
        {
            return null;
        }
        // A value cut short in the middle of a word would find nothing: its last word goes. One that ends with a star would be a beginning.
        IReadOnlyList<string> words = clean.TrimEnd('*').Split(' ');
        var whole = string.Join(' ', clean.Length < value.Trim().Length && words.Count > 1 ? words.SkipLast(1) : words);
        return QueryFolding.Words(whole).Count == 0 ? null : QueryText.Of(new SearchQuery.Field(field, whole));
    }
}
