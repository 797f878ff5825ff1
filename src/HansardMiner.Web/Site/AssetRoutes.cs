using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HansardMiner.Web.Site;

/// <summary>Serves style, script and icon.</summary>
internal static class AssetRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assets/{name}", (string name, SiteAssets assets, HttpContext context) =>
        {
            if (assets.Find("/assets/" + name) is not { } asset)
            {
                return Results.NotFound();
            }
            context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.Bytes(asset.Bytes, asset.Type);
        });
        routes.MapGet("/favicon.ico", (SiteAssets assets) => Results.Redirect(assets.Icon));
    }
}
