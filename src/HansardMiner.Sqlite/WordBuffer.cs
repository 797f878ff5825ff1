using System;

namespace HansardMiner.Sqlite;

/// <summary>UTF-8 words with a space between them, in a buffer that is used again and again.</summary>
internal sealed class WordBuffer
{
    private byte[] _bytes = new byte[16 * 1024];
    private int _length;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    public void Clear() => _length = 0;

    /// <summary>Lets go all that came after so many bytes.</summary>
    public void Cut(int length) => _length = length;

    /// <summary>Adds all the words of another buffer.</summary>
    public void Join(WordBuffer words)
    {
        Reserve(words._length);
        words.Bytes.CopyTo(_bytes.AsSpan(_length));
        _length += words._length;
    }

    public void Add(ReadOnlySpan<byte> word)
    {
        Reserve(word.Length + 1);
        word.CopyTo(_bytes.AsSpan(_length));
        _length += word.Length;
        _bytes[_length++] = (byte)' ';
    }

    private void Reserve(int more)
    {
        if (_length + more > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + more));
        }
    }
}
