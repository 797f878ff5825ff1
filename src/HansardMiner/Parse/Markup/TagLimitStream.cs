using System;
using System.Globalization;
using System.IO;
using System.Xml;

namespace HansardMiner.Parse.Markup;

/// <summary>Passes bytes through and ends the reading at a tag that is longer than any real one: a million attributes are an attack.</summary>
internal sealed class TagLimitStream(Stream bytes) : Stream
{
    private const int Longest = 1_000_000;

    private bool _isInTag;
    private int _length;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = bytes.Read(buffer);
        Look(buffer[..read]);
        return read;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Look(ReadOnlySpan<byte> read)
    {
        while (read.Length > 0)
        {
            var next = read.IndexOf(_isInTag ? (byte)'>' : (byte)'<');
            var passed = next < 0 ? read.Length : next + 1;
            _length = _isInTag ? _length + passed : 0;
            if (_length > Longest)
            {
                throw new XmlException(string.Create(CultureInfo.InvariantCulture, $"A tag is longer than {Longest} bytes."));
            }
            _isInTag = next < 0 ? _isInTag : !_isInTag;
            read = read[passed..];
        }
    }
}
