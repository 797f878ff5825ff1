using HansardMiner.Query;
using HansardMiner.Timelines;

namespace HansardMiner.Alerts;

/// <summary>A figure whose value was not given before for its measure.</summary>
/// <param name="Hit">The figure, where it was given first.</param>
/// <param name="Definition">What it counts.</param>
/// <param name="Earlier">The figure given last before it, in another contribution; null when it is the first of its measure.</param>
public sealed record NewFigure(ClaimHit Hit, Definition Definition, ClaimHit? Earlier);
