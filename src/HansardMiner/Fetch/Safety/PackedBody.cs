using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;

namespace HansardMiner.Fetch.Safety;

/// <summary>A body as it is sent: counted, capped, and watched for its end.</summary>
/// <param name="inner">The body.</param>
/// <param name="most">The most bytes that are taken.</param>
/// <param name="arrived">Told of each piece that arrives.</param>
internal sealed class PackedBody(Stream inner, long most, Action<int> arrived) : ReadOnlyStream
{
    /// <summary>How many bytes have arrived.</summary>
    public long Count { get; private set; }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        Count += read;
        arrived(read);
        return Count <= most ? read : throw new BodyFaultException(FetchOutcome.TooLarge, $"the answer is larger than {most:N0} bytes");
    }
}
