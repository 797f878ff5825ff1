using HansardMiner.Web.Api;
using HansardMiner.Web.Site;
using HansardMiner.Web.Finding;
using HansardMiner.Web.Harvest;
using HansardMiner.Web.Numbers;
using HansardMiner.Web.Reading;
using Microsoft.AspNetCore.Routing;

namespace HansardMiner.Web.Hosting;

/// <summary>All that is served: one line for each part.</summary>
internal static class Routes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        AssetRoutes.Map(routes);
        FindingRoutes.Map(routes);
        HarvestRoutes.Map(routes);
        NumbersRoutes.Map(routes);
        ReadingRoutes.Map(routes);
        ApiRoutes.Map(routes);
    }
}
