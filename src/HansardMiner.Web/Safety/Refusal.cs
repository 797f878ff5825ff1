using System;
using System.Globalization;
using System.Text;
using System.Threading.Tasks;
using HansardMiner.Web.Api;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Web.Safety;

/// <summary>Short answers, in plain text or under /api as problem details, to requests that come no further. They tell nothing about the index or the machine: a foreign page may be reading them.</summary>
internal static class Refusal
{
    /// <summary>Refuses a request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The status code.</param>
    /// <param name="why">What to say; nothing of the request itself.</param>
    /// <param name="seconds">After how long it may be tried again; null when that would change nothing.</param>
    public static Task Give(HttpContext context, int status, string why, int? seconds = null)
    {
        var response = context.Response;
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            Wait(response, seconds);
            return ApiProblem.Of(status, why).ExecuteAsync(context);
        }
        response.StatusCode = status;
        response.ContentType = "text/plain; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        Wait(response, seconds);
        var bytes = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{status} {why}\n"));
        response.ContentLength = bytes.Length;
        return response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    private static void Wait(HttpResponse response, int? seconds)
    {
        if (seconds is { } wait)
        {
            response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        }
    }
}
