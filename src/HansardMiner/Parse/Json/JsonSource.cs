using System;
using System.Buffers;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Parse.Json;

/// <summary>
/// Reads a JSON source of records token by token through a buffer that grows only to the longest token, and says where it is damaged.
/// Where each line is a value of its own, a damaged line costs only itself.
/// </summary>
/// <param name="records">Builds the records.</param>
/// <param name="reading">Takes the faults.</param>
/// <param name="count">How many records were read so far.</param>
internal sealed class JsonSource(IJsonRecords records, IReading reading, Func<int> count)
{
    private const int FirstBuffer = 1 << 17;
    private const int SmallestBuffer = 1 << 12;
    private const int LongestToken = 1 << 26;
    private const int Deepest = 200;
    private const int MostReported = 5;

    private static readonly JsonReaderOptions _options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        AllowMultipleValues = true,
        MaxDepth = Deepest,
    };

    private byte[] _buffer = [];
    private int _length;
    private long _offset;
    private long _line = 1;
    private bool _isLines;
    private bool _isTranscoded;

    /// <summary>How many places are damaged.</summary>
    public int Faults { get; private set; }

    /// <summary>Reads to the end or to the first damage after which nothing can be told apart.</summary>
    public void Read(SourceHead head, Stream bytes, CancellationToken cancellation)
    {
        _isLines = IsLines(head.Text);
        _buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(head.Length + 1, SmallestBuffer, FirstBuffer));
        try
        {
            Read(bytes, cancellation);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }
        if (Faults > MostReported)
        {
            Report(DiagnosticKind.Gap, "malformed JSON", $"{Faults} places in all are malformed and were left out.", null);
        }
        if (records.Repaired > 0)
        {
            Report(DiagnosticKind.Gap, "broken characters", $"{records.Repaired} texts hold characters that are not valid Unicode; U+FFFD stands in their place.", null);
        }
    }

    /// <summary>Whether each line is a value of its own.</summary>
    private static bool IsLines(string text)
    {
        var newline = text.AsSpan().IndexOf('\n');
        return newline > 0 && text.AsSpan(0, newline).TrimEnd().EndsWith("}") && text.AsSpan(newline).TrimStart().StartsWith("{");
    }

    private void Read(Stream bytes, CancellationToken cancellation)
    {
        var state = new JsonReaderState(_options);
        var isFinal = Fill(bytes);
        if (_length >= 2 && (_buffer[0], _buffer[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
        {
            Transcode(bytes, cancellation);
            return;
        }
        Consume(_buffer.AsSpan(0, _length).StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? 3 : 0);
        while (Tokens(ref state, isFinal, out var isStuck) && !isFinal)
        {
            cancellation.ThrowIfCancellationRequested();
            if (records.IsTooLarge || (isStuck && _buffer.Length >= LongestToken))
            {
                records.Cut();
                Fault("text too long", "One value or record is longer than any can be; reading ended before it.", 0);
                return;
            }
            if (isStuck)
            {
                Grow();
            }
            isFinal = Fill(bytes);
        }
    }

    /// <summary>Reads the tokens in the buffer; false when reading must end.</summary>
    private bool Tokens(ref JsonReaderState state, bool isFinal, out bool isStuck)
    {
        records.Before = _isTranscoded ? null : _offset;
        var reader = new Utf8JsonReader(_buffer.AsSpan(0, _length), isFinal, state);
        isStuck = false;
        while (true)
        {
            try
            {
                while (reader.Read())
                {
                    records.Take(ref reader);
                }
                isStuck = reader.BytesConsumed == 0 && _length == _buffer.Length;
                state = reader.CurrentState;
                Consume((int)reader.BytesConsumed);
                return true;
            }
            catch (Exception fault) when (fault is JsonException or InvalidOperationException)
            {
                var at = (int)Math.Min(reader.BytesConsumed, _length);
                Damaged(fault.Message, at, isFinal);
                var newline = _isLines ? _buffer.AsSpan(at, _length - at).IndexOf((byte)'\n') : -1;
                if (newline < 0)
                {
                    Consume(_length);
                    state = new JsonReaderState(_options);
                    return _isLines && !isFinal;
                }
                Consume(at + newline + 1);
                records.Before = _isTranscoded ? null : _offset;
                reader = new Utf8JsonReader(_buffer.AsSpan(0, _length), isFinal, new JsonReaderState(_options));
            }
        }
    }

    private void Damaged(string message, int at, bool isFinal)
    {
        records.Cut();
        var isCut = (isFinal && _buffer.AsSpan(at, _length - at).Trim(" \t\r\n"u8).Length < 2) || message.Contains("end of data", StringComparison.Ordinal);
        var path = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        Fault(isCut ? "truncated" : "malformed JSON", path > 0 ? message[..path] : message, at);
    }

    private void Fault(string name, string message, int at)
    {
        if (++Faults > MostReported)
        {
            return;
        }
        var line = _line + _buffer.AsSpan(0, at).Count((byte)'\n');
        FormattableString kept = $"{message} What stands before it was read ({count()} records, the last one perhaps in part).";
        kept = _isLines ? $"{message} The rest of the line was left out." : count() == 0 ? $"{message} Nothing could be read before that place." : kept;
        Report(count() == 0 && !_isLines ? DiagnosticKind.Failure : DiagnosticKind.Gap, name, kept, $"line {line}, byte {_offset + at}");
    }

    private void Report(DiagnosticKind kind, string name, FormattableString message, FormattableString? where) => reading.Report(new Diagnostic(
        kind, name, message.ToString(CultureInfo.InvariantCulture), where?.ToString(CultureInfo.InvariantCulture)));

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    private bool Fill(Stream bytes)
    {
        while (_length < _buffer.Length)
        {
            var read = bytes.Read(_buffer, _length, _buffer.Length - _length);
            if (read == 0)
            {
                return true;
            }
            _length += read;
        }
        return false;
    }

    private void Consume(int bytes)
    {
        _line += _buffer.AsSpan(0, bytes).Count((byte)'\n');
        _offset += bytes;
        _length -= bytes;
        _buffer.AsSpan(bytes, _length).CopyTo(_buffer);
    }

    private void Transcode(Stream bytes, CancellationToken cancellation)
    {
        var encoding = _buffer[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        using var begun = new MemoryStream(_buffer.AsSpan(2, _length - 2).ToArray(), writable: false);
        using var joined = new JoinedStream(begun, bytes);
        using var whole = Encoding.CreateTranscodingStream(joined, encoding, Encoding.UTF8);
        (_length, _isTranscoded) = (0, true);
        Read(whole, cancellation);
    }
}
