using Microsoft.AspNetCore.Builder;

namespace HansardMiner.Web.Layout;

/// <summary>What endpoints say of their answers.</summary>
internal static class KeptPageExtensions
{
    /// <summary>
    /// The answers depend on the address, the header Accept and the state of the index, and on nothing else: they are kept in memory until the index changes, and carry an ETag.
    /// Where an answer is not the whole one (a search that ran out of time), or carries a token or a cookie, it is not kept; that is seen to elsewhere.
    /// </summary>
    public static TBuilder AsPage<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(KeptPage.Mark);

    /// <summary>The answers are written while they are read, and may last: they take no place from pages.</summary>
    public static TBuilder AsDownload<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(DownloadMark.Mark);
}
