using System;
using System.IO;
using System.Net.Sockets;
using System.Text;

namespace HansardMiner.App.Tests.Web.Safety;

/// <summary>Speaks HTTP byte by byte: nothing is put right on the way, as HttpClient would.</summary>
internal sealed class RawClient : IDisposable
{
    private readonly TcpClient _client;
    private readonly NetworkStream _stream;

    public RawClient(Uri address)
    {
        _client = new TcpClient(address.Host, address.Port) { ReceiveTimeout = 30_000, SendTimeout = 30_000, NoDelay = true };
        _stream = _client.GetStream();
    }

    /// <summary>Asks for a target as it stands, with a Host that is right unless another is given.</summary>
    public static RawAnswer Ask(Uri site, string target, string? host = null, string method = "GET", string headers = "", string body = "")
    {
        using var client = new RawClient(site);
        return client.Send($"{method} {target} HTTP/1.1\r\nHost: {host ?? site.Authority}\r\nConnection: close\r\n{headers}\r\n{body}");
    }

    /// <summary>Sends bytes, Latin-1 letter by letter, and reads until the other side ends.</summary>
    public RawAnswer Send(string text)
    {
        try
        {
            Write(text);
        }
        catch (IOException)
        {
            // The other side has heard enough; its answer may be there all the same.
        }
        return Read();
    }

    public void Write(string text) => _stream.Write(Encoding.Latin1.GetBytes(text));

    public RawAnswer Read()
    {
        using var all = new MemoryStream();
        var piece = new byte[16 * 1024];
        try
        {
            for (int read; (read = _stream.Read(piece)) > 0;)
            {
                all.Write(piece, 0, read);
            }
        }
        catch (IOException)
        {
            // Cut off: what came is the answer.
        }
        return new RawAnswer(Encoding.UTF8.GetString(all.ToArray()));
    }

    public void Dispose() => _client.Dispose();
}
