namespace HansardMiner.Web.Reading;

/// <summary>A part of a long document.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Speakers">Who begins and ends it.</param>
/// <param name="IsShown">Whether it is the one on the page.</param>
public sealed record PartLink(int Number, string Speakers, bool IsShown);
