using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using HansardMiner.Query;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace HansardMiner.Web.Layout;

/// <summary>
/// A file to be saved. It is written aside first, so that a fault is an error page and no half of a file, and a slow reader keeps no thread.
/// Its route is marked with <see cref="KeptPageExtensions.AsDownload"/>.
/// </summary>
/// <param name="name">The name under which it is saved, as <see cref="NameOf"/> makes it.</param>
/// <param name="type">Its media type.</param>
/// <param name="write">Writes it.</param>
internal sealed class FileDownload(string name, string type, Action<Stream> write) : IResult
{
    /// <summary>The type of a workbook.</summary>
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int InMemory = 1 << 20;
    private const long MostBytes = 1 << 30;
    private const int LongestName = 60;

    /// <summary>A name that is safe on every system, of small letters and digits with hyphens between them: "timeline-stalking-cases-prosecuted.svg".</summary>
    /// <param name="title">What the name is made of; words that do not fit any more are left out.</param>
    /// <param name="ending">The ending, with the dot.</param>
    public static string NameOf(string title, string ending)
    {
        var name = new StringBuilder();
        foreach (var word in QueryFolding.Words(title).Select(w => string.Concat(w.Where(char.IsAsciiLetterOrDigit))).Where(w => w.Length > 0))
        {
            if (name.Length + word.Length + 1 > LongestName)
            {
                break;
            }
            name.Append(name.Length > 0 ? "-" : "").Append(word);
        }
        return (name.Length == 0 ? "hansard" : name.ToString()) + ending;
    }

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using var aside = new FileBufferingWriteStream(InMemory, MostBytes);
        write(aside);
        httpContext.Response.ContentType = type;
        httpContext.Response.ContentLength = aside.Length;
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        await aside.DrainBufferAsync(httpContext.Response.Body, httpContext.RequestAborted);
    }
}
