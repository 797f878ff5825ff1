using System;
using System.Buffers;
using System.Text.Json;

namespace HansardMiner.Parse.Json;

/// <summary>The characters of a JSON string, held in a borrowed buffer until the record that they belong to is read; none at first.</summary>
internal struct HeldText
{
    private const int LongestKept = 1 << 16;

    private char[]? _buffer;
    private int _length;

    /// <summary>The characters; empty when none are held.</summary>
    public readonly ReadOnlySpan<char> Text => _buffer.AsSpan(0, _length);

    /// <summary>Holds the string at which the reader stands in the place of what was held; throws as the reader does when it is no valid Unicode.</summary>
    public void Hold(ref Utf8JsonReader json)
    {
        var longest = json.ValueSpan.Length;
        if (_buffer is null || _buffer.Length < longest)
        {
            Release();
            _buffer = ArrayPool<char>.Shared.Rent(Math.Max(longest, 1));
        }
        _length = 0;
        _length = json.CopyString(_buffer);
    }

    /// <summary>Holds these characters in the place of what was held.</summary>
    public void Hold(string text)
    {
        Release();
        (_buffer, _length) = (ArrayPool<char>.Shared.Rent(Math.Max(text.Length, 1)), text.Length);
        text.CopyTo(_buffer);
    }

    /// <summary>Holds nothing; a buffer of a usual size stays for the next text.</summary>
    public void Clear()
    {
        if (_buffer?.Length > LongestKept)
        {
            Release();
        }
        _length = 0;
    }

    /// <summary>Gives the buffer back; nothing is held afterwards.</summary>
    public void Release()
    {
        if (_buffer is not null)
        {
            ArrayPool<char>.Shared.Return(_buffer);
        }
        (_buffer, _length) = (null, 0);
    }
}
