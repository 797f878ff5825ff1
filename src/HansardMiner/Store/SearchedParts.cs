using System;
using System.Collections.Generic;
using System.Globalization;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>What of a document stands in which field of a search index: the same for every engine.</summary>
public static class SearchedParts
{
    /// <summary>The word of <c>house:</c>, <c>kind:</c> or <c>outcome:</c> as it stands in an index.</summary>
    public static string Facet(string field, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return field + "." + value.ToLowerInvariant();
    }

    /// <summary>The facets of a document.</summary>
    public static IEnumerable<string> Facets(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        yield return Facet("kind", document.Kind.ToString());
        if (document.House is { } house)
        {
            yield return Facet("house", house.ToString());
        }
        if (document is WrittenQuestion { Outcome: { } outcome })
        {
            yield return Facet("outcome", outcome.ToString());
        }
    }

    /// <summary>The department that answers or answered; null where none is stated.</summary>
    public static string? Department(Document document) => document switch
    {
        WrittenQuestion question => question.AnsweringBody,
        Debate debate => debate.Department,
        _ => null,
    };

    /// <summary>The value of a facet of a contribution, under which it is counted; null where none is stated.</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="document">The document.</param>
    /// <param name="contribution">The contribution.</param>
    /// <param name="hasFigures">Whether any figure was found in it.</param>
    public static string? FacetValue(SearchFacet facet, Document document, Contribution contribution, bool hasFigures)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(contribution);
        var value = facet switch
        {
            SearchFacet.House => document.House?.ToString().ToLowerInvariant(),
            SearchFacet.Kind => document.Kind.ToString().ToLowerInvariant(),
            SearchFacet.Year => document.Date?.Year.ToString("D4", CultureInfo.InvariantCulture),
            SearchFacet.Department => Department(document),
            SearchFacet.Party => contribution.Attribution?.Party,
            SearchFacet.Speaker => contribution.Speaker is Speaker.Known known ? known.Name : contribution.Attribution?.Name ?? contribution.Attribution?.Printed,
            _ => hasFigures ? "figures" : "no figures",
        };
        return string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>The attribution as printed, the name where it is not part of the print, and the person's name by the register where it is neither.</summary>
    public static IEnumerable<string> Speakers(Contribution contribution)
    {
        ArgumentNullException.ThrowIfNull(contribution);
        if (contribution.Attribution is not { } attribution)
        {
            yield break;
        }
        yield return attribution.Printed;
        if (attribution.Name is { } name && !attribution.Printed.Contains(name, StringComparison.Ordinal))
        {
            yield return name;
        }
        if (contribution.Speaker is Speaker.Known known && known.Name != attribution.Name && !attribution.Printed.Contains(known.Name, StringComparison.Ordinal))
        {
            yield return known.Name;
        }
    }

    /// <summary>The office as printed, and the office held by the register.</summary>
    public static IEnumerable<string> Offices(Contribution contribution)
    {
        ArgumentNullException.ThrowIfNull(contribution);
        if (contribution.Attribution?.Office is { } office)
        {
            yield return office;
        }
        if (contribution.Speaker is Speaker.Known { Office: { } held })
        {
            yield return held;
        }
    }

    /// <summary>The contribution's own number and those of the question.</summary>
    public static IEnumerable<string> Uins(Document document, Contribution contribution)
    {
        ArgumentNullException.ThrowIfNull(contribution);
        if (contribution.Uin is { } own)
        {
            yield return own.Value;
        }
        foreach (var uin in (document as WrittenQuestion)?.Uins ?? [])
        {
            yield return uin.Value;
        }
    }

    /// <summary>The columns in which the contribution stands.</summary>
    public static IEnumerable<string> Columns(Contribution contribution)
    {
        ArgumentNullException.ThrowIfNull(contribution);
        if (contribution.Column is { } column)
        {
            yield return column.Value;
        }
        foreach (var change in contribution.ColumnChanges)
        {
            yield return change.Column.Value;
        }
    }
}
