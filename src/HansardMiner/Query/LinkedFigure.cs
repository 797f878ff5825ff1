using HansardMiner.Claims;

namespace HansardMiner.Query;

/// <summary>A figure that another one is tied to: the level before a change, the whole of a part.</summary>
/// <param name="Role">What it is to the figure that is tied to it.</param>
/// <param name="Id">Its id.</param>
/// <param name="Words">Its exact words.</param>
public sealed record LinkedFigure(LinkRole Role, string Id, string Words);
