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
        where TPage : IComponent => With<TPage>(new Dictionary<string, object?> { ["Model"] = model }, status);

    /// <summary>A page that shows nothing but itself.</summary>
    public static IResult Of<TPage>()
        where TPage : IComponent => With<TPage>([], StatusCodes.Status200OK);

    /// <summary>A page that only says something.</summary>
    /// <param name="status">The status code.</param>
    /// <param name="title">What is the matter.</param>
    /// <param name="message">What happened, and where.</param>
    /// <param name="advice">What to do next.</param>
    public static IResult Message(int status, string title, string message, string? advice = null) => With<MessagePage>(
        new Dictionary<string, object?> { [nameof(MessagePage.Title)] = title, [nameof(MessagePage.Message)] = message, [nameof(MessagePage.Advice)] = advice }, status);

    private static PlainPage With<TPage>(Dictionary<string, object?> parameters, int status)
        where TPage : IComponent => new(new RazorComponentResult<TPage>(parameters) { StatusCode = status, PreventStreamingRendering = true });
}
