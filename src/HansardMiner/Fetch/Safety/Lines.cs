using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace HansardMiner.Fetch.Safety;

/// <summary>
/// The lines on which requests go out: one to the public internet, where every address is checked, and one to the mirrors, whose connections serve nothing else. Neither follows
/// redirects, keeps cookies, unpacks, signs in or uses a proxy.
/// </summary>
internal sealed class Lines : IDisposable
{
    private static readonly HttpRequestOptionsKey<bool> s_hasConnection = new("hansard.connection");

    private readonly HttpMessageInvoker _public;
    private readonly HttpMessageInvoker _plainMirrors;
    private readonly HttpMessageInvoker _secureMirrors;

    /// <summary>Lines over a wire.</summary>
    public Lines(Wire wire, WebCaps caps, TimeProvider time)
    {
        var connector = new Connector(wire, caps, time);
        _public = Line(wire, caps, connector.Public);
        _plainMirrors = Line(wire, caps, (context, stop) => connector.Mirror(context, isSecure: false, stop));
        _secureMirrors = Line(wire, caps, (context, stop) => connector.Mirror(context, isSecure: true, stop));
    }

    /// <summary>Sends a request to a public host.</summary>
    public Task<HttpResponseMessage> SendPublic(HttpRequestMessage request, CancellationToken cancellation)
    {
        (request.Version, request.VersionPolicy) = (request.RequestUri!.Scheme == Uri.UriSchemeHttps ? new Version(2, 0) : new Version(1, 1), HttpVersionPolicy.RequestVersionOrLower);
        return _public.SendAsync(request, cancellation);
    }

    /// <summary>Sends a request to a mirror. That of a secure one is made secure by the connector, for the name of the mirror, since the Host header is not its own.</summary>
    public Task<HttpResponseMessage> SendToMirror(HttpRequestMessage request, CancellationToken cancellation)
    {
        var isSecure = request.RequestUri!.Scheme == Uri.UriSchemeHttps;
        if (isSecure)
        {
            request.RequestUri = new UriBuilder(request.RequestUri) { Scheme = Uri.UriSchemeHttp, Port = request.RequestUri.Port }.Uri;
        }
        (request.Version, request.VersionPolicy) = (new Version(1, 1), HttpVersionPolicy.RequestVersionOrLower);
        return (isSecure ? _secureMirrors : _plainMirrors).SendAsync(request, cancellation);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _public.Dispose();
        _plainMirrors.Dispose();
        _secureMirrors.Dispose();
    }

    private static HttpMessageInvoker Line(Wire wire, WebCaps caps, Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<System.IO.Stream>> connect) => new(
        new SocketsHttpHandler
        {
            ConnectCallback = (context, stop) => Once(context.InitialRequestMessage) ? connect(context, stop) : throw new SentAlreadyException(),
            PlaintextStreamFilter = (context, _) => ValueTask.FromResult(context.NegotiatedHttpVersion.Major < 2 ? new LengthGuard(context.PlaintextStream) : context.PlaintextStream),
            SslOptions = Secrecy.Options(wire, host: null),
            ConnectTimeout = caps.FirstByte,
            PooledConnectionLifetime = caps.Connection,
            PooledConnectionIdleTimeout = caps.Connection,
            MaxResponseHeadersLength = caps.HeaderKilobytes,
            AllowAutoRedirect = false,
            AutomaticDecompression = System.Net.DecompressionMethods.None,
            MaxResponseDrainSize = BodyHead.Most,
            UseProxy = false,
            UseCookies = false,
            Credentials = null,
            PreAuthenticate = false,
            ActivityHeadersPropagator = null,
        },
        disposeHandler: true);

    /// <summary>A request gets one connection of its own: one that was kept and has been closed meanwhile may be replaced, one that was made for it and cut may not.</summary>
    private static bool Once(HttpRequestMessage request)
    {
        var isFirst = !request.Options.TryGetValue(s_hasConnection, out _);
        request.Options.Set(s_hasConnection, true);
        return isFirst;
    }
}
