using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using HansardMiner.App;
using HansardMiner.App.Output;
using HansardMiner.Fetch.Tests.Replay;

namespace HansardMiner.Fetch.Tests.EndToEnd;

/// <summary>A source that is played on loopback, an empty folder beside it, and a clock that stands in the morning after the month.</summary>
internal sealed class PlayedMonth : IAsyncDisposable
{
    private int _seen;

    private PlayedMonth(Stage stage, ReplayServer server) => (Stage, Server) = (stage, server);

    public Stage Stage { get; }

    public ReplayServer Server { get; }

    public RunningClock Clock { get; } = new(new DateTimeOffset(2034, 4, 1, 6, 0, 0, TimeSpan.Zero));

    public string Folder { get; } = Directory.CreateTempSubdirectory("hansard-update-").FullName;

    public string Archive => Path.Combine(Folder, "raw");

    public string Index => Path.Combine(Folder, "index");

    /// <summary>The day of the clock.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    public static async Task<PlayedMonth> Of(Stage stage)
    {
        var server = await ReplayServer.Start();
        stage.PlayOn(server);
        return new PlayedMonth(stage, server);
    }

    /// <summary>The words that say where the source is to be reached, how fast, and who asks.</summary>
    public IReadOnlyList<string> Manner =>
        [.. Stage.Hosts.SelectMany(host => new[] { "--mirror", $"https://{host}={Server.Address.GetLeftPart(UriPartial.Authority)}" }), "--rate", "1000", "--contact", "tests@example.org", "--archive", Archive];

    /// <summary>Runs the program in process.</summary>
    public Invocation Run(params IEnumerable<string> arguments)
    {
        var (output, messages) = (new StringWriter(), new StringWriter());
        var code = Program.Run([.. arguments, "--index", Index], Screen.Plain(output, messages), Clock);
        return new Invocation(code, output.ToString(), messages.ToString());
    }

    /// <summary>The first update, from an empty folder.</summary>
    public Invocation First(params string[] more) => Run(FirstWords.Concat(more));

    /// <summary>The words of the first update.</summary>
    public IEnumerable<string> FirstWords => ["update", .. Stage.Addresses.Count > 0 ? new[] { "--urls", List() } : ["--feed", Stage.Feed, "--from", "2034-03-01"], .. Manner];

    /// <summary>A later update, which remembers what it keeps up with.</summary>
    public Invocation Next(params string[] more) => Run(["update", .. Manner, .. more]);

    /// <summary>What the source was asked since this was asked last.</summary>
    public IReadOnlyList<ReplayRequest> NewlyAsked()
    {
        var all = Server.Asked;
        var asked = all.Skip(_seen).ToList();
        _seen = all.Count;
        return asked;
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private string List()
    {
        var file = Path.Combine(Folder, "pages.txt");
        File.WriteAllLines(file, ["# pages to follow", .. Stage.Addresses]);
        return file;
    }
}
