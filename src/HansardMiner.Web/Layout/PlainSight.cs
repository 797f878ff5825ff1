using System;
using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace HansardMiner.Web.Layout;

/// <summary>
/// Goes over the HTML of a page once. What turns the direction of writing or cannot be seen at all is shown as ⟨U+202E⟩ in texts, since it could make a figure read as another one;
/// in attributes (what is copied, what was typed) it stays. Letters that were written as numbers become letters, which are shorter.
/// </summary>
internal static class PlainSight
{
    /// <summary>&amp;#x10FFFF;</summary>
    private const int LongestNumber = 10;

    /// <summary>The page as it is sent.</summary>
    /// <param name="html">The page as it was rendered: everything but ASCII as a numbered reference (&amp;#x202E;), and no bare angle bracket in an attribute.</param>
    public static ReadOnlyMemory<byte> Of(ReadOnlySpan<byte> html)
    {
        var seen = new ArrayBufferWriter<byte>(html.Length);
        var isText = true;
        while (!html.IsEmpty)
        {
            var stop = html.IndexOfAny((byte)'<', (byte)'>', (byte)'&');
            if (stop < 0)
            {
                seen.Write(html);
                break;
            }
            seen.Write(html[..stop]);
            html = html[stop..];
            isText = html[0] switch { (byte)'<' => false, (byte)'>' => true, _ => isText };
            var (rune, length) = html[0] == (byte)'&' ? Number(html) : (null, 1);
            if (rune is { } letter)
            {
                Write(seen, letter, isText, html[..length]);
            }
            else
            {
                seen.Write(html[..length]);
            }
            html = html[length..];
        }
        return seen.WrittenMemory;
    }

    /// <summary>Whether a character turns the direction of what stands around it, or is not to be seen and needs no neighbour to be there.</summary>
    public static bool IsTrick(Rune rune) => rune.Value is 0x061C or 0x180E or 0x200B or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0xFEFF or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE007F);

    private static void Write(ArrayBufferWriter<byte> seen, Rune rune, bool isText, ReadOnlySpan<byte> asWas)
    {
        if (isText && IsTrick(rune))
        {
            seen.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"⟨U+{rune.Value:X4}⟩")));
        }
        else if (IsPlain(rune))
        {
            seen.Advance(rune.EncodeToUtf8(seen.GetSpan(4)));
        }
        else
        {
            seen.Write(asWas);
        }
    }

    /// <summary>Letters, figures, marks and signs of any script, which mean nothing in HTML.</summary>
    private static bool IsPlain(Rune rune) => !rune.IsAscii && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);

    private static (Rune? Rune, int Length) Number(ReadOnlySpan<byte> html)
    {
        var end = html[..Math.Min(html.Length, LongestNumber)].IndexOf((byte)';');
        return end > 3 && html[1] == (byte)'#' && html[2] == (byte)'x' && Utf8Parser.TryParse(html[3..end], out uint value, out var read, 'x') && read == end - 3 && Rune.IsValid(value)
            ? (new Rune(value), end + 1) : (null, 1);
    }
}
