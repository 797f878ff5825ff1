using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Fetch.Safety;

namespace HansardMiner.Fetch.Tests.Safety;

/// <summary>Plays the internet: public addresses are found on loopback ports; every other address is really dialled, so that a slip would arrive somewhere.</summary>
internal sealed class PlayedDialer : IDialer
{
    private readonly ConcurrentDictionary<string, int> _ports = new();
    private readonly SocketDialer _real = new();

    /// <summary>The addresses that were dialled, in order.</summary>
    public ConcurrentQueue<IPEndPoint> Dialled { get; } = new();

    /// <summary>The addresses that were dialled, as text.</summary>
    public IReadOnlyList<string> Numbers => [.. Dialled.Select(place => place.Address.ToString())];

    /// <summary>Lets a public address be found on a port of loopback; 0 is one that refuses.</summary>
    public PlayedDialer On(string address, int port)
    {
        _ports[address] = port;
        return this;
    }

    public Task<Stream> Dial(IPEndPoint place, CancellationToken cancellation)
    {
        Dialled.Enqueue(place);
        if (!_ports.TryGetValue(place.Address.ToString(), out var port))
        {
            return _real.Dial(place, cancellation);
        }
        return port == 0 ? throw new SocketException((int)SocketError.ConnectionRefused) : _real.Dial(new IPEndPoint(IPAddress.Loopback, port), cancellation);
    }
}
