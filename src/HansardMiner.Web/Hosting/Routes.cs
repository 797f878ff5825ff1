using HansardMiner.Web.Api;
using HansardMiner.Web.Site;
using HansardMiner.Web.Finding;
using Microsoft.AspNetCore.Routing;

namespace HansardMiner.Web.Hosting;

/// <summary>All that is served: one line for each part.</summary>
internal static class Routes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        AssetRoutes.Map(routes);
        FindingRoutes.Map(routes);
        ApiRoutes.Map(routes);
    }
}
