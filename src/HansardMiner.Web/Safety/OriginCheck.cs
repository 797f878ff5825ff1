using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Web.Safety;

/// <summary>
/// Other sites may link here, and no more: what they send, load or embed is refused. Browsers say where a request comes from (Sec-Fetch-Site, Origin); what says nothing is no browser's and no
/// foreign page's. It stands beside the tokens of forms.
/// </summary>
internal static class OriginCheck
{
    public static void Use(IApplicationBuilder app) => app.Use((context, next) => IsOwn(context.Request)
        ? next(context)
        : Refusal.Give(context, StatusCodes.Status403Forbidden, "Another site may link to these pages, but not send anything to them or load anything from them."));

    /// <summary>Whether a request comes from the pages themselves, from the user, or from no page at all.</summary>
    public static bool IsOwn(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var isReading = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        string site = request.Headers["Sec-Fetch-Site"].ToString(), origin = request.Headers.Origin.ToString();
        if (site.Length > 0)
        {
            return site is "same-origin" or "none" || (isReading && IsLink(request.Headers));
        }
        // Where browsers do not say the site (plain HTTP to another machine), forms of pages that send no referrer come with the origin "null": their token decides.
        return isReading || origin is "" or "null" || IsSame(origin, request.Host);
    }

    private static bool IsLink(IHeaderDictionary headers) => headers["Sec-Fetch-Mode"] == "navigate" && headers["Sec-Fetch-Dest"] is var into && (into.Count == 0 || into == "document");

    private static bool IsSame(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Equals(host.Host, StringComparison.OrdinalIgnoreCase)
        && (host.Port is { } port ? uri.Port == port : uri.IsDefaultPort);
}
