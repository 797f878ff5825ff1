using System;
using System.IO;
using System.Text.Json;

namespace HansardMiner.Fetch.Feeds;

/// <summary>
/// Reads a JSON answer token by token, strictly, through a buffer that grows only to its longest value: an answer of any length takes the memory of that one.
/// What is no JSON throws <see cref="JsonException"/>; <see cref="JsonFault"/> turns that into a reason.
/// </summary>
internal sealed class JsonStream(Stream bytes)
{
    private const int FirstBuffer = 1 << 14;
    private const int LongestValue = 1 << 24;
    private const int Deepest = 200;

    private byte[] _buffer = new byte[FirstBuffer];
    private int _from;
    private int _to;
    private int _tokenFrom;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = Deepest });
    private JsonReaderState _tokenState;
    private bool _isBegun;
    private bool _isFinal;

    /// <summary>What was read last.</summary>
    public JsonTokenType Token { get; private set; }

    /// <summary>How many objects and arrays it stands in.</summary>
    public int Depth { get; private set; }

    /// <summary>The characters of the name, string or number that was read last; null for anything else.</summary>
    public string? Text
    {
        get
        {
            if (Token is not (JsonTokenType.PropertyName or JsonTokenType.String))
            {
                return null;
            }
            var json = Again();
            return json.GetString();
        }
    }

    /// <summary>The number that was read last, where it is a whole one that is not negative; else null.</summary>
    public int? Count
    {
        get
        {
            if (Token != JsonTokenType.Number)
            {
                return null;
            }
            var json = Again();
            return json.TryGetInt32(out var count) && count >= 0 ? count : null;
        }
    }

    /// <summary>Goes to the next token; false at the end of a whole answer.</summary>
    /// <exception cref="JsonException">The answer is no JSON, or breaks off here.</exception>
    public bool Read()
    {
        if (!_isBegun)
        {
            Begin();
        }
        while (true)
        {
            var json = new Utf8JsonReader(_buffer.AsSpan(_from, _to - _from), _isFinal, _state);
            if (json.Read())
            {
                (_tokenFrom, _tokenState) = (_from, _state);
                (Token, Depth) = (json.TokenType, json.CurrentDepth);
                _from += (int)json.BytesConsumed;
                _state = json.CurrentState;
                return true;
            }
            if (_isFinal)
            {
                return false;
            }
            Fill(_from);
        }
    }

    /// <summary>The whole value that begins with the token that was read last; its end is what was read last then.</summary>
    public JsonElement Value()
    {
        while (true)
        {
            var json = Again();
            if (JsonElement.TryParseValue(ref json, out var value))
            {
                _from = _tokenFrom + (int)json.BytesConsumed;
                _state = json.CurrentState;
                (Token, Depth) = (json.TokenType, json.CurrentDepth);
                return value.Value;
            }
            Fill(_tokenFrom);
        }
    }

    /// <summary>Passes over the value that begins with the token that was read last, however long it is.</summary>
    public void Skip()
    {
        var depth = Depth;
        while (Token is JsonTokenType.PropertyName || ((Token is JsonTokenType.StartObject or JsonTokenType.StartArray || Depth > depth) && !IsEnd(depth)))
        {
            if (!Read())
            {
                return;
            }
        }
    }

    private bool IsEnd(int depth) => Depth == depth && Token is JsonTokenType.EndObject or JsonTokenType.EndArray;

    private Utf8JsonReader Again()
    {
        var json = new Utf8JsonReader(_buffer.AsSpan(_tokenFrom, _to - _tokenFrom), _isFinal, _tokenState);
        json.Read();
        return json;
    }

    /// <summary>Passes over a byte order mark.</summary>
    private void Begin()
    {
        _isBegun = true;
        Fill(0);
        _from = _buffer.AsSpan(0, _to).StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? 3 : 0;
        var first = _buffer.AsSpan(_from, _to - _from).TrimStart(" \t\r\n"u8);
        if (!first.IsEmpty && first[0] == (byte)'<')
        {
            throw new JsonException("it is a web page where JSON was asked for");
        }
    }

    private void Fill(int keepFrom)
    {
        if (_isFinal)
        {
            throw new JsonException("it breaks off");
        }
        var kept = _buffer.AsSpan(keepFrom, _to - keepFrom);
        if (kept.Length > _buffer.Length / 2)
        {
            if (_buffer.Length >= LongestValue)
            {
                throw new JsonException("a value in it is longer than any can be");
            }
            var larger = new byte[_buffer.Length * 2];
            kept.CopyTo(larger);
            _buffer = larger;
        }
        else
        {
            kept.CopyTo(_buffer);
        }
        (_from, _tokenFrom, _to) = (_from - keepFrom, Math.Max(0, _tokenFrom - keepFrom), _to - keepFrom);
        while (_to < _buffer.Length)
        {
            var read = bytes.Read(_buffer, _to, _buffer.Length - _to);
            if (read == 0)
            {
                _isFinal = true;
                return;
            }
            _to += read;
        }
    }
}
