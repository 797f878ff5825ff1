using System;
using System.Collections.Concurrent;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace HansardMiner.Fetch.Tests.Safety;

/// <summary>A server on loopback that sends whatever it is told, right or wrong: where Kestrel cannot misbehave.</summary>
internal sealed class RawPlayer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<Stream, string, CancellationToken, Task> _play;

    /// <summary>A server that plays an answer to each request it reads, and then waits for the next one on the same connection.</summary>
    /// <param name="play">Writes the answer: given the connection and the head of the request. When it throws, the connection is cut.</param>
    public RawPlayer(Func<Stream, string, CancellationToken, Task> play)
    {
        _play = play;
        _listener.Start();
        _ = Accept();
    }

    /// <summary>A server that sends the same bytes to everyone, and cuts the connection if told so.</summary>
    public RawPlayer(byte[] answer, bool isCut = true)
        : this(async (stream, _, stop) =>
        {
            await stream.WriteAsync(answer, stop);
            if (isCut)
            {
                throw new IOException("cut");
            }
        })
    {
    }

    /// <summary>A server that sends the same text to everyone and cuts the connection.</summary>
    public RawPlayer(string answer, bool isCut = true)
        : this(Encoding.Latin1.GetBytes(answer), isCut)
    {
    }

    /// <summary>The port.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many connections were made to it.</summary>
    public int Connections { get; private set; }

    /// <summary>The heads of the requests that arrived.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                Connections++;
                _ = Serve(client, _stop.Token);
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Serve(TcpClient client, CancellationToken stop)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                while (await Head(stream, stop) is { } head)
                {
                    Requests.Enqueue(head);
                    await _play(stream, head, stop);
                }
            }
            catch (Exception fault) when (fault is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The answer ends here.
            }
            try
            {
                client.Client.Shutdown(SocketShutdown.Send);
            }
            catch (Exception fault) when (fault is SocketException or ObjectDisposedException)
            {
                // It is closed already.
            }
        }
    }

    private static async Task<string?> Head(Stream stream, CancellationToken stop)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one, stop) == 0)
            {
                return null;
            }
            head.Append((char)one[0]);
        }
        return head.ToString();
    }
}
