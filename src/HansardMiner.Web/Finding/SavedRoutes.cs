using System.IO;
using System.Threading.Tasks;
using HansardMiner.Access;
using HansardMiner.Alerts;
using HansardMiner.Store;
using HansardMiner.Web.Layout;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace HansardMiner.Web.Finding;

/// <summary>Saved searches: listed, added and removed. What changes something is a form of this site with its token.</summary>
internal static class SavedRoutes
{
    private static readonly FormOptions s_form = new() { ValueCountLimit = 8, KeyLengthLimit = 32, ValueLengthLimit = 16 * 1024, MultipartBodyLengthLimit = 64 * 1024 };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Addresses.Saved, (HttpContext context, IOpenIndex index, WebSettings settings, string? q, string? only, int? page) =>
            Page(context, SavedModel.Of(index, settings, page ?? 1) with { Query = q ?? "", Scope = AlertScopes.Parse(only) ?? AlertScope.All }));
        routes.MapPost(Addresses.Saved, Add);
        routes.MapPost(FindingAddresses.RemoveSaved, Remove);
    }

    private static async Task<IResult> Add(HttpContext context, IOpenIndex index, WebSettings settings)
    {
        if (await Form(context.Request) is not { } form)
        {
            return Refused;
        }
        string name = form["name"].ToString(), query = form["query"].ToString();
        var scope = AlertScopes.Parse(form["only"].ToString());
        try
        {
            new SavedSearches(index.Folder).Add(SavedSearch.Of(name, query, scope ?? throw new StoreException("what is told can be all, ministers, figures or new-figures")));
        }
        catch (StoreException fault)
        {
            return Page(context, SavedModel.Of(index, settings, 1) with { Name = name, Query = query, Scope = scope ?? AlertScope.All, Fault = fault.Message }, StatusCodes.Status400BadRequest);
        }
        return SeeOther(context);
    }

    private static async Task<IResult> Remove(HttpContext context, IOpenIndex index, WebSettings settings)
    {
        if (await Form(context.Request) is not { } form)
        {
            return Refused;
        }
        try
        {
            new SavedSearches(index.Folder).Remove(form["name"].ToString());
        }
        catch (StoreException fault)
        {
            return Page(context, SavedModel.Of(index, settings, 1) with { Fault = fault.Message }, StatusCodes.Status400BadRequest);
        }
        return SeeOther(context);
    }

    private static IResult Refused => PageResult.Message(
        StatusCodes.Status403Forbidden, "Nothing was changed", "The form was not sent by a page of this server, or the server was started anew since the page was opened.", "Open the page of saved searches again, and send the form from there.");

    /// <summary>The form that was sent; null when it is no form of this site.</summary>
    private static async Task<IFormCollection?> Form(HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            return null;
        }
        try
        {
            var form = await request.ReadFormAsync(s_form, request.HttpContext.RequestAborted);
            return FormToken.Is(form[FormToken.Field].ToString()) ? form : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static IResult Page(HttpContext context, SavedModel model, int status = StatusCodes.Status200OK)
    {
        context.Response.Headers.CacheControl = "no-store";
        return PageResult.Of<SavedPage>(model, status);
    }

    /// <summary>303: the browser reads the page anew, and going back sends nothing again.</summary>
    private static IResult SeeOther(HttpContext context)
    {
        context.Response.Headers.Location = Addresses.Saved;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
