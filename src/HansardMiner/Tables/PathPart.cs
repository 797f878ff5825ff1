using System;
using HansardMiner.Claims;

namespace HansardMiner.Tables;

/// <summary>One step of the way from the table to a cell: a title, a section, a row's label or a column's header.</summary>
/// <param name="words">Its words, without footnote marks.</param>
/// <param name="sort">What it is.</param>
/// <param name="over">What heads it in turn: the header of its label column; empty when nothing does.</param>
internal sealed class PathPart(string words, PathSort sort, string over = "")
{
    private HeaderTime? _time;
    private bool _isTimed;
    private HeaderUnit? _unit;
    private bool? _isPlace;
    private string? _bare;
    private bool _isStated;
    private string? _stated;
    private (bool IsKnown, string? Thing)[]? _things;

    /// <summary>Its words.</summary>
    public string Words => words;

    /// <summary>What it is.</summary>
    public PathSort Sort => sort;

    /// <summary>What heads it in turn.</summary>
    public string Over => over;

    /// <summary>The time it names; null when it names none.</summary>
    public HeaderTime? Time
    {
        get
        {
            if (!_isTimed)
            {
                (_isTimed, _time) = (true, HeaderTimes.Read(words, over.Length > 0 ? over : null) is { } time && (time.IsWhole || HeaderTimes.MayStandIn(words, time)) ? time : null);
            }
            return _time;
        }
    }

    /// <summary>The unit and scale it states.</summary>
    public HeaderUnit Unit => _unit ??= HeaderUnit.Of(words);

    /// <summary>Its words without unit, time and list mark: worked out once, for a header stands over many cells.</summary>
    public string Bare => _bare ??= CountedThing.Bare(this);

    /// <summary>What it says plainly is numbered; null when it does not.</summary>
    public string? Stated
    {
        get
        {
            if (!_isStated)
            {
                (_isStated, _stated) = (true, CountedThing.Stated(Bare));
            }
            return _stated;
        }
    }

    /// <summary>What it names, if figures of the kind may count it; null when not.</summary>
    public string? Thing(ClaimKind kind)
    {
        _things ??= new (bool, string?)[Enum.GetValues<ClaimKind>().Length];
        ref var known = ref _things[(int)kind];
        if (!known.IsKnown)
        {
            known = (true, CountedThing.Named(this, kind));
        }
        return known.Thing;
    }

    /// <summary>Whether it names a place and nothing else.</summary>
    public bool IsPlace => _isPlace ??= CellPlace.IsPlace(this);
}
