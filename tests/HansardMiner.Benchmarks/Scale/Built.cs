namespace HansardMiner.Benchmarks.Scale;

/// <summary>What building took.</summary>
/// <param name="Seconds">By the clock on the wall.</param>
/// <param name="CpuSeconds">Of all processors together.</param>
/// <param name="Memory">The memory of the process at the most, in bytes.</param>
internal sealed record Built(double Seconds, double CpuSeconds, long Memory);
