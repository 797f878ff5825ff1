using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;

namespace HansardMiner.Fetch;

/// <summary>Compares what lists name over all their pages with what they count.</summary>
internal sealed class ListTotals
{
    private readonly Dictionary<string, (int? Total, HashSet<string> Named)> _lists = new(StringComparer.Ordinal);
    private string? _changed;

    /// <summary>What does not agree now that all pages were read; null when all does.</summary>
    public string? Fault => _changed ?? _lists.Values.Where(list => list.Total > list.Named.Count)
        .Select(list => FormattableString.Invariant($"the list names {list.Named.Count:#,##0} of the {list.Total:#,##0} documents that it counts")).FirstOrDefault();

    /// <summary>Takes a page; false when it names only what earlier pages named, and leads on: a list that turns in a circle.</summary>
    public bool Take(FeedFindings findings)
    {
        var (total, named) = _lists.TryGetValue(findings.List, out var known) ? known : (null, new HashSet<string>(StringComparer.Ordinal));
        if (findings.Total is { } now && total is { } before && now != before)
        {
            _changed ??= FormattableString.Invariant($"the list counted {before:#,##0} documents and then {now:#,##0} while it was read");
        }
        var documents = findings.Requests.Where(request => request.Kind == RequestKind.Document).ToList();
        var isNew = false;
        foreach (var document in documents)
        {
            isNew |= named.Add(document.Address.AbsoluteUri);
        }
        _lists[findings.List] = (findings.Total ?? total, named);
        return isNew || documents.Count == 0 || documents.Count == findings.Requests.Count;
    }
}
