using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace HansardMiner.Web.Layout;

/// <summary>A file to be saved, written while it is read. Its route is marked with <see cref="KeptPageExtensions.AsDownload"/>.</summary>
/// <param name="name">The name under which it is saved; what a file's name cannot hold is left out.</param>
/// <param name="type">Its media type.</param>
/// <param name="write">Writes it.</param>
internal sealed class FileDownload(string name, string type, Action<Stream> write) : IResult
{
    private const int Piece = 64 * 1024;

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = type;
        var place = new ContentDispositionHeaderValue("attachment");
        place.SetHttpFileName(string.Concat(name.Split(Path.GetInvalidFileNameChars(), StringSplitOptions.RemoveEmptyEntries)));
        response.Headers.ContentDisposition = place.ToString();
        // The writers of exports are synchronous; a reader that is too slow is cut off by the server's limit.
        if (httpContext.Features.Get<IHttpBodyControlFeature>() is { } body)
        {
            body.AllowSynchronousIO = true;
        }
        await using var pieces = new BufferedStream(response.Body, Piece);
        write(pieces);
        await pieces.FlushAsync(httpContext.RequestAborted);
    }
}
