using System.IO;
using System.Linq;
using System.Text;
using HansardMiner.Query;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Web.Numbers;

/// <summary>Files to be kept: with a name that is safe on every system, and never shown in the place of a page.</summary>
internal static class Download
{
    /// <summary>The type of a workbook.</summary>
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int LongestName = 60;

    /// <summary>A file.</summary>
    /// <param name="bytes">What is in it.</param>
    /// <param name="type">Its media type.</param>
    /// <param name="title">What its name is made of.</param>
    /// <param name="ending">The ending of its name, with the dot.</param>
    public static IResult Of(byte[] bytes, string type, string title, string ending) => Results.File(bytes, type, Name(title, ending));

    /// <summary>A name of small letters and digits with hyphens between them: "timeline-stalking-cases-prosecuted.svg".</summary>
    public static string Name(string title, string ending)
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
