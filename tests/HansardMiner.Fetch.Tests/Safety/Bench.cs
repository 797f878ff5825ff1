using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Safety;
using HansardMiner.Fetch.Web;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Safety;

/// <summary>An exchange on a bench: an archive in a folder of its own, played names, a played internet, a clock that stands still.</summary>
internal sealed class Bench : IDisposable
{
    /// <summary>The host that is asked.</summary>
    public const string Host = "hansard.example";

    /// <summary>Its public address.</summary>
    public const string Number = "93.184.216.34";

    private readonly Lazy<WebExchange> _exchange;

    public Bench(int port = 0, WebCaps? caps = null, Mirrors? mirrors = null, X509Certificate2Collection? authorities = null)
    {
        Folder = Path.Combine(Path.GetTempPath(), "hansard-safety-" + Path.GetRandomFileName());
        Archive = FetchArchive.Open(Folder);
        Names.On(Host, Number);
        Dialer.On(Number, port);
        _exchange = new Lazy<WebExchange>(() => new WebExchange(
            Archive, "HansardMiner/1 (test)", mirrors ?? Mirrors.None, caps ?? WebCaps.Default, Time, new Wire { Names = Names, Dialer = Dialer, Authorities = authorities }));
    }

    public string Folder { get; }

    public FetchArchive Archive { get; }

    public PlayedNames Names { get; } = new();

    public PlayedDialer Dialer { get; } = new();

    public StillTime Time { get; } = new();

    /// <summary>The files that lie in the archive, those that are not finished among them.</summary>
    public IReadOnlyList<string> Files => Directory.Exists(Folder) ? [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file))] : [];

    public static WebAsk Ask(string address = "http://" + Host + "/page", params string[] mediaTypes) => new(new Uri(address), []) { MediaTypes = mediaTypes };

    public Task<WebAnswer> Send(WebAsk? ask = null, CancellationToken cancellation = default) => _exchange.Value.Send(ask ?? Ask(), cancellation);

    /// <summary>Sends, waits until the headers are here, and then moves the clock on.</summary>
    public async Task<WebAnswer> SendAndWait(params TimeSpan[] steps)
    {
        var sending = Send();
        await Time.Armed((_, isPeriodic) => isPeriodic, sending);
        foreach (var step in steps)
        {
            Time.Advance(step);
        }
        return await sending;
    }

    /// <summary>The bytes that an answer brought.</summary>
    public byte[] Bytes(WebAnswer answer)
    {
        using var stream = Archive.Bytes.Open(answer.Sha256!)!;
        var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }

    /// <summary>The text that an answer brought.</summary>
    public string Text(WebAnswer answer) => Encoding.UTF8.GetString(Bytes(answer));

    /// <summary>Nothing landed, and nothing is left on the way.</summary>
    public void AssertNothingLanded() => Assert.That(Files, Is.Empty);

    public void Dispose()
    {
        if (_exchange.IsValueCreated)
        {
            _exchange.Value.Dispose();
        }
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
