using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace HansardMiner.Fetch.Safety;

/// <summary>
/// Makes the connections. A name is looked up once; when any of its addresses is not public, none is connected to; otherwise exactly those that were checked are dialled, so that
/// a name that changes its mind afterwards has no say.
/// </summary>
internal sealed class Connector(Wire wire, WebCaps caps, TimeProvider time)
{
    /// <summary>A connection to a public host.</summary>
    public async ValueTask<Stream> Public(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var place = context.DnsEndPoint;
        var addresses = await Find(place.Host, cancellation).ConfigureAwait(false);
        foreach (var address in addresses)
        {
            if (PublicAddresses.WhyNot(address) is { } what)
            {
                throw new RefusedAddressException($"the name {place.Host} leads to {address}, {what}");
            }
        }
        return await DialOneOf(addresses, place.Port, cancellation).ConfigureAwait(false);
    }

    /// <summary>A connection to a mirror, wherever it is. It is asked for with http in every case: where the mirror speaks https, that is made here, for the mirror's own name.</summary>
    public async ValueTask<Stream> Mirror(SocketsHttpConnectionContext context, bool isSecure, CancellationToken cancellation)
    {
        var place = context.DnsEndPoint;
        var addresses = IPAddress.TryParse(place.Host, out var number) ? [number] : await Find(place.Host, cancellation).ConfigureAwait(false);
        var stream = await DialOneOf(addresses, place.Port, cancellation).ConfigureAwait(false);
        if (!isSecure)
        {
            return stream;
        }
        var secure = new SslStream(stream);
        try
        {
            await secure.AuthenticateAsClientAsync(Secrecy.Options(wire, place.Host), cancellation).ConfigureAwait(false);
            return secure;
        }
        catch
        {
            await secure.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async Task<IReadOnlyList<IPAddress>> Find(string host, CancellationToken cancellation)
    {
        var addresses = await wire.Names.Find(host, cancellation).ConfigureAwait(false);
        return addresses.Count > 0 ? addresses : throw new SocketException((int)SocketError.HostNotFound);
    }

    private async Task<Stream> DialOneOf(IReadOnlyList<IPAddress> addresses, int port, CancellationToken cancellation)
    {
        SocketException? last = null;
        foreach (var address in addresses.Distinct())
        {
            using var soon = new CancellationTokenSource(caps.Dial, time);
            using var both = CancellationTokenSource.CreateLinkedTokenSource(soon.Token, cancellation);
            try
            {
                return await wire.Dialer.Dial(new IPEndPoint(address, port), both.Token).ConfigureAwait(false);
            }
            catch (SocketException fault)
            {
                last = fault;
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                last = new SocketException((int)SocketError.TimedOut);
            }
        }
        throw last!;
    }
}
