using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Fetch.Safety;

namespace HansardMiner.Fetch.Tests.Safety;

/// <summary>Plays a name server: each look-up of a name takes the next of its answers, the last one again and again.</summary>
internal sealed class PlayedNames : INameLookup
{
    private readonly ConcurrentDictionary<string, Queue<string>> _answers = new();

    /// <summary>The names that were looked up, in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>Plays the answers for a name: each is one or several addresses parted by spaces.</summary>
    public PlayedNames On(string host, params string[] answers)
    {
        _answers[host] = new Queue<string>(answers);
        return this;
    }

    public Task<IReadOnlyList<IPAddress>> Find(string host, CancellationToken cancellation)
    {
        Asked.Enqueue(host);
        if (!_answers.TryGetValue(host, out var answers))
        {
            throw new SocketException((int)SocketError.HostNotFound);
        }
        lock (answers)
        {
            var answer = answers.Count > 1 ? answers.Dequeue() : answers.Peek();
            return Task.FromResult<IReadOnlyList<IPAddress>>([.. answer.Split(' ', System.StringSplitOptions.RemoveEmptyEntries).Select(IPAddress.Parse)]);
        }
    }
}
