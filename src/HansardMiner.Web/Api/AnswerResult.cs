using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Web.Api;

/// <summary>An answer as JSON, or, without one, that the asker has it already.</summary>
/// <param name="json">The answer; null when the asker has it.</param>
/// <param name="tag">Its entity tag; null for an answer that must not be kept.</param>
internal sealed class AnswerResult(byte[]? json, string? tag) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Headers.CacheControl = tag is null ? "no-store" : "no-cache";
        if (tag is not null)
        {
            response.Headers.ETag = tag;
        }
        if (json is null)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await response.Body.WriteAsync(json, httpContext.RequestAborted);
        }
    }
}
