using System;
using System.Text;

namespace HansardMiner.Parse.Markup;

/// <summary>
/// Windows-1252 for reading, which is what files labelled ISO-8859-1 hold too: Latin-1, and in the place of its control characters dashes and quotation marks.
/// The bytes that mean nothing become U+FFFD. It decodes as fast as bytes are widened.
/// </summary>
internal sealed class Windows1252Encoding : Encoding
{
    private const char First = '\u0080';
    private const char Last = '\u009F';
    private const string Marks =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD" +
        "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    /// <summary>The only one that is needed.</summary>
    public static Windows1252Encoding Instance { get; } = new();

    /// <inheritdoc/>
    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        var taken = Latin1.GetChars(bytes, byteIndex, byteCount, chars, charIndex);
        var rest = chars.AsSpan(charIndex, taken);
        while (rest.IndexOfAnyInRange(First, Last) is >= 0 and var at)
        {
            rest[at] = Marks[rest[at] - First];
            rest = rest[(at + 1)..];
        }
        return taken;
    }

    /// <inheritdoc/>
    public override int GetCharCount(byte[] bytes, int index, int count) => count;

    /// <inheritdoc/>
    public override int GetMaxCharCount(int byteCount) => byteCount;

    /// <inheritdoc/>
    public override int GetByteCount(char[] chars, int index, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override int GetMaxByteCount(int charCount) => throw new NotSupportedException();
}
