using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using HansardMiner.App.Setup;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.App.Commands;

/// <summary>The words to explain, where the user names a record of the index instead of typing them.</summary>
/// <param name="Text">The paragraph of the figure named, or the whole contribution.</param>
/// <param name="Said">The day from which "last year" is counted; null when not stated.</param>
/// <param name="From">Where they come from, line by line: citation, file and place, hash.</param>
internal sealed record ExplainedRecord(string Text, DateOnly? Said, IReadOnlyList<string> From)
{
    /// <summary>The record with this id; null when the text is none, or there is no index.</summary>
    public static ExplainedRecord? Find(Settings settings, string text)
    {
        if (text.Any(char.IsWhiteSpace) || !text.Contains('/', StringComparison.Ordinal) || !File.Exists(settings.Database))
        {
            return null;
        }
        using var engines = Engines.Read(settings);
        if (engines.Store.Find(text) is not { } stored)
        {
            return null;
        }
        var (document, question) = (stored.Document, stored.Document as WrittenQuestion);
        var claim = stored.Claims.FirstOrDefault(c => string.Equals(c.Id, text, StringComparison.OrdinalIgnoreCase));
        var contribution = stored.Asked is { } asked
            ? document.Contributions.Where((_, i) => document.Id.Contribution(i + 1) == asked).First()
            : document.Contributions.FirstOrDefault(c => c.Kind == ContributionKind.Answer) ?? (document.Contributions.Count > 0 ? document.Contributions[0] : null);
        if (contribution is null)
        {
            return null;
        }
        var words = Span(text) is not { } span ? contribution.Text
            : contribution.Passages.Where(p => p.Span.Contains(span)).Select(p => p.Span.Of(contribution.Text)).FirstOrDefault(claim?.Quotation ?? contribution.Text);
        var place = contribution.Place ?? document.Place;
        return new ExplainedRecord(
            words, question is null ? document.Date : question.Date ?? question.HoldingAnswered ?? question.Tabled,
            [
                "From:      " + (claim?.Citation ?? Citation.Of(document, contribution)),
                "Read from: " + stored.SourcePath + (place is { } at ? ", " + at : ""),
                "SHA-256:   " + engines.Store.FindSource(stored.SourcePath)?.Source.Sha256,
            ]);
    }

    /// <summary>The stretch that the id of a figure or commitment names: …/c4@118-121.</summary>
    private static TextSpan? Span(string id)
    {
        var ends = id[(id.LastIndexOf('@') + 1)..].Split('-');
        return id.Contains('@', StringComparison.Ordinal) && ends.Length == 2 && int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end) && start < end ? new TextSpan(start, end) : null;
    }
}
