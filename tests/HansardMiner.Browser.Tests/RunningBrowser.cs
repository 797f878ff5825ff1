using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Playwright;
using NUnit.Framework;

// Servers, like browsers, are started once for the whole run.
[assembly: Parallelizable(ParallelScope.None)]

namespace HansardMiner.Browser.Tests;

/// <summary>One browser for the whole run: started by the first test that needs it, ended after the last.</summary>
[SetUpFixture]
internal sealed class RunningBrowser
{
    // Long enough for a machine on which ten other programs run; a test that passes never waits for it.
    private const float Patience = 30_000;

    private static IPlaywright? s_playwright;
    private static IBrowser? s_browser;
    private static string? s_missing;

    /// <summary>The browser; the test is skipped, with the reason, where there is none that runs.</summary>
    public static async Task<IBrowser> Get()
    {
        if (s_browser is null && s_missing is null)
        {
            s_missing = await Start();
        }
        if (s_missing is { } reason)
        {
            Assert.Ignore(reason);
        }
        return s_browser!;
    }

    [OneTimeTearDown]
    public async Task End()
    {
        if (s_browser is { } browser)
        {
            await browser.CloseAsync();
        }
        s_playwright?.Dispose();
        await ServedIndex.EndAll();
    }

    /// <summary>Starts the browser; what is missing, or null when it runs.</summary>
    private static async Task<string?> Start()
    {
        if (Chromium.Find() is not { } path)
        {
            return "no Chromium, Chrome or Edge is installed here (CHROMIUM may name one)";
        }
        try
        {
            s_playwright = await Playwright.CreateAsync();
        }
        catch (Exception fault) when (fault is PlaywrightException or IOException or PlatformNotSupportedException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return "Playwright's driver does not run here: " + FirstLine(fault);
        }
        try
        {
            s_browser = await s_playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Headless = true, Timeout = 2 * Patience, Args = ["--disable-gpu", "--disable-dev-shm-usage"] });
        }
        catch (Exception fault) when (fault is PlaywrightException or TimeoutException)
        {
            return $"the browser {path} does not start here: " + FirstLine(fault);
        }
        Assertions.SetDefaultExpectTimeout(Patience);
        return null;
    }

    private static string FirstLine(Exception fault) => fault.Message.Split('\n')[0].Trim();
}
