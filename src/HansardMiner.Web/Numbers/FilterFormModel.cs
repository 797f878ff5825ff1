using System.Collections.Generic;

namespace HansardMiner.Web.Numbers;

/// <summary>A form that writes a query.</summary>
/// <param name="Action">The page that answers.</param>
/// <param name="Filters">What its fields hold.</param>
public sealed record FilterFormModel(string Action, QueryFilters Filters)
{
    /// <summary>Parameters that are kept as they are.</summary>
    public IReadOnlyList<(string Name, string? Value)> Kept { get; init; } = [];

    /// <summary>The unit asked for, as its symbol.</summary>
    public string? Unit { get; init; }

    /// <summary>The units that can be asked for: symbol and name.</summary>
    public IReadOnlyList<(string Symbol, string Name)> Units { get; init; } = UsualUnits;

    /// <summary>The sort of number asked for, where the form has it; null otherwise, "" for all.</summary>
    public string? Sort { get; init; }

    /// <summary>The query as it reads with all fields.</summary>
    public string? Query { get; init; }

    /// <summary>The units that a query can name.</summary>
    public static IReadOnlyList<(string Symbol, string Name)> UsualUnits { get; } = [("%", "per cent"), ("GBP", "pounds"), ("USD", "dollars"), ("EUR", "euros")];

    /// <summary>All units that are usual in figures.</summary>
    public static IReadOnlyList<(string Symbol, string Name)> AllUnits { get; } =
        [.. UsualUnits, ("pp", "percentage points"), ("year", "years"), ("month", "months"), ("week", "weeks"), ("day", "days"), ("hour", "hours"), ("minute", "minutes"), ("km", "kilometres"), ("mile", "miles"), ("tonne", "tonnes"), ("ha", "hectares")];
}
