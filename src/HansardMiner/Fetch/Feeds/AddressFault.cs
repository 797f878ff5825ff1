namespace HansardMiner.Fetch.Feeds;

/// <summary>A line of a list of addresses that is not fetched.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Text">What stands there, shortened.</param>
/// <param name="Why">Why it is not fetched, and what to do.</param>
public sealed record AddressFault(int Line, string Text, string Why);
