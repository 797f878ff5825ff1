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

    /// <summary>Whether it names a place and nothing else.</summary>
    public bool IsPlace => _isPlace ??= CellPlace.IsPlace(this);
}
