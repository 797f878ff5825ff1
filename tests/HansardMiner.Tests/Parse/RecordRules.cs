using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Tests.Parse;

/// <summary>What every reader's records must keep to.</summary>
internal static class RecordRules
{
    /// <summary>The first rule that is broken, in words; null when all hold.</summary>
    public static string? FirstBroken(IReadOnlyList<Document> documents)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (!ids.Add(document.Id.Value))
            {
                return $"the id {document.Id} stands twice";
            }
            if (document.Id.Value.Any(c => !(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '_' or '-' or '/')))
            {
                return $"the id {document.Id} holds other than lower-case letters, digits and . _ - /";
            }
            if (document.Contributions.Count == 0)
            {
                return $"{document.Id} has no contribution";
            }
            foreach (var contribution in document.Contributions)
            {
                if (Broken(contribution) is { } fault)
                {
                    return $"{document.Id}: {fault}";
                }
            }
        }
        return null;
    }

    private static string? Broken(Contribution contribution)
    {
        var end = 0;
        foreach (var passage in contribution.Passages)
        {
            var (start, stop) = (passage.Span.Start, passage.Span.End);
            if (start < end || stop <= start || stop > contribution.Text.Length)
            {
                return $"passage {start}-{stop} overlaps, is empty or lies outside";
            }
            if (contribution.Text[end..start] != (end == 0 ? "" : "\n\n"))
            {
                return $"before {start} stands other than a blank line";
            }
            if (passage.Kind != PassageKind.Table && contribution.Text[start..stop].AsSpan().ContainsAny('\n', '\t'))
            {
                return $"passage {start}-{stop} is no table, but holds a tab or line feed";
            }
            end = stop;
        }
        if (end != contribution.Text.Length)
        {
            return "text stands after the last passage";
        }
        return contribution.ColumnChanges.Any(c => c.Offset < 0 || c.Offset > contribution.Text.Length) ? "a column begins outside the text" : null;
    }
}
