using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Web.Safety;

/// <summary>GET, HEAD and POST are all there is.</summary>
internal static class MethodCheck
{
    public static void Use(IApplicationBuilder app) => app.Use((context, next) =>
    {
        var method = context.Request.Method;
        if (HttpMethods.IsHead(method))
        {
            // Answered as GET is; the server leaves the body out.
            context.Request.Method = HttpMethods.Get;
        }
        else if (!HttpMethods.IsGet(method) && !HttpMethods.IsPost(method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return Refusal.Give(context, StatusCodes.Status405MethodNotAllowed, "Pages are read with GET and HEAD, forms sent with POST.");
        }
        return next(context);
    });
}
