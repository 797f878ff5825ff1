using System.IO;
using System.Text;
using HansardMiner.Web.Layout;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Web.Numbers;

/// <summary>Files to be kept: with a name that is safe on every system, and never shown in the place of a page.</summary>
internal static class Download
{
    /// <summary>A file.</summary>
    /// <param name="bytes">What is in it.</param>
    /// <param name="type">Its media type.</param>
    /// <param name="title">What its name is made of.</param>
    /// <param name="ending">The ending of its name, with the dot.</param>
    public static FileDownload Of(byte[] bytes, string type, string title, string ending) => new FileDownload(FileDownload.NameOf(title, ending), type, stream => stream.Write(bytes));

    /// <summary>Says in the head of an answer that the time was up before all was found; such an answer is not kept.</summary>
    public static void SayHowWhole(HttpContext context, bool isPartial)
    {
        if (isPartial)
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers["X-Partial"] = "the search took too long: there may be more";
        }
    }

    /// <summary>A writer of UTF-8.</summary>
    /// <param name="stream">Where to; it is left open.</param>
    /// <param name="hasMark">Whether it begins with a byte order mark, for Excel.</param>
    public static StreamWriter Writer(Stream stream, bool hasMark) => new(stream, new UTF8Encoding(hasMark), leaveOpen: true);
}
