using System.Collections.Generic;
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
    /// <summary>Whether headers contradict each other on the unit, so that none may be given.</summary>
    public bool IsContradicted { get; init; }

    /// <summary>The unit of a number.</summary>
    public static CellUnit Of(CellNumber number, IReadOnlyList<PathPart> path, HeaderUnit corner)
    {
        var (inner, row, outer, scaled) = (Last(path, PathSort.Header), Last(path, PathSort.Label) ?? Last(path, PathSort.Section), Outer(path, corner, number), Scaled(path, corner));
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
            return new CellUnit(ClaimKind.Count, null, 1, null) { IsContradicted = true };
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

    private static HeaderUnit? Last(IReadOnlyList<PathPart> path, PathSort sort)
    {
        for (var i = path.Count - 1; i >= 0; i--)
        {
            if (path[i].Sort == sort && path[i].Unit.Says)
            {
                return path[i].Unit;
            }
        }
        return null;
    }

    /// <summary>What stands over the whole table; a rate or percentage in a long title may be of one column only, so a number above 100 is none.</summary>
    private static HeaderUnit? Outer(IReadOnlyList<PathPart> path, HeaderUnit corner, CellNumber number)
    {
        for (var i = 0; i < path.Count && path[i].Sort == PathSort.Title; i++)
        {
            if (IsMeant(path[i].Unit))
            {
                return path[i].Unit;
            }
        }
        return IsMeant(corner) ? corner : null;

        bool IsMeant(HeaderUnit unit) => unit.Unit is not null && unit.Kind != ClaimKind.Rate && (unit.Kind != ClaimKind.Percent || number.Value <= 100);
    }

    private static HeaderUnit? Scaled(IReadOnlyList<PathPart> path, HeaderUnit corner)
    {
        for (var i = path.Count - 1; i >= 0; i--)
        {
            if (path[i].Unit.Scale != 1)
            {
                return path[i].Unit;
            }
        }
        return corner.Scale != 1 ? corner : null;
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
