using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Web.Layout;

/// <summary>A page, written whole and in plain sight (<see cref="PlainSight"/>).</summary>
internal sealed class PlainPage(IResult page) : IResult
{
    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var to = response.Body;
        using var made = new MemoryStream(64 * 1024);
        response.Body = made;
        try
        {
            await page.ExecuteAsync(httpContext);
        }
        finally
        {
            response.Body = to;
        }
        var html = PlainSight.Of(made.GetBuffer().AsMemory(0, (int)made.Length).Span);
        response.ContentLength = html.Length;
        await to.WriteAsync(html, httpContext.RequestAborted);
    }
}
