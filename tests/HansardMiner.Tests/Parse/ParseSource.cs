using System.IO;
using System.Text;
using System.Threading;
using HansardMiner.Parse.Sources;

namespace HansardMiner.Tests.Parse;

/// <summary>Reads a file or bytes with one reader, as the miner does.</summary>
internal static class ParseSource
{
    private const int HeadLength = 65536;

    public static Reading Read(IReader reader, string path)
    {
        var reading = new Reading();
        using var bytes = File.OpenRead(path);
        reader.Read(Head(path), bytes, reading, CancellationToken.None);
        return reading;
    }

    public static Reading Read(IReader reader, byte[] content, string fileName)
    {
        var reading = new Reading();
        using var bytes = new MemoryStream(content, writable: false);
        reader.Read(Head(content, fileName), bytes, reading, CancellationToken.None);
        return reading;
    }

    public static Reading ReadText(IReader reader, string content, string fileName) => Read(reader, Encoding.UTF8.GetBytes(content), fileName);

    public static SourceHead Head(string path)
    {
        using var bytes = File.OpenRead(path);
        var buffer = new byte[HeadLength];
        var read = bytes.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return new SourceHead(Path.GetFileName(path), Encoding.UTF8.GetString(buffer, 0, read).TrimStart('\uFEFF'), bytes.Length);
    }

    public static SourceHead Head(byte[] content, string fileName) =>
        new(fileName, Encoding.UTF8.GetString(content, 0, int.Min(content.Length, HeadLength)).TrimStart('\uFEFF'), content.Length);
}
