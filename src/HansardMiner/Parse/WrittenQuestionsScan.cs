using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading;
using HansardMiner.Records;

namespace HansardMiner.Parse;

/// <summary>Reads JSON token by token through a buffer that grows only to the longest token, and says where it is damaged.</summary>
internal sealed class WrittenQuestionsScan(WrittenQuestionsCollector collector, IReading reading, bool isLines)
{
    private const int FirstBuffer = 1 << 17;
    private const int LongestToken = 1 << 26;
    private const int MostReported = 5;

    private static readonly JsonReaderOptions _options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        AllowMultipleValues = true,
    };

    private byte[] _buffer = new byte[FirstBuffer];
    private int _length;
    private long _offset;
    private long _line = 1;
    private int _faults;

    /// <summary>Reads to the end or to the first damage after which nothing can be told apart.</summary>
    public void Read(Stream bytes, CancellationToken cancellation)
    {
        var state = new JsonReaderState(_options);
        var isFirst = true;
        var isFinal = false;
        while (!isFinal)
        {
            cancellation.ThrowIfCancellationRequested();
            isFinal = Fill(bytes);
            if (isFirst)
            {
                isFirst = false;
                if (_length >= 2 && (_buffer[0], _buffer[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
                {
                    Transcode(bytes, cancellation);
                    return;
                }
                Consume(_buffer.AsSpan(0, _length).StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? 3 : 0);
            }
            if (!Tokens(ref state, isFinal, out var isStuck))
            {
                break;
            }
            if (isStuck && !isFinal && !Grow())
            {
                break;
            }
        }
        if (_faults > MostReported)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "malformed JSON", string.Create(
                CultureInfo.InvariantCulture, $"{_faults} lines in all are malformed and were left out.")));
        }
    }

    /// <summary>Reads the tokens in the buffer; false when reading must end.</summary>
    private bool Tokens(ref JsonReaderState state, bool isFinal, out bool isStuck)
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(0, _length), isFinal, state);
        isStuck = false;
        while (true)
        {
            try
            {
                while (reader.Read())
                {
                    collector.Take(ref reader);
                }
                isStuck = reader.BytesConsumed == 0 && _length == _buffer.Length;
                state = reader.CurrentState;
                Consume((int)reader.BytesConsumed);
                return true;
            }
            catch (Exception fault) when (fault is JsonException or InvalidOperationException)
            {
                var at = (int)Math.Min(reader.BytesConsumed, _length);
                Report(fault, at, isFinal);
                collector.Abandon();
                var newline = isLines ? _buffer.AsSpan(at, _length - at).IndexOf((byte)'\n') : -1;
                if (newline < 0)
                {
                    Consume(_length);
                    state = new JsonReaderState(_options);
                    // A damaged line longer than the buffer: what follows of it is reported and left out in its turn.
                    return isLines && !isFinal;
                }
                Consume(at + newline + 1);
                reader = new Utf8JsonReader(_buffer.AsSpan(0, _length), isFinal, new JsonReaderState(_options));
            }
        }
    }

    private void Report(Exception fault, int at, bool isFinal)
    {
        if (++_faults > MostReported)
        {
            return;
        }
        var line = _line + _buffer.AsSpan(0, at).Count((byte)'\n');
        var isCut = isFinal && _buffer.AsSpan(at, _length - at).Trim(" \t\r\n"u8).Length < 2 || fault.Message.Contains("end of data", StringComparison.Ordinal);
        var message = fault.Message;
        var path = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        message = path > 0 ? message[..path] : message;
        var kept = isLines ? "The line was left out." : string.Create(CultureInfo.InvariantCulture, $"The {collector.Questions} questions before it were read.");
        reading.Report(new Diagnostic(
            collector.Questions == 0 && !isLines ? DiagnosticKind.Failure : DiagnosticKind.Gap,
            isCut ? "truncated" : "malformed JSON",
            $"{message} {kept}",
            string.Create(CultureInfo.InvariantCulture, $"line {line}, byte {_offset + at}")));
        collector.IsFaultReported = true;
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

    private void Consume(int count)
    {
        _line += _buffer.AsSpan(0, count).Count((byte)'\n');
        _offset += count;
        _length -= count;
        _buffer.AsSpan(count, _length).CopyTo(_buffer);
    }

    private bool Grow()
    {
        if (_buffer.Length >= LongestToken)
        {
            reading.Report(new Diagnostic(
                collector.Questions == 0 ? DiagnosticKind.Failure : DiagnosticKind.Gap, "text too long",
                "One value is longer than any answer can be; reading ended before it.",
                string.Create(CultureInfo.InvariantCulture, $"line {_line}, byte {_offset}")));
            collector.IsFaultReported = true;
            return false;
        }
        Array.Resize(ref _buffer, _buffer.Length * 2);
        return true;
    }

    private void Transcode(Stream bytes, CancellationToken cancellation)
    {
        var encoding = _buffer[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        using var begun = new MemoryStream(_buffer, 2, _length - 2, writable: false);
        using var first = Encoding.CreateTranscodingStream(begun, encoding, Encoding.UTF8);
        using var whole = Encoding.CreateTranscodingStream(new JoinedStream(begun, bytes), encoding, Encoding.UTF8);
        new WrittenQuestionsScan(collector, reading, isLines).Read(whole, cancellation);
    }
}
