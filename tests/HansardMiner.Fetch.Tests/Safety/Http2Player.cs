using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Threading.Tasks;

namespace HansardMiner.Fetch.Tests.Safety;

/// <summary>A server of HTTP/2, frame by frame, that may say one length and send another.</summary>
internal sealed class Http2Player : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2 _certificate;
    private readonly byte[] _frames;

    /// <summary>A server that sends the same frames for the first request of each connection.</summary>
    public Http2Player(X509Certificate2 certificate, byte[] frames)
    {
        (_certificate, _frames) = (certificate, frames);
        _listener.Start();
        _ = Accept();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>An answer with a length that it says and a body, which may differ.</summary>
    public static byte[] Answer(int length, string body, bool isEnded = true)
    {
        // HPACK: status 200 (8 of the static table); content-type (31) and content-length (28) as they are.
        byte[] head = [0x88, 0x0F, 31 - 15, 9, .. "text/html"u8, 0x0F, 28 - 15, (byte)Number(length).Length, .. Number(length)];
        var text = Encoding.UTF8.GetBytes(body);
        return [.. Frame(1, 4, 1, head), .. Frame(0, isEnded ? (byte)1 : (byte)0, 1, text), .. isEnded ? [] : Frame(3, 0, 1, [0, 0, 0, 2])];
    }

    public void Dispose() => _listener.Stop();

    private static byte[] Number(int number) => Encoding.ASCII.GetBytes(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static byte[] Frame(byte type, byte flags, int stream, byte[] payload)
    {
        var head = new byte[9];
        BinaryPrimitives.WriteInt32BigEndian(head, payload.Length << 8 | type);
        head[4] = flags;
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(5), stream);
        return [.. head, .. payload];
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                _ = Serve(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception fault) when (fault is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task Serve(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = new SslStream(client.GetStream());
                await stream.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate, ApplicationProtocols = new List<SslApplicationProtocol> { SslApplicationProtocol.Http2 } });
                await stream.WriteAsync(Frame(4, 0, 0, []));
                await stream.ReadExactlyAsync(new byte[24]);
                var head = new byte[9];
                while (true)
                {
                    await stream.ReadExactlyAsync(head);
                    await stream.ReadExactlyAsync(new byte[BinaryPrimitives.ReadInt32BigEndian(head) >>> 8]);
                    if (head[3] == 1)
                    {
                        await stream.WriteAsync(_frames);
                    }
                }
            }
            catch (Exception fault) when (fault is IOException or SocketException or ObjectDisposedException)
            {
                // The other side is done.
            }
        }
    }
}
