using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Query;

namespace HansardMiner.Present;

/// <summary>Ties between figures in words for people.</summary>
public static class LinkWording
{
    /// <summary>What a tied figure is to the one that is spoken of: "level before", "part of".</summary>
    public static string Tied(LinkRole role) => role switch
    {
        LinkRole.Before => "level before",
        LinkRole.After => "level after",
        LinkRole.Change => "change between the levels",
        LinkRole.Whole => "part of",
        _ => "of which",
    };

    /// <summary>All ties of a figure on one line: "level before: 3,108 cases; level after: 2,221"; empty when there are none.</summary>
    public static string Line(ClaimHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return string.Join("; ", hit.Links.Select(l => $"{Tied(l.Role)}: {l.Words.ReplaceLineEndings(" ")}"));
    }

    /// <summary>The ids of the figures that play a role for this one, parted by semicolons; null when there are none.</summary>
    public static string? Ids(ClaimHit hit, LinkRole role)
    {
        ArgumentNullException.ThrowIfNull(hit);
        IReadOnlyList<string> ids = [.. hit.Links.Where(l => l.Role == role).Select(l => l.Id)];
        return ids.Count == 0 ? null : string.Join("; ", ids);
    }
}
