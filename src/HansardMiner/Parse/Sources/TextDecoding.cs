using System;
using System.Text;
using System.Text.RegularExpressions;
using HansardMiner.Records;

namespace HansardMiner.Parse.Sources;

/// <summary>
/// Turns bytes into text: byte order mark, declared encoding, else UTF-8. Bytes that are not UTF-8 are read as Windows-1252,
/// which is what such pages were saved in, and counted; nothing is left out.
/// </summary>
internal static partial class TextDecoding
{
    /// <summary>What the bytes 80 to 9F mean in Windows-1252; U+FFFD where they mean nothing.</summary>
    private const string Windows1252 =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD" +
        "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The beginning of a source, which may end inside a character.</summary>
    public static string Head(ReadOnlySpan<byte> bytes)
    {
        var (encoding, skip) = EncodingOf(bytes);
        var body = bytes[skip..];
        if (encoding is not null)
        {
            return encoding.GetString(body);
        }
        return IsLatinDeclared(bytes) ? Latin(body) : Tolerant(TrimCutCharacter(body)).Text;
    }

    /// <summary>The whole source; what had to be mended is reported.</summary>
    public static string Whole(ReadOnlySpan<byte> bytes, Action<Diagnostic> report)
    {
        var (encoding, skip) = EncodingOf(bytes);
        var body = bytes[skip..];
        string text;
        if (encoding is not null)
        {
            text = encoding.GetString(body);
        }
        else if (IsLatinDeclared(bytes))
        {
            text = Latin(body);
        }
        else
        {
            text = DecodeUtf8(body, report);
        }
        var lost = CountOf(text, '\uFFFD') - CountOf(body, "\uFFFD"u8);
        if (lost > 0)
        {
            report(TextFaults.BytesLost(lost));
        }
        var nulls = CountOf(text, '\0');
        if (nulls > 0)
        {
            report(TextFaults.NullsLeftOut(nulls));
            text = text.Replace("\0", string.Empty, StringComparison.Ordinal);
        }
        return text;
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> body, Action<Diagnostic> report)
    {
        try
        {
            return Strict.GetString(body);
        }
        catch (DecoderFallbackException)
        {
            var (text, mended, line) = Tolerant(body);
            report(TextFaults.NotUtf8(mended, line));
            return text;
        }
    }

    private static (string Text, int Mended, int Line) Tolerant(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        var (mended, line, firstLine) = (0, 1, 0);
        while (!bytes.IsEmpty)
        {
            var isWhole = Rune.DecodeFromUtf8(bytes, out var rune, out var consumed) == System.Buffers.OperationStatus.Done;
            if (isWhole)
            {
                line += rune.Value == '\n' ? 1 : 0;
                text.Append(rune);
            }
            else
            {
                firstLine = firstLine == 0 ? line : firstLine;
                mended += consumed;
                Append(text, bytes[..consumed]);
            }
            bytes = bytes[consumed..];
        }
        return (text.ToString(), mended, firstLine);
    }

    private static string Latin(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        Append(text, bytes);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            text.Append(b is >= 0x80 and < 0xA0 ? Windows1252[b - 0x80] : (char)b);
        }
    }

    private static (Encoding? Encoding, int Skip) EncodingOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
        {
            return (Encoding.UTF32, 4);
        }
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return (Encoding.Unicode, 2);
        }
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return (Encoding.BigEndianUnicode, 2);
        }
        return (null, bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0);
    }

    private static bool IsLatinDeclared(ReadOnlySpan<byte> bytes) =>
        DeclaredLatin().IsMatch(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 1024)]));

    private static ReadOnlySpan<byte> TrimCutCharacter(ReadOnlySpan<byte> bytes)
    {
        var back = 1;
        while (back <= Math.Min(3, bytes.Length) && (bytes[^back] & 0xC0) == 0x80)
        {
            back++;
        }
        return back <= bytes.Length && bytes[^back] >= 0xC0 ? bytes[..^back] : bytes;
    }

    private static int CountOf(ReadOnlySpan<char> text, char sought) => System.MemoryExtensions.Count(text, sought);

    private static int CountOf(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> sought) => System.MemoryExtensions.Count(bytes, sought);

    // <?xml version="1.0" encoding="ISO-8859-1"?> · <meta charset="windows-1252"> · content="text/html; charset=iso-8859-1"
    [GeneratedRegex("""<(?:\?xml|meta)[^>]*?(?:encoding|charset)\s*=\s*["']?(?:iso-8859-1|windows-1252|latin-?1|us-ascii)\b""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DeclaredLatin();
}
