using System;
using System.Diagnostics;
using System.IO;

namespace HansardMiner.App.Tests.EndToEnd;

/// <summary>The real command, started as a process of its own.</summary>
internal static class HansardProcess
{
    private static string Assembly => Path.Combine(AppContext.BaseDirectory, "hansard.dll");

    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add(Assembly);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
        start.Environment["NO_COLOR"] = "1";
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        return process;
    }

    public static (int Code, string Out, string Error) Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
