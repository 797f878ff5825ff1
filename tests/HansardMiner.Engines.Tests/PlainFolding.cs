using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.Engines.Tests;

/// <summary>Which contributions are shown once, for all that say the same: told the slow, obvious way.</summary>
internal sealed class PlainFolding
{
    private readonly Dictionary<string, PlainHit> _shown = [];

    public PlainFolding(IEnumerable<PlainHit> all)
    {
        foreach (var same in all.Select(h => (Hit: h, Words: Words(h))).Where(h => h.Words is not null).GroupBy(h => h.Words, h => h.Hit))
        {
            var shown = same.OrderBy(h => h.Contribution.Column is null).ThenBy(h => (h.Contribution.Permalink ?? h.Document.Permalink) is null)
                .ThenBy(h => h.Document.Id.Value, StringComparer.Ordinal).ThenBy(h => h.Ordinal).First();
            foreach (var copy in same)
            {
                _shown[copy.Id] = shown;
            }
        }
    }

    /// <summary>The contribution that is shown for this one.</summary>
    public PlainHit Shown(PlainHit hit) => _shown.GetValueOrDefault(hit.Id, hit);

    /// <summary>The ids of all others that this one is shown for.</summary>
    public IReadOnlyList<string> Others(string id) => [.. _shown.Where(s => s.Value.Id == id && s.Key != id).Select(s => s.Key).Order(StringComparer.Ordinal)];

    /// <summary>Day, kind, speaker and words in one line; null for what is never taken for a copy.</summary>
    private static string? Words(PlainHit hit)
    {
        var (document, contribution) = (hit.Document, hit.Contribution);
        var words = QueryFolding.Words(contribution.Text);
        var speaker = QueryFolding.Words(contribution.Attribution?.Name ?? contribution.Attribution?.Printed ?? "");
        return document.Date is null || words.Count < 8 || speaker.Count == 0 || contribution.Passages.Any(p => p.IsClipped)
            ? null : $"{document.Date:yyyy-MM-dd} {contribution.Kind} {string.Join(' ', speaker)}: {string.Join(' ', words)}";
    }
}
