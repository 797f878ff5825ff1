using System;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace HansardMiner.Fetch.Tests.Safety;

/// <summary>Answers as they go over the wire.</summary>
internal static class Plays
{
    public const string Page = "<!DOCTYPE html><html lang=\"en\"><head><title>A debate</title></head><body><p>The Minister said that 438 cases had been brought, and that each of them was heard.</p></body></html>";

    /// <summary>A whole answer with its length.</summary>
    public static byte[] Whole(byte[] body, string mediaType = "text/html", string more = "", string status = "200 OK") =>
        [.. Encoding.Latin1.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: {mediaType}\r\nContent-Length: {body.Length}\r\n{more}\r\n"), .. body];

    /// <summary>A whole answer with its length.</summary>
    public static byte[] Whole(string body, string mediaType = "text/html", string more = "", string status = "200 OK") => Whole(Encoding.UTF8.GetBytes(body), mediaType, more, status);

    /// <summary>A whole answer in chunks.</summary>
    public static byte[] Chunked(string body, string mediaType = "text/html", string end = "0\r\n\r\n")
    {
        var text = new StringBuilder($"HTTP/1.1 200 OK\r\nContent-Type: {mediaType}\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (var i = 0; i < body.Length; i += 40)
        {
            var piece = body.Substring(i, Math.Min(40, body.Length - i));
            text.Append(piece.Length.ToString("x", System.Globalization.CultureInfo.InvariantCulture)).Append("\r\n").Append(piece).Append("\r\n");
        }
        return Encoding.Latin1.GetBytes(text.Append(end).ToString());
    }

    public static byte[] Gzip(byte[] body) => Pack(body, stream => new GZipStream(stream, CompressionLevel.Optimal));

    public static byte[] Brotli(byte[] body) => Pack(body, stream => new BrotliStream(stream, CompressionLevel.Fastest));

    public static byte[] Deflate(byte[] body) => Pack(body, stream => new ZLibStream(stream, CompressionLevel.Fastest));

    private static byte[] Pack(byte[] body, Func<Stream, Stream> packer)
    {
        var packed = new MemoryStream();
        using (var stream = packer(packed))
        {
            stream.Write(body);
        }
        return packed.ToArray();
    }
}
