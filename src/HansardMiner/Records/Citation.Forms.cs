using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace HansardMiner.Records;

/// <content>The forms.</content>
public static partial class Citation
{
    private static string Standard(CitedFacts facts) => facts.Document switch
    {
        Article article => OfArticle(article),
        WrittenQuestion question when HasNumberOnly(facts) => OfQuestion(question),
        var document when HasNumberOnly(facts) => OfNumber(document, facts.Number!),
        _ => Report(facts, ", ", "vol ", c => (c.IsOne ? "col " : "cols ") + c.Print("–", 1)),
    };

    /// <summary>HC Deb 7 January 2014, vol 573, col 160 · Child Poverty Bill Deb 3 November 2009, cols 125–6</summary>
    private static string Report(CitedFacts facts, string between, string volume, Func<CitedColumns, string> columns)
    {
        var name = facts.IsCommittee ? (facts.Bill ?? "HC Committee") + " Deb" : facts.Document.House switch
        {
            House.Commons => "HC Deb",
            House.Lords => "HL Deb",
            House.NorthernIreland => "NIA Deb",
            House.Scotland => "SP OR",
            _ => "Hansard, House not stated,",
        };
        var parts = new List<string> { facts.Document.Date is { } date ? $"{name} {Day(date)}" : $"{name.TrimEnd(',')}, date not stated" };
        if (facts.Volume is { } number)
        {
            parts.Add(volume + number.ToString(CultureInfo.InvariantCulture));
        }
        if (facts.Columns is { } cited)
        {
            parts.Add(columns(cited));
        }
        return string.Join(between, parts);
    }

    /// <summary>[Official Report, 15 January 1988; Vol. 125, c. 612.] · [Official Report, House of Lords, 29 June 1983; Vol. 443, c. 241-2.]</summary>
    private static string? InSpeech(CitedFacts facts)
    {
        if (HasNumberOnly(facts) || facts.Document.Date is not { } date)
        {
            return null;
        }
        var places = new[]
        {
            facts.Volume is { } volume ? string.Create(CultureInfo.InvariantCulture, $"Vol. {volume}") : null,
            facts.Columns is { } columns ? "c. " + columns.Print("-", 1) : null,
        }.OfType<string>().ToList();
        return $"[Official Report, {Sitting(facts)}{Day(date)}{(places.Count == 0 ? "" : "; " + string.Join(", ", places))}.]";
    }

    /// <summary>Official Report, 5 March 2009, column 451W</summary>
    private static string? InAnswers(CitedFacts facts) => facts.Columns is { } columns && facts.Document.Date is { } date
        ? $"Official Report, {Sitting(facts)}{Day(date)}, {(columns.IsOne ? "column" : "columns")} {columns.Print("-", 1)}" : null;

    /// <summary>Which report it is, where it is not that of the Commons.</summary>
    private static string Sitting(CitedFacts facts) => facts.IsCommittee
        ? (facts.Bill is { } bill ? Words(bill) + " Public Bill Committee, " : "Committee, ")
        : facts.Document.House switch
        {
            House.Lords => "House of Lords, ",
            House.NorthernIreland => "Northern Ireland Assembly, ",
            House.Scotland => "Scottish Parliament, ",
            _ => "",
        };

    /// <summary>"Child Poverty" of "Child Poverty Bill".</summary>
    private static string Words(string bill) => bill[..bill.LastIndexOf(" Bill", StringComparison.Ordinal)];

    /// <summary>PQ 211469, tabled 22 October 2014, answered 27 October 2014 (Attorney General)</summary>
    private static string AsQuestion(WrittenQuestion question)
    {
        var parts = new[]
        {
            "PQ " + string.Join(", ", question.Uins),
            question.Tabled is { } tabled ? "tabled " + Day(tabled) : null,
            question.Date is { } answered ? "answered " + Day(answered) : null,
        };
        return string.Join(", ", parts.OfType<string>()) + (question.AnsweringBody is { } body ? $" ({body})" : "");
    }

    /// <summary>HC, written question 211535, answered 3 November 2014</summary>
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
        return string.Join(", ", parts);
    }

    /// <summary>HC, written statement HCWS316, 3 November 2014 · SP, motion S3M-4110, 12 May 2009</summary>
    private static string OfNumber(Document document, string number)
    {
        var name = number[0] == 'S' ? "motion " : "written statement ";
        return string.Join(", ", new[] { Short(document.House), name + number, document.Date is { } date ? Day(date) : null }.OfType<string>());
    }

    private static string OfArticle(Article article)
    {
        var title = article.Headings.Count > 0 ? article.Headings[^1] : "untitled page";
        return article.Date is { } date ? $"“{title}”, {Day(date)}" : $"“{title}”, date not stated";
    }

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
