using System;

namespace HansardMiner.Sqlite.Words;

/// <summary>UTF-8 words with a space between them, in a buffer that is used again and again.</summary>
internal sealed class WordBuffer
{
    private byte[] _bytes = new byte[16 * 1024];
    private int _length;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>How many words were added since it was cleared or this was set.</summary>
    public int Words { get; set; }

    public void Clear() => (_length, Words) = (0, 0);

    /// <summary>Lets go all that came after so many bytes.</summary>
    public void Cut(int length) => _length = length;

    /// <summary>Adds all the words of another buffer.</summary>
    public void Join(WordBuffer words)
    {
        Reserve(words._length);
        words.Bytes.CopyTo(_bytes.AsSpan(_length));
        _length += words._length;
        Words += words.Words;
    }

    public void Add(ReadOnlySpan<byte> word) => Add([], word);

    /// <summary>Adds a word behind the letters that say what it is.</summary>
    public void Add(ReadOnlySpan<byte> space, ReadOnlySpan<byte> word)
    {
        Reserve(space.Length + word.Length + 1);
        space.CopyTo(_bytes.AsSpan(_length));
        word.CopyTo(_bytes.AsSpan(_length + space.Length));
        _length += space.Length + word.Length;
        _bytes[_length++] = (byte)' ';
        Words++;
    }

    private void Reserve(int more)
    {
        if (_length + more > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + more));
        }
    }
}
