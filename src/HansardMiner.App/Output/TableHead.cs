namespace HansardMiner.App.Output;

/// <summary>One column of a printed table.</summary>
/// <param name="Name">What stands over it.</param>
/// <param name="IsNumber">Whether it is aligned to the right.</param>
/// <param name="Wraps">Whether its cells may be broken into several lines.</param>
internal sealed record TableHead(string Name, bool IsNumber = false, bool Wraps = false);
