using System.Collections.Generic;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HansardMiner.Web.Layout;

/// <summary>Answers with a page.</summary>
internal static class PageResult
{
    /// <summary>A page that shows a model: a component with the parameter <c>Model</c>.</summary>
    public static IResult Of<TPage>(object model, int status = StatusCodes.Status200OK)
        where TPage : IComponent => new RazorComponentResult<TPage>(new Dictionary<string, object?> { ["Model"] = model }) { StatusCode = status, PreventStreamingRendering = true };

    /// <summary>A page that only says something.</summary>
    /// <param name="status">The status code.</param>
    /// <param name="title">What is the matter.</param>
    /// <param name="message">What happened, and where.</param>
    /// <param name="advice">What to do next.</param>
    public static IResult Message(int status, string title, string message, string? advice = null) => new RazorComponentResult<MessagePage>(new Dictionary<string, object?>
    {
        [nameof(MessagePage.Title)] = title, [nameof(MessagePage.Message)] = message, [nameof(MessagePage.Advice)] = advice,
    })
    { StatusCode = status, PreventStreamingRendering = true };
}
