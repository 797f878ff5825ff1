using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using NUnit.Framework;

namespace HansardMiner.Tests.Present;

/// <summary>A headless browser of this machine, if there is one. It is run once for each page, and needs no driver.</summary>
internal static class Browser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    /// <summary>The page as it stands when its scripts have run; the test is skipped where there is no browser.</summary>
    public static string Run(string file, params string[] options)
    {
        var browser = Find();
        if (browser is null)
        {
            Assert.Ignore("no Chromium, Chrome or Edge is installed here");
        }
        var profile = Directory.CreateTempSubdirectory("browser-");
        try
        {
            var start = new ProcessStartInfo(browser!) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in (IEnumerable<string>)["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--user-data-dir=" + profile.FullName, .. options, new Uri(file).AbsoluteUri])
            {
                start.ArgumentList.Add(argument);
            }
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
            {
                process.Kill(entireProcessTree: true);
                Assert.Ignore("the browser did not answer within two minutes");
            }
            return output.GetAwaiter().GetResult();
        }
        finally
        {
            try
            {
                profile.Delete(recursive: true);
            }
            catch (IOException)
            {
                // The browser's helpers may still hold a file: the system's own cleaning takes it.
            }
        }
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
