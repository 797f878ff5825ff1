using System;
using System.Threading.Tasks;
using HansardMiner.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HansardMiner.Web.Safety;

/// <summary>The one place where faults of answers end: each becomes a calm page, and a line for whoever runs the server. Nothing of the program's inside is shown.</summary>
internal sealed partial class Faults(ServedIndex served, ILogger<Faults> log)
{
    public void Use(IApplicationBuilder app) => app.Use(Run);

    private async Task Run(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
        }
        catch (Exception fault)
        {
            await End(context, fault);
        }
        if (IsBare(context.Response))
        {
            await FaultPage.Of(context.Response.StatusCode).Give(context);
        }
    }

    private async Task End(HttpContext context, Exception fault)
    {
        var page = FaultPage.Of(fault);
        if (fault is StoreException)
        {
            served.Suspect();
        }
        if (page.Status >= StatusCodes.Status500InternalServerError && fault is not (StoreException or TimeoutException))
        {
            Failed(context.Request.Path, fault);
        }
        else
        {
            Refused(context.Request.Path, page.Status, fault.GetType().Name, fault.Message);
        }
        if (context.Response.HasStarted)
        {
            // Half an answer must not look like a whole one.
            context.Abort();
            return;
        }
        context.Response.Clear();
        try
        {
            await page.Give(context);
        }
        catch (Exception again) when (!context.Response.HasStarted && again is not OperationCanceledException)
        {
            // Not even a page that only says something could be made.
            context.Response.Clear();
            await Refusal.Give(context, page.Status, page.Message);
        }
    }

    /// <summary>An endpoint that gave a status and no words.</summary>
    private static bool IsBare(HttpResponse response) =>
        !response.HasStarted && response.StatusCode >= StatusCodes.Status400BadRequest && response.ContentLength is null && string.IsNullOrEmpty(response.ContentType);

    [LoggerMessage(1, LogLevel.Error, "{Path} failed")]
    private partial void Failed(string path, Exception fault);

    [LoggerMessage(2, LogLevel.Warning, "{Path} answered with {Status}: {Fault}: {Message}")]
    private partial void Refused(string path, int status, string fault, string message);
}
