using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Figures;

namespace HansardMiner.Tables;

/// <summary>The unit, scale and sort of a cell's number: from the cell itself, else from the headers on its way, the innermost first.</summary>
/// <param name="Kind">What sort of number it is.</param>
/// <param name="Unit">The unit; null for a count, and where headers contradict each other.</param>
/// <param name="Scale">What the number is multiplied with.</param>
/// <param name="Words">The header's words that gave unit or scale; null when the cell needs none.</param>
internal readonly record struct CellUnit(ClaimKind Kind, Unit? Unit, decimal Scale, string? Words)
{
    /// <summary>The unit of a number.</summary>
    public static CellUnit Of(CellNumber number, IReadOnlyList<PathPart> path, string corner)
    {
        var inner = path.Where(p => p.Sort == PathSort.Header).Reverse().Select(p => p.Unit).FirstOrDefault(u => u.Says);
        var row = path.Where(p => p.Sort is PathSort.Label or PathSort.Section).Reverse().Select(p => p.Unit).FirstOrDefault(u => u.Says);
        var outer = path.Where(p => p.Sort == PathSort.Title).Select(p => p.Unit).Append(HeaderUnit.Of(corner)).FirstOrDefault(u => u.Unit is not null);
        var scaled = path.Select(p => p.Unit).Append(HeaderUnit.Of(corner)).Reverse().FirstOrDefault(u => u.Scale != 1);
        if (number.Unit is { } own)
        {
            var kind = KindOf(own);
            var isScaled = kind == ClaimKind.Money && !number.HasScale && scaled is not null && (scaled.Unit is null || scaled.Unit == own);
            return new CellUnit(kind, new Unit(own), isScaled ? scaled!.Scale : 1, isScaled ? scaled!.Words : null);
        }
        if (number.Noun is not null)
        {
            return new CellUnit(ClaimKind.Count, null, 1, null);
        }
        if (inner is not null && row is not null && inner.Unit != row.Unit && inner is { Unit: not null } && row is { Unit: not null })
        {
            // A currency and its scale may be parted; "£" over a row of "%" may not.
            return new CellUnit(ClaimKind.Count, null, 1, "headers contradict each other: " + inner.Words + " / " + row.Words);
        }
        var said = inner is { Unit: not null } or { Kind: not null } && !(inner.IsCount && row is { Unit: not null }) ? inner : row ?? inner ?? outer;
        if (said is null)
        {
            return number.HasScale || scaled is null or { Unit: not null } ? new CellUnit(ClaimKind.Count, null, 1, null) : new CellUnit(ClaimKind.Count, null, scaled.Scale, scaled.Words);
        }
        var factor = number.HasScale ? 1 : said.Scale != 1 ? said.Scale : scaled is not null && (scaled.Unit is null || scaled.Unit == said.Unit) && said.Kind is ClaimKind.Money ? scaled.Scale : 1;
        var words = said.IsCount ? null : factor != said.Scale && scaled is not null ? scaled.Words : said.Words;
        return new CellUnit(said.Kind ?? ClaimKind.Count, said.Unit is null ? null : new Unit(said.Unit), factor, words);
    }

    private static ClaimKind KindOf(string unit) => unit switch
    {
        "%" => ClaimKind.Percent,
        "pp" => ClaimKind.Points,
        "GBP" or "USD" or "EUR" or "INR" or "JPY" or "CNY" or "GBP-penny" or "GBP-shilling" or "GBP-guinea" or "USD-cent" => ClaimKind.Money,
        "year" or "month" or "week" or "day" or "hour" or "minute" or "second" or "decade" or "century" => ClaimKind.Duration,
        _ => ClaimKind.Measure,
    };
}
