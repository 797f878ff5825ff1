using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using HansardMiner.Access;
using HansardMiner.Asking;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace HansardMiner.Web.Api;

/// <summary>The entity tag of an answer: a hash over the question, the state of the records, the search engine and its condition, and the build of this program.</summary>
internal static class EntityTag
{
    private static readonly string s_build = typeof(Enquiry).Assembly.ManifestModule.ModuleVersionId.ToString("N") + typeof(EntityTag).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    /// <exception cref="Store.StoreException">The index cannot be read.</exception>
    public static string Of(IOpenIndex index, string enquiry, string arguments)
    {
        var state = index.Store.State();
        var all = string.Join('\n', enquiry, arguments, state.State.ToString(System.Globalization.CultureInfo.InvariantCulture), state.Mark, index.Search.Name, index.Report().Health.ToString(), s_build);
        return "W/\"" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)).AsSpan(0, 16)) + "\"";
    }

    /// <summary>Whether the asker has an answer with this tag.</summary>
    public static bool IsKnown(string tag, StringValues ifNoneMatch)
    {
        if (!EntityTagHeaderValue.TryParseList([.. ifNoneMatch.Select(v => v ?? "")], out IList<EntityTagHeaderValue>? known))
        {
            return false;
        }
        var own = EntityTagHeaderValue.Parse(tag);
        return known.Any(k => k.Equals(EntityTagHeaderValue.Any) || k.Compare(own, useStrongComparison: false));
    }
}
