using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;

namespace HansardMiner.Tests.Shared;

/// <summary>The real command as a process of its own, the same whoever starts it: without colours, without what the user's environment sets.</summary>
internal static class HansardStart
{
    /// <summary>How it is started; what it says is read by whoever starts it.</summary>
    public static ProcessStartInfo Of(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "hansard.dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["NO_COLOR"] = "1";
        start.Environment.Remove("HANSARD_CONTACT");
        // A process that is killed would leave the pipes of its debugger behind in the folder of temporary files.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return start;
    }
}
