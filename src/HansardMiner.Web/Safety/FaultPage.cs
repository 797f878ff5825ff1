using System;
using System.Text.Json;
using System.Threading.Tasks;
using HansardMiner.Web.Layout;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Web.Safety;

/// <summary>Says what is the matter: as a page, or under /api as problem details (RFC 9457).</summary>
/// <param name="Status">The status code.</param>
/// <param name="Title">What is the matter, in a few words.</param>
/// <param name="Message">What happened.</param>
/// <param name="Advice">What to do next; null when there is nothing to advise.</param>
internal sealed record FaultPage(int Status, string Title, string Message, string? Advice = null)
{
    /// <summary>After how many seconds it may be tried again; null when that would change nothing.</summary>
    public int? Wait { get; init; }

    /// <summary>What is said of a status for which an endpoint gave no words.</summary>
    public static FaultPage Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => new(status, "There is nothing at this address", "No page of this site has it.", "Search for the words you expected there, or begin at the first page."),
        StatusCodes.Status405MethodNotAllowed => new(status, "Not possible here", "This page can be read, but nothing can be sent to it."),
        StatusCodes.Status413PayloadTooLarge => new(status, "That is too long", "More was sent than this site takes.", "Send less at once."),
        StatusCodes.Status415UnsupportedMediaType => new(status, "Not understood", "What was sent is not a form of this site."),
        >= StatusCodes.Status500InternalServerError => new(status, "Something went wrong here", "The page could not be made. What happened is written where “hansard serve” was started: in its window, or wherever its messages go.",
            "Other pages may work. If it happens again, please report it with what is written there."),
        _ => new(status, "This address cannot be understood", "A part of it is not what the page expects; it may have been cut short or altered.", "Begin again from the page that led here."),
    };

    /// <summary>What is said of a fault.</summary>
    public static FaultPage Of(Exception fault) => fault switch
    {
        Store.StoreException store => new(StatusCodes.Status503ServiceUnavailable, "The index cannot be read now", Sentence(store.Message), "These pages come back by themselves as soon as it can.") { Wait = 5 },
        TimeoutException => new(StatusCodes.Status503ServiceUnavailable, "This took too long", "The answer was not ready in time, and was given up.", "Ask for less at once: rarer words, fewer days."),
        BadHttpRequestException bad => Of(bad.StatusCode),
        ArgumentException or FormatException => Of(StatusCodes.Status400BadRequest),
        _ => Of(StatusCodes.Status500InternalServerError),
    };

    /// <summary>Too many are asking.</summary>
    public static FaultPage Crowded { get; } =
        new(StatusCodes.Status503ServiceUnavailable, "Too much is asked at once", "More searches are waiting than can be answered soon.", "Try again in a moment.") { Wait = 2 };

    /// <summary>Answers a request with it.</summary>
    public async Task Give(HttpContext context)
    {
        var response = context.Response;
        response.Headers.CacheControl = "no-store";
        if (Wait is { } wait)
        {
            response.Headers.RetryAfter = wait.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        if (!context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            await PageResult.Message(Status, Title, Message, Advice).ExecuteAsync(context);
            return;
        }
        response.StatusCode = Status;
        response.ContentType = "application/problem+json";
        await JsonSerializer.SerializeAsync(
            response.Body, new { type = "about:blank", title = Title, status = Status, detail = Advice is null ? Message : Message + " " + Advice }, cancellationToken: context.RequestAborted);
    }

    private static string Sentence(string message) => message.Length == 0 ? "It failed." : char.ToUpperInvariant(message[0]) + message[1..].TrimEnd('.') + ".";
}
