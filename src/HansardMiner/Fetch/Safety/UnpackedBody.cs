using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;

namespace HansardMiner.Fetch.Safety;

/// <summary>One layer of packing taken off: capped in size and in ratio, whole at its end or a fault.</summary>
/// <param name="packed">The bytes below.</param>
/// <param name="unpacker">What unpacks them.</param>
/// <param name="caps">The caps.</param>
internal sealed class UnpackedBody(PackedEnd packed, Stream unpacker, WebCaps caps) : ReadOnlyStream
{
    private long _count;

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read;
        try
        {
            read = await unpacker.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is InvalidDataException or InvalidOperationException)
        {
            throw new BodyFaultException(FetchOutcome.Broken, "the answer cannot be unpacked: " + fault.Message);
        }
        _count += read;
        if (_count > caps.Unpacked)
        {
            throw new BodyFaultException(FetchOutcome.TooLarge, $"the answer is larger than {caps.Unpacked:N0} bytes when it is unpacked");
        }
        if (_count > caps.RatioFrom && _count / caps.Ratio > packed.Count)
        {
            throw new BodyFaultException(FetchOutcome.TooLarge, $"the answer becomes more than {caps.Ratio} times as large when it is unpacked");
        }
        // A body of no bytes at all is an empty page, packed or not.
        return read == 0 && buffer.Length > 0 && packed.IsShort && packed.Count > 0 ? throw new BodyFaultException(FetchOutcome.Broken, "the answer cannot be unpacked to its end") : read;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacker.Dispose();
        }
        base.Dispose(disposing);
    }
}
