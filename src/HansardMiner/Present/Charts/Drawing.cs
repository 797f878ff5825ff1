using System.Collections.Generic;

namespace HansardMiner.Present.Charts;

/// <summary>A picture before it is written: the same things make the SVG and the PNG.</summary>
/// <param name="Title">Its headline, for those who do not see it.</param>
/// <param name="Description">What it shows: sort of chart, data, main message.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Shapes">What is drawn, the lowest first.</param>
public sealed record Drawing(string Title, string Description, double Width, double Height, IReadOnlyList<Drawn> Shapes);
