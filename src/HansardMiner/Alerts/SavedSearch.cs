using System;
using HansardMiner.Store;

namespace HansardMiner.Alerts;

/// <summary>A search that the user keeps under a name.</summary>
/// <param name="Name">Its name, unlike all others whatever the letter case.</param>
/// <param name="Query">The query as typed.</param>
/// <param name="Scope">What of it is told.</param>
public sealed record SavedSearch(string Name, string Query, AlertScope Scope)
{
    /// <summary>The most letters of a name.</summary>
    public const int LongestName = 80;

    /// <summary>The most letters of a query.</summary>
    public const int LongestQuery = 1_000;

    /// <summary>A search to be saved: its name on one line.</summary>
    /// <exception cref="StoreException">It cannot be saved; the message says why.</exception>
    public static SavedSearch Of(string? name, string? query, AlertScope scope)
    {
        var (clean, asked) = (PlainText.Line(name ?? ""), PlainText.Line(query ?? ""));
        return clean.Length == 0 ? throw new StoreException("a saved search needs a name")
            : clean.Length > LongestName ? throw new StoreException(FormattableString.Invariant($"the name has {clean.Length} letters; no more than {LongestName} are kept"))
            : asked.Length == 0 ? throw new StoreException("a saved search needs a query")
            : asked.Length > LongestQuery ? throw new StoreException(FormattableString.Invariant($"the query has {asked.Length:#,##0} letters; no more than {LongestQuery:#,##0} are kept"))
            : new SavedSearch(clean, asked, scope);
    }

    /// <summary>Whether it has a name, whatever the letter case.</summary>
    public bool IsCalled(string? name) => name is not null && Name.Equals(PlainText.Line(name), StringComparison.OrdinalIgnoreCase);
}
