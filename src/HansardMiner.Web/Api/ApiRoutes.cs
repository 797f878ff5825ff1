using System;
using System.Linq;
using HansardMiner.Asking;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HansardMiner.Web.Api;

/// <summary>The API: each enquiry at an address of its own, and the document that describes them.</summary>
internal static class ApiRoutes
{
    private const string Root = "/api/v1";

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var enquiry in Enquiries.All)
        {
            var path = PathOf(enquiry);
            Delegate answer = new EnquiryEndpoint(enquiry).Answer;
            routes.MapGet(path, answer)
                .WithName(enquiry.Name).WithSummary(enquiry.Title).WithDescription(enquiry.Meaning).WithTags("hansard").WithMetadata(enquiry)
                .Produces(StatusCodes.Status200OK, enquiry.Answer, "application/json")
                .Produces(StatusCodes.Status304NotModified)
                .Produces<ProblemAnswer>(StatusCodes.Status400BadRequest, ApiProblem.MediaType)
                .Produces<ProblemAnswer>(StatusCodes.Status404NotFound, ApiProblem.MediaType)
                .Produces<ProblemAnswer>(StatusCodes.Status429TooManyRequests, ApiProblem.MediaType)
                .Produces<ProblemAnswer>(StatusCodes.Status503ServiceUnavailable, ApiProblem.MediaType);
            routes.MapMethods(path, [HttpMethods.Head], answer).ExcludeFromDescription();
        }
        routes.MapOpenApi("/api/{documentName}/openapi.json");
        routes.Map("/api/{**rest}", (Delegate)Other).ExcludeFromDescription().WithOrder(int.MaxValue);
    }

    /// <summary>The address of an enquiry, as a pattern: the id of a record has slashes in it.</summary>
    public static string PathOf(Enquiry enquiry) => enquiry.Named is { } named ? $"{Root}/records/{{**{named.Name}}}" : $"{Root}/{enquiry.Name}";

    /// <summary>What is asked at no address of the API, or in no way that it has.</summary>
    private static IResult Other(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        var isKnown = path == Root + "/openapi.json" || Enquiries.All.Any(e => e.Named is null ? path == PathOf(e) : path.StartsWith(Root + "/records/", StringComparison.Ordinal));
        if (isKnown && !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return ApiProblem.Of(StatusCodes.Status405MethodNotAllowed, "Nothing can be sent to this address: it is read with GET or HEAD.");
        }
        return ApiProblem.Of(StatusCodes.Status404NotFound, $"The API has nothing at this address: it has {string.Join(", ", Enquiries.All.Select(e => PathOf(e).Replace("**", "", StringComparison.Ordinal)))} and {Root}/openapi.json.");
    }
}
