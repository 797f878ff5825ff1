using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;
using HansardMiner.Tests.Shared;

namespace HansardMiner.Fetch.Tests.EndToEnd;

/// <summary>The real command, started as a process of its own.</summary>
internal static class FetchProcess
{
    /// <summary>Starts it.</summary>
    public static Process Start(IEnumerable<string> arguments) => Process.Start(HansardStart.Of(arguments)) ?? throw new InvalidOperationException("dotnet did not start");

    /// <summary>Runs it to its end.</summary>
    public static async Task<Invocation> Run(params IEnumerable<string> arguments)
    {
        using var process = Start(arguments);
        return await End(process);
    }

    /// <summary>Waits for its end, however that comes.</summary>
    public static async Task<Invocation> End(Process process)
    {
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new Invocation(process.ExitCode, await output, await error);
    }
}
