using System;
using System.IO;

namespace HansardMiner.App.Output;

/// <summary>
/// The output or the error output as the system gave it. Where it cannot be written – a log on a full disk, an output that is closed – what was begun goes on to its end, and the fault is told when it is over.
/// </summary>
/// <param name="inner">The system's stream.</param>
internal sealed class Outlet(Stream inner) : Stream
{
    /// <summary>Why something could not be written; null when all was.</summary>
    public Exception? Fault { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            if (Fault is null)
            {
                inner.Write(buffer);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Fault = fault;
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        if (Fault is null)
        {
            inner.Flush();
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
