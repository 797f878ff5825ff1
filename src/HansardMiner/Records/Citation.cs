using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace HansardMiner.Records;

/// <summary>
/// How a record is cited, in the forms of the House of Commons Library and OSCOLA:
/// <c>HC Deb 7 January 2014, vol 573, col 160</c>; <c>HC, written question 211535, answered 3 November 2014</c>.
/// Only what the source states is printed: without a column the citation ends after the volume.
/// </summary>
public static class Citation
{
    /// <summary>The citation of a document, or of one contribution to it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="contribution">The contribution whose column is cited; null to cite the document as a whole.</param>
    public static string Of(Document document, Contribution? contribution = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document switch
        {
            WrittenQuestion question when question.Uins.Count > 0 && ColumnOf(document, contribution) is null => OfQuestion(question),
            Article article => OfArticle(article),
            _ => OfReport(document, contribution),
        };
    }

    private static string OfQuestion(WrittenQuestion question)
    {
        var name = question.Uins.Count == 1 ? "written question " : "written questions ";
        var parts = new List<string> { Short(question.House), name + string.Join(", ", question.Uins) };
        if (question.Date is { } answered)
        {
            parts.Add("answered " + Day(answered));
        }
        else if (question.Tabled is { } tabled)
        {
            parts.Add("tabled " + Day(tabled));
        }
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }

    private static string OfArticle(Article article)
    {
        var title = article.Headings.Count > 0 ? article.Headings[^1] : "untitled page";
        return article.Date is { } date ? $"“{title}”, {Day(date)}" : $"“{title}”, date not stated";
    }

    private static string OfReport(Document document, Contribution? contribution)
    {
        var report = document.House switch
        {
            House.Commons => "HC Deb",
            House.Lords => "HL Deb",
            House.NorthernIreland => "NIA Deb",
            House.Scotland => "SP OR",
            _ => "Hansard, House not stated",
        };
        var parts = new List<string> { document.Date is { } date ? $"{report} {Day(date)}" : $"{report}, date not stated" };
        if (document is Debate { Volume: { } volume })
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"vol {volume}"));
        }
        if (ColumnOf(document, contribution) is { } column)
        {
            parts.Add("col " + column);
        }
        return string.Join(", ", parts);
    }

    private static Column? ColumnOf(Document document, Contribution? contribution) =>
        contribution is not null ? contribution.Column : document.Contributions.FirstOrDefault(c => c.Column is not null)?.Column;

    private static string Short(House? house) => house switch
    {
        House.Commons => "HC",
        House.Lords => "HL",
        House.NorthernIreland => "NIA",
        House.Scotland => "SP",
        _ => "House not stated",
    };

    private static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
