using System.Text;

namespace HansardMiner.Parse.Markup;

/// <summary>Bytes that are not UTF-8 are read as Windows-1252, which is what such files were saved in, and counted.</summary>
internal sealed class Windows1252Fallback : DecoderFallback
{
    private const string HighControls =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD" +
        "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    /// <summary>How many bytes were read so.</summary>
    public int Mended { get; private set; }

    /// <inheritdoc/>
    public override int MaxCharCount => 4;

    /// <inheritdoc/>
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(Windows1252Fallback fallback) : DecoderFallbackBuffer
    {
        private byte[] _bytes = [];
        private int _next;

        /// <inheritdoc/>
        public override int Remaining => _bytes.Length - _next;

        /// <inheritdoc/>
        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            (_bytes, _next) = (bytesUnknown, 0);
            fallback.Mended += bytesUnknown.Length;
            return bytesUnknown.Length > 0;
        }

        /// <inheritdoc/>
        public override char GetNextChar()
        {
            if (_next >= _bytes.Length)
            {
                return '\0';
            }
            var value = _bytes[_next++];
            return value is >= 0x80 and < 0xA0 ? HighControls[value - 0x80] : (char)value;
        }

        /// <inheritdoc/>
        public override bool MovePrevious()
        {
            if (_next == 0)
            {
                return false;
            }
            _next--;
            return true;
        }

        /// <inheritdoc/>
        public override void Reset() => (_bytes, _next) = ([], 0);
    }
}
