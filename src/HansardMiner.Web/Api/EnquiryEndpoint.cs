using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using HansardMiner.Access;
using HansardMiner.Asking;
using HansardMiner.Present.Answers;
using HansardMiner.Store;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HansardMiner.Web.Api;

/// <summary>Answers an enquiry over HTTP.</summary>
internal sealed class EnquiryEndpoint(Enquiry enquiry)
{
    /// <summary>So many times the time of a query an answer may take that cannot be given in part, but not less than <see cref="LeastPatience"/>.</summary>
    private const int Times = 10;

    private static readonly TimeSpan LeastPatience = TimeSpan.FromSeconds(5);

    public async Task<IResult> Answer(HttpContext context)
    {
        var (index, settings) = (context.RequestServices.GetRequiredService<IOpenIndex>(), context.RequestServices.GetRequiredService<WebSettings>());
        var patience = settings.QueryTime * Times > LeastPatience ? settings.QueryTime * Times : LeastPatience;
        try
        {
            var arguments = Arguments.Of(enquiry.Parameters, Given(context.Request));
            var tag = EntityTag.Of(index, enquiry.Name, arguments.ToString());
            if (EntityTag.IsKnown(tag, context.Request.Headers.IfNoneMatch))
            {
                return new AnswerResult(null, tag);
            }
            var desk = new Desk(index, settings.QueryTime, context.RequestServices.GetRequiredService<DeskMemory>());
            var answer = await Task.Run(() => enquiry.Ask(desk, arguments), context.RequestAborted).WaitAsync(patience, context.RequestAborted);
            return new AnswerResult(AnswerJson.Send(answer, enquiry.Answer), IsWhole(answer) ? tag : null);
        }
        catch (WrongArgumentException fault)
        {
            return ApiProblem.Of(StatusCodes.Status400BadRequest, fault.Message, fault.Parameter);
        }
        catch (NotFoundException fault)
        {
            return ApiProblem.Of(StatusCodes.Status404NotFound, fault.Message, enquiry.Named?.Name);
        }
        catch (StoreException fault)
        {
            context.Response.Headers.RetryAfter = "5";
            return ApiProblem.Of(StatusCodes.Status503ServiceUnavailable, "the index cannot answer now: " + fault.Message);
        }
        catch (TimeoutException)
        {
            context.Response.Headers.RetryAfter = "5";
            return ApiProblem.Of(StatusCodes.Status503ServiceUnavailable, string.Create(
                CultureInfo.InvariantCulture, $"the answer took longer than {patience.TotalSeconds:0.#} s and was given up: ask for less"));
        }
    }

    private IEnumerable<KeyValuePair<string, string?>> Given(HttpRequest request)
    {
        if (enquiry.Named is { } named && request.RouteValues[named.Name] is string id)
        {
            yield return KeyValuePair.Create(named.Name, (string?)id.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase));
        }
        foreach (var (name, values) in request.Query)
        {
            foreach (var value in values.DefaultIfEmpty())
            {
                // Pages call it q: who copies their address is understood.
                yield return KeyValuePair.Create(name == "q" ? "query" : name, value);
            }
        }
    }

    /// <summary>Whether everybody would get the same answer who asks the same in this state of the index.</summary>
    private static bool IsWhole(object answer) => answer switch
    {
        SearchAnswer search => search.Note is null,
        FiguresAnswer figures => figures.Note is null,
        UndertakingsAnswer undertakings => undertakings.Note is null,
        TimelineAnswer timeline => timeline.Note is null,
        StatusAnswer => false,
        _ => true,
    };
}
