using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Text;

namespace HansardMiner.Records;

/// <summary>
/// How a record is cited, in the forms that Parliament, its Library and lawyers use:
/// <c>HC Deb 7 January 2014, vol 573, col 160</c>; <c>HC, written question 211535, answered 3 November 2014</c>.
/// Only what the source states is printed: without a column the citation ends after the volume. <see cref="CitationQuery"/> reads all of them back.
/// </summary>
public static partial class Citation
{
    /// <summary>The citation of a document, or of one contribution to it, in the usual form.</summary>
    /// <param name="document">The document.</param>
    /// <param name="contribution">The contribution whose columns are cited; null to cite the document as a whole.</param>
    public static string Of(Document document, Contribution? contribution = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Standard(CitedFacts.Of(document, contribution, null));
    }

    /// <summary>The citation of a stretch of a contribution's text, with the column in which it stands.</summary>
    public static string Of(Document document, Contribution contribution, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(contribution);
        return Standard(CitedFacts.Of(document, contribution, span));
    }

    /// <summary>The citation in one of its forms; null when the source lacks what this form cannot be without.</summary>
    /// <param name="document">The document.</param>
    /// <param name="contribution">The contribution; null to cite the document as a whole.</param>
    /// <param name="form">The form.</param>
    /// <param name="span">The stretch of the contribution's text that is cited; null for all of it.</param>
    public static string? Of(Document document, Contribution? contribution, CitationForm form, TextSpan? span = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var facts = CitedFacts.Of(document, contribution, span);
        return form switch
        {
            CitationForm.Standard => Standard(facts),
            CitationForm.Question => document is WrittenQuestion { Uins.Count: > 0 } question ? AsQuestion(question) : null,
            _ => document is Article || document.Date is null ? null : form switch
            {
                CitationForm.Oscola => HasNumberOnly(facts) ? null : Report(facts, ", ", "vol ", c => (c.IsOne ? "col " : "cols ") + c.Print("–", 2)),
                CitationForm.Library => HasNumberOnly(facts) ? null : Report(facts, " ", "vol ", c => (c.IsOne ? "c" : "cc") + c.Print("-", 1, lettersLast: true)),
                CitationForm.Hansard => InSpeech(facts),
                CitationForm.Answers => InAnswers(facts),
                CitationForm.Volume => facts is { Volume: { } volume, Columns: { } columns }
                    ? string.Create(CultureInfo.InvariantCulture, $"{volume} {(columns.IsOne ? "c" : "cc")}{columns.Print("-", 1, lettersLast: true)}") : null,
                _ => null,
            },
        };
    }

    /// <summary>What the source lacks of a full citation: "column", "volume", "date", "House"; empty when it has all.</summary>
    public static IReadOnlyList<string> Lacking(Document document, Contribution? contribution = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var facts = CitedFacts.Of(document, contribution, null);
        var isReport = document is not Article && !HasNumberOnly(facts);
        return [.. new[]
        {
            document is not Article && document.House is null ? "House" : null,
            document.Date is null ? "date" : null,
            isReport && facts.Volume is null && !facts.IsCommittee ? "volume" : null,
            isReport && facts.Columns is null ? "column" : null,
        }.OfType<string>()];
    }

    /// <summary>Whether the record is cited by a number of its own, since its source prints no column, or no day for it: questions since 2014, statements, motions.</summary>
    private static bool HasNumberOnly(CitedFacts facts) =>
        (facts.Columns is null || facts.Document.Date is null) && (facts.Number is not null || facts.Document is WrittenQuestion { Uins.Count: > 0 });
}
