using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace HansardMiner.Fetch.Safety;

/// <summary>
/// Tells whether an unpacker asks for more than there is: then the packed bytes were cut, which .NET's unpackers keep to themselves. That of gzip always asks for more, since another part
/// may follow; it is given bytes that begin no part: one that has come to its end leaves it at that, one that has not takes them for its own and asks again.
/// </summary>
internal sealed class PackedEnd(Stream inner, bool isGzip) : ReadOnlyStream
{
    private const int Padding = 32;
    private const byte NoPart = 0xFF;

    private bool _isPadded = !isGzip;

    /// <summary>How many bytes went through.</summary>
    public long Count { get; private set; }

    /// <summary>Whether more was asked for than there is.</summary>
    public bool IsShort { get; private set; }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (read > 0 || buffer.Length == 0)
        {
            Count += read;
            return read;
        }
        if (_isPadded || Count == 0)
        {
            IsShort = true;
            return 0;
        }
        _isPadded = true;
        var padding = buffer[..Math.Min(Padding, buffer.Length)];
        padding.Span.Fill(NoPart);
        return padding.Length;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }
        base.Dispose(disposing);
    }
}
