using System.Collections.Generic;
using HansardMiner.Store;

namespace HansardMiner.Web.Harvest;

/// <summary>Goes through sources a few at a time.</summary>
internal static class SourceList
{
    private const int AtOnce = 500;

    /// <summary>All sources that are asked for, by path, however many.</summary>
    public static IEnumerable<SourceRecord> Each(IRecordStore store, SourceQuery query)
    {
        var after = query.After;
        while (true)
        {
            var some = store.Sources(query with { After = after, Take = AtOnce });
            foreach (var source in some)
            {
                yield return source;
            }
            if (some.Count < AtOnce)
            {
                yield break;
            }
            after = some[^1].Source.Path;
        }
    }
}
