using System;
using System.Diagnostics;
using HansardMiner.Tests.Shared;

namespace HansardMiner.App.Tests.EndToEnd;

/// <summary>The real command, started as a process of its own.</summary>
internal static class HansardProcess
{
    public static Process Start(params string[] arguments) => Process.Start(HansardStart.Of(arguments)) ?? throw new InvalidOperationException("dotnet did not start");

    public static (int Code, string Out, string Error) Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
