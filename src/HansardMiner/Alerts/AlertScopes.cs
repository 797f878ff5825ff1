using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Alerts;

/// <summary>The scopes by the names under which they are asked for (<c>only=</c>) and shown.</summary>
public static class AlertScopes
{
    private static readonly (AlertScope Scope, string Name, string Said)[] s_all =
    [
        (AlertScope.All, "all", "everything"),
        (AlertScope.Ministers, "ministers", "only ministers"),
        (AlertScope.Figures, "figures", "only with figures"),
        (AlertScope.NewFigures, "new-figures", "only new figures"),
    ];

    /// <summary>All of them, in the order in which they are offered.</summary>
    public static IReadOnlyList<AlertScope> All { get; } = [.. s_all.Select(s => s.Scope)];

    /// <summary>The scope of a name; everything where none is given; null where there is no such scope.</summary>
    public static AlertScope? Parse(string? name) => string.IsNullOrEmpty(name) ? AlertScope.All
        : s_all.FirstOrDefault(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { Name: not null } found ? found.Scope : null;

    /// <summary>Its name.</summary>
    public static string Name(AlertScope scope) => s_all[(int)scope].Name;

    /// <summary>The same in words: "only ministers".</summary>
    public static string Said(AlertScope scope) => s_all[(int)scope].Said;
}
