using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using HansardMiner.App;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Tests.Shared;
using HansardMiner.Web.Hosting;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Builder;
using NUnit.Framework;

namespace HansardMiner.Browser.Tests;

/// <summary>An index, mined by the program itself into a folder of its own, and served by this process.</summary>
internal sealed class ServedIndex
{
    private static readonly Dictionary<string, ServedIndex> s_running = new(StringComparer.Ordinal);

    // the day on which every index was changed last, so that a page looks the same whenever it is made
    private static readonly DateTime Day = new(2036, 6, 2, 9, 0, 0, DateTimeKind.Utc);

    private readonly Engines _engines;
    private readonly WebApplication _server;

    private ServedIndex(string folder, Engines engines, WebApplication server)
    {
        (Folder, _engines, _server) = (folder, engines, server);
        Address = new Uri(server.Urls.First());
    }

    /// <summary>The folder of the index.</summary>
    public string Folder { get; }

    /// <summary>The address of the first page.</summary>
    public Uri Address { get; }

    /// <summary>The repository's invented samples.</summary>
    public static Task<ServedIndex> Samples() => Shared("index", SampleFolder);

    /// <summary>The real documents of the seeds; the test is skipped where they are absent.</summary>
    public static Task<ServedIndex> Seeds() => Shared("seeds", () => Corpus.Real("seeds"));

    /// <summary>The server over the documents of a folder that is the same for the whole run.</summary>
    /// <param name="name">The name of the index.</param>
    /// <param name="documents">Gives the folder; asked once.</param>
    public static async Task<ServedIndex> Shared(string name, Func<string> documents)
    {
        await RunningBrowser.Get();
        Environment.CurrentDirectory = Work;
        if (!s_running.TryGetValue(name, out var served))
        {
            var source = documents();
            Mine(name, source);
            s_running.Add(name, served = await Serve(name));
        }
        return served;
    }

    /// <summary>An empty folder of this run, in which everything happens, so that no page shows where on this machine it lies; what is there is kept until the next run.</summary>
    public static string Work { get; } = Entered(Path.Combine(TestContext.CurrentContext.WorkDirectory, "browser-work"));

    /// <summary>Mines documents into an index, as a user would.</summary>
    /// <param name="index">The folder of the index, in that of the run.</param>
    /// <param name="documents">The folder or file of the documents.</param>
    public static void Mine(string index, string documents)
    {
        var messages = new StringWriter();
        var code = Program.Run(["mine", documents, "--index", index, "--quiet"], TextWriter.Null, messages);
        Assert.That(code, Is.AnyOf(ExitCode.Ok, ExitCode.Gaps), messages.ToString());
        File.SetLastWriteTimeUtc(Path.Combine(index, "hansard.db"), Day);
    }

    /// <summary>Serves an index on a port that is free.</summary>
    public static async Task<ServedIndex> Serve(string folder)
    {
        var engines = Engines.Read(new Settings(folder, null, Screen.Plain(TextWriter.Null, TextWriter.Null), TimeProvider.System));
        var server = WebServer.Build(engines, new WebSettings { Port = 0, QueryTime = TimeSpan.FromMinutes(2) });
        await server.StartAsync();
        return new ServedIndex(folder, engines, server);
    }

    /// <summary>Stops the server.</summary>
    public async Task End()
    {
        await _server.StopAsync();
        await _server.DisposeAsync();
        _engines.Dispose();
    }

    /// <summary>Stops all servers that are shared.</summary>
    public static async Task EndAll()
    {
        foreach (var served in s_running.Values)
        {
            await served.End();
        }
        s_running.Clear();
    }

    private static string SampleFolder()
    {
        var folder = Path.Combine("corpus", "samples");
        foreach (var file in Directory.EnumerateFiles(Corpus.Samples, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Corpus.Samples, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return folder;
    }

    private static string Entered(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
        Directory.CreateDirectory(folder);
        return Environment.CurrentDirectory = folder;
    }
}
