namespace HansardMiner.Web.Numbers;

/// <summary>A part of a long timeline.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="First">The number of its first series, from 1.</param>
/// <param name="Last">That of its last.</param>
public sealed record TimelinePart(int Number, int First, int Last)
{
    /// <summary>Which definitions it has: "definition 3", "definitions 4 to 9".</summary>
    public string Said => First == Last ? $"definition {First}" : $"definitions {First} to {Last}";
}
