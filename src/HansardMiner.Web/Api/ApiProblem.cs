using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace HansardMiner.Web.Api;

/// <summary>Answers with problem details (RFC 9457).</summary>
internal static class ApiProblem
{
    public const string MediaType = "application/problem+json";

    /// <summary>A problem.</summary>
    /// <param name="status">The status code.</param>
    /// <param name="detail">What happened, and what to do next.</param>
    /// <param name="parameter">The parameter whose argument is wrong; null where it is none in particular.</param>
    public static IResult Of(int status, string detail, string? parameter = null) => new Answered(new ProblemAnswer
    {
        Type = "about:blank", Title = ReasonPhrases.GetReasonPhrase(status), Status = status, Detail = Sentence(detail, parameter), Parameter = parameter,
    });

    /// <summary>A message as a sentence; the name of a parameter at its head stays as it is written.</summary>
    private static string Sentence(string message, string? parameter) => message.Length == 0 ? message
        : (parameter is not null && message.StartsWith(parameter + " ", StringComparison.Ordinal) ? message : char.ToUpperInvariant(message[0]) + message[1..]).TrimEnd('.') + ".";

    private sealed class Answered(ProblemAnswer problem) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.CacheControl = "no-store";
            httpContext.Response.StatusCode = problem.Status;
            return httpContext.Response.WriteAsJsonAsync(problem, ProblemJson.Sent.ProblemAnswer, MediaType, httpContext.RequestAborted);
        }
    }
}
