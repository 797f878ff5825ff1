using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using HansardMiner.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace HansardMiner.Web.Safety;

/// <summary>All that a kept page depends on.</summary>
/// <param name="State">The state of the index.</param>
/// <param name="Tag">The ETag of the page: a hash over the address, the header Accept, the state, how long a search may take and the build of this program.</param>
internal sealed record PageKey(IndexStamp State, string Tag)
{
    private static readonly string s_build = typeof(PageKey).Assembly.ManifestModule.ModuleVersionId.ToString("N") + typeof(IndexStamp).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    /// <summary>The key of what is asked for.</summary>
    public static PageKey Of(HttpRequest request, IndexStamp state, TimeSpan queryTime)
    {
        ArgumentNullException.ThrowIfNull(request);
        var all = string.Join('\n', request.Host.Value, request.GetEncodedPathAndQuery(), request.Headers.Accept.ToString(), state.State.ToString(System.Globalization.CultureInfo.InvariantCulture), state.Mark, queryTime.ToString(), s_build);
        return new PageKey(state, "W/\"" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)).AsSpan(0, 16)) + "\"");
    }

    /// <summary>Whether the asker has the page already.</summary>
    public bool IsKnown(StringValues ifNoneMatch)
    {
        if (!EntityTagHeaderValue.TryParseList((IList<string>)(string[])ifNoneMatch!, out var known))
        {
            return false;
        }
        var own = EntityTagHeaderValue.Parse(Tag);
        foreach (var tag in known)
        {
            if (tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(own, useStrongComparison: false))
            {
                return true;
            }
        }
        return false;
    }
}
