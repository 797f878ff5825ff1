using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace HansardMiner.Fetch.Politeness;

/// <summary>One at a time, in the order in which they came. It holds nothing that would have to be given back in the end.</summary>
internal sealed class Turn
{
    private readonly Channel<bool> _free = Channel.CreateBounded<bool>(1);

    public Turn() => Give();

    /// <summary>Waits for the turn.</summary>
    public async ValueTask Take(CancellationToken cancellation) => await _free.Reader.ReadAsync(cancellation);

    /// <summary>Gives the turn to the next one.</summary>
    public void Give() => _free.Writer.TryWrite(true);
}
