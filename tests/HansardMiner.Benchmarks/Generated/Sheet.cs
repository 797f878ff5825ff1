using System;
using System.Globalization;
using System.IO;

namespace HansardMiner.Benchmarks.Generated;

/// <summary>Text that is being written; used again for the next.</summary>
internal sealed class Sheet
{
    private char[] _text = new char[16 * 1024];

    /// <summary>How many letters stand on it.</summary>
    public int Length { get; private set; }

    /// <summary>What stands on it.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public Sheet Add(char letter)
    {
        Room(1)[0] = letter;
        Length++;
        return this;
    }

    public Sheet Add(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length));
        Length += text.Length;
        return this;
    }

    public Sheet Add(int number)
    {
        number.TryFormat(Room(11), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
        return this;
    }

    public Sheet Add(DateOnly day)
    {
        day.TryFormat(Room(10), out var written, "O", CultureInfo.InvariantCulture);
        Length += written;
        return this;
    }

    /// <summary>Text of an element, an attribute or a paragraph of HTML.</summary>
    public Sheet AddMarkup(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny('&', '<', '"') is >= 0 and var at)
        {
            Add(text[..at]).Add(text[at] switch { '&' => "&amp;", '<' => "&lt;", _ => "&quot;" });
            text = text[(at + 1)..];
        }
        return Add(text);
    }

    /// <summary>Text of a JSON string.</summary>
    public Sheet AddJson(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            _ = letter is '"' or '\\' ? Add('\\').Add(letter) : Add(letter < ' ' ? ' ' : letter);
        }
        return this;
    }

    /// <summary>Writes it away and begins anew.</summary>
    public void Flush(TextWriter writer)
    {
        writer.Write(Text);
        Clear();
    }

    private Span<char> Room(int letters)
    {
        if (_text.Length - Length < letters)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, Length + letters));
        }
        return _text.AsSpan(Length);
    }
}
