using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;

namespace HansardMiner.Fetch.Safety;

/// <summary>
/// A connection of HTTP/1 on which an answer that is longer than it says is noticed. The HTTP client takes as many bytes as were announced, and a text whose server counted letters
/// instead of bytes would be cut short without a word; what lies behind its end would be taken for the next answer.
/// </summary>
internal sealed class LengthGuard(Stream inner) : Stream
{
    private const int Block = 16 * 1024;

    private readonly HeadReading _head = new();
    private byte[] _block = new byte[Block];
    private byte[] _next = new byte[Block];
    private Task<int>? _ahead;
    private int _begin;
    private int _end;
    private bool _isInHead = true;
    private long? _bodyLeft;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_begin == _end)
        {
            var read = await ReadAhead().WaitAsync(cancellationToken).ConfigureAwait(false);
            _ahead = null;
            (_block, _next, _begin, _end) = (_next, _block, 0, read);
            Follow(_block.AsSpan(0, read));
        }
        var taken = Math.Min(buffer.Length, _end - _begin);
        _block.AsSpan(_begin, taken).CopyTo(buffer.Span);
        _begin += taken;
        return taken;
    }

    /// <inheritdoc/>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // A request goes out, so that an answer may come.
        if (!_isInHead && _bodyLeft is null or 0)
        {
            _isInHead = true;
            _head.Reset();
        }
        return inner.WriteAsync(buffer, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }
        base.Dispose(disposing);
    }

    /// <summary>Follows the answer through the bytes that arrived; looks for more behind its end while it is still being read.</summary>
    private void Follow(ReadOnlySpan<byte> bytes)
    {
        while (_isInHead && bytes.Length > 0)
        {
            var isLast = _head.Take(bytes[0]);
            bytes = bytes[1..];
            if (isLast)
            {
                (_isInHead, _bodyLeft) = (false, _head.Length);
            }
        }
        if (_isInHead || _bodyLeft is not { } left)
        {
            return;
        }
        _bodyLeft = Math.Max(0, left - bytes.Length);
        // The end of the connection, read ahead, is nothing; bytes are.
        if (bytes.Length > left || (_bodyLeft == 0 && bytes.Length > 0 && ReadAhead() is { IsCompletedSuccessfully: true, Result: > 0 }))
        {
            throw new BodyFaultException(FetchOutcome.WrongLength, "the answer is longer than it says");
        }
    }

    private Task<int> ReadAhead() => _ahead ??= inner.ReadAsync(_next.AsMemory()).AsTask();
}
