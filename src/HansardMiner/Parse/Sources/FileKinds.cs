using System;

namespace HansardMiner.Parse.Sources;

/// <summary>Kinds of file that are told by their first bytes and are not text, and what to do with them.</summary>
internal static class FileKinds
{
    private const string Pdf = "this is a PDF, which is not supported: save the page it came from as HTML, or copy its text into a .txt file";

    /// <summary>A PDF may begin with other bytes, but not with many.</summary>
    private const int LongestBeforePdf = 1024;

    private static readonly (byte[] Start, string Name, string Message)[] Signatures =
    [
        ([.. "%PDF"u8], "PDF", Pdf),
        ([0x1F, 0x8B], "gzip", "this is a gzip archive: unpack it first"),
        ([.. "BZh"u8], "bzip2", "this is a bzip2 archive: unpack it first"),
        ([.. "7z"u8, 0xBC, 0xAF], "7-Zip", "this is a 7-Zip archive: unpack it first"),
        ([0xFD, .. "7zXZ"u8], "xz", "this is an xz archive: unpack it first"),
        ([0x28, 0xB5, 0x2F, 0xFD], "zstd", "this is a zstd archive: unpack it first"),
        ([.. "Rar!"u8], "RAR", "this is a RAR archive: unpack it first"),
        ([0xD0, 0xCF, 0x11, 0xE0], "old Office document", "this is an old Word, Excel or Outlook file: save it as text or HTML"),
        ([.. "{\\rtf"u8], "RTF", "this is an RTF document: save it as text or HTML"),
        ([0x89, .. "PNG"u8], "image", "this is a PNG image: only text can be read"),
        ([0xFF, 0xD8, 0xFF], "image", "this is a JPEG image: only text can be read"),
        ([.. "GIF8"u8], "image", "this is a GIF image: only text can be read"),
        ([.. "II*"u8, 0], "image", "this is a TIFF image: only text can be read"),
        ([.. "BM"u8], "image", "this is a bitmap image: only text can be read"),
        ([.. "8BPS"u8], "image", "this is a Photoshop image: only text can be read"),
        ([.. "MM"u8, 0, (byte)'*'], "image", "this is a TIFF image: only text can be read"),
        ([.. "ID3"u8], "sound", "this is a sound recording: only text can be read"),
        ([.. "OggS"u8], "sound", "this is a sound recording: only text can be read"),
        ([0x1A, 0x45, 0xDF, 0xA3], "video", "this is a video: only text can be read"),
        ([.. "PAR1"u8], "Parquet", "this is a Parquet file: export it as JSON Lines or CSV, or give the sources it was made from"),
        ([.. "bplist"u8], "web archive", "this is a Safari web archive: save the page as HTML or text"),
        ([0xCA, 0xFE, 0xBA, 0xBE], "program", "this is a program, not a document"),
        ([.. "%!PS"u8], "PostScript", "this is PostScript, which is not supported: save it as text or HTML"),
        ([.. "SQLite format 3"u8], "SQLite database", "this is an SQLite database: give the sources it was made from"),
        ([0x7F, .. "ELF"u8], "program", "this is a program, not a document"),
        ([.. "MZ"u8, 0x90], "program", "this is a program, not a document"),
    ];

    /// <summary>What kind of file that is not text the bytes begin; null when they may be text.</summary>
    public static (string Name, string Message)? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8))
        {
            return OfZip(bytes);
        }
        foreach (var (start, name, message) in Signatures)
        {
            if (bytes.StartsWith(start) && (start.Length > 2 || bytes[0] != (byte)'B' || IsBinary(bytes)))
            {
                return (name, message);
            }
        }
        if (bytes.Length > 12 && (bytes[4..].StartsWith("ftyp"u8) || (bytes.StartsWith("RIFF"u8) && bytes[8..].IndexOfAny("WA"u8) == 0)))
        {
            return ("image, sound or video", "this is an image, a sound recording or a video: only text can be read");
        }
        if (bytes.Length > 262 && bytes[257..].StartsWith("ustar"u8))
        {
            return ("tar", "this is a tar archive: unpack it first");
        }
        var pdf = bytes[..Math.Min(bytes.Length, LongestBeforePdf)].IndexOf("%PDF-1."u8);
        if (pdf > 0 && (IsBinary(bytes) || bytes.IndexOf("endobj"u8) > 0))
        {
            return ("PDF", Pdf);
        }
        return IsBinary(bytes) ? ("binary", BinaryMessage(bytes)) : null;
    }

    private static (string Name, string Message) OfZip(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf("word/"u8) >= 0)
        {
            return ("DOCX", "this is a Word document, which is not supported: save it as text or HTML");
        }
        if (bytes.IndexOf("xl/"u8) >= 0)
        {
            return ("XLSX", "this is an Excel workbook, which is not supported: save the page it came from as HTML, or copy its text into a .txt file");
        }
        return bytes.IndexOf("ppt/"u8) >= 0 || bytes.IndexOf("application/vnd.oasis"u8) >= 0 || bytes.IndexOf("application/epub"u8) >= 0 || bytes.IndexOf("[Content_Types].xml"u8) >= 0
            ? ("office document", "this is an office document or book, which is not supported: save it as text or HTML")
            : ("zip", "this is a zip archive: unpack it first");
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return false;
        }
        var strange = 0;
        foreach (var b in bytes)
        {
            strange += b is < 0x09 or (> 0x0D and < 0x20 and not 0x1B) or 0x7F ? 1 : 0;
        }
        var nulls = bytes.Count((byte)0);
        return nulls * 100 > bytes.Length || strange * 10 > bytes.Length;
    }

    private static string BinaryMessage(ReadOnlySpan<byte> bytes)
    {
        var even = 0;
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            even += (bytes[i] == 0) != (bytes[i + 1] == 0) ? 1 : 0;
        }
        return even * 4 > bytes.Length * 3 / 2
            ? "this looks like UTF-16 without a byte order mark: save it as UTF-8"
            : "this is a binary file, not text";
    }
}
